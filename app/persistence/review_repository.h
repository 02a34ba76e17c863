#pragma once

#include "app/domain/review/review_case.h"
#include "app/persistence/database/database.h"

namespace uketsuke {

using TextDraftsByPlace = QHash<QString, QString>;

/// What lies beside an application: answers, corrections, notes, the box of the library system, the draft. Additions
/// only; the last of each counts. The caller owns the transaction.
class ReviewRepository
{
public:
    explicit ReviewRepository(Database& database) : m_database(database) {}

    /// The whole case; NotFound("review/application").
    [[nodiscard]] Result<ReviewCase> open(const ApplicationId& id);

    /// Nothing as grade takes the answer back.
    [[nodiscard]] Result<void> addAnswer(const ApplicationId& id, CheckItem item, std::optional<Grade> grade,
                                         std::optional<Grade> programGrade, const QString& reason);
    /// Nothing as text takes the correction back.
    [[nodiscard]] Result<void> addCorrection(const ApplicationId& id, ApplicantField field,
                                             const std::optional<QString>& text);
    /// Takes the answers back that were given on this field; their items.
    [[nodiscard]] Result<QList<CheckItem>> takeBackAnswersOn(const ApplicationId& id, ApplicantField field);
    [[nodiscard]] Result<void> addNote(const ApplicationId& id, const QString& text);
    [[nodiscard]] Result<void> addLibrarySystemCheck(const ApplicationId& id, const LibrarySystemCheck& check);
    [[nodiscard]] Result<void> putDraft(const ApplicationId& id, const QString& content);
    /// What this person typed into windows ("note", "correction/name") and did not give.
    [[nodiscard]] Result<TextDraftsByPlace> textDrafts(const ApplicationId& id);
    [[nodiscard]] Result<void> putTextDraft(const ApplicationId& id, const QString& place, const QString& content);

private:
    [[nodiscard]] Result<ReviewCase> readApplication(const ApplicationId& id);
    [[nodiscard]] Result<void> readRevisions(ReviewCase& reviewCase);
    [[nodiscard]] Result<void> readDocuments(ReviewCase& reviewCase);
    [[nodiscard]] Result<void> readAnswers(ReviewCase& reviewCase);
    [[nodiscard]] Result<void> readCorrections(ReviewCase& reviewCase);
    [[nodiscard]] Result<void> readRest(ReviewCase& reviewCase);
    Database& m_database;
};

} // namespace uketsuke
