#pragma once

#include "app/domain/review/review_case.h"
#include "app/persistence/database/database_thread.h"

namespace uketsuke {

/// The work beside the photos. Each answer, correction and note is saved when it is given, with its entry in the
/// journal: leaving, a lock or a crash loses none. The applicant's own words never change.
class ReviewService
{
public:
    explicit ReviewService(DatabaseThread& database) : m_database(database) {}

    [[nodiscard]] QFuture<Result<ReviewCase>> open(const ApplicationId& id);
    /// Somebody has an application's data on the screen: an entry in the journal, also where it is decided or
    /// another's.
    [[nodiscard]] QFuture<Result<void>> noteOpened(const ApplicationId& id);
    /// Nothing as grade takes the answer back; `programGrade` is what the program says, so that overruling is recorded.
    [[nodiscard]] QFuture<Result<void>> recordAnswer(const ApplicationId& id, CheckItem item,
                                                     std::optional<Grade> grade, std::optional<Grade> programGrade,
                                                     const QString& reason = {});
    /// An empty text is a correction too: the field counts as not filled in. Nothing takes the correction back. Lists
    /// and searches follow; answers that were given on this field are taken back: they spoke of another text.
    /// Invalid("correction.too_long") past the form's own limit.
    [[nodiscard]] QFuture<Result<void>> recordCorrection(const ApplicationId& id, ApplicantField field,
                                                         const std::optional<QString>& text);
    [[nodiscard]] QFuture<Result<void>> recordNote(const ApplicationId& id, const QString& text);
    [[nodiscard]] QFuture<Result<void>> recordLibrarySystemCheck(const ApplicationId& id,
                                                                 const LibrarySystemCheck& check);
    /// What is typed and not yet given; empty takes it away.
    [[nodiscard]] QFuture<Result<void>> saveDraft(const ApplicationId& id, const QString& content);
    /// What this person typed into the windows over an application and did not give, by the window's place.
    [[nodiscard]] QFuture<Result<QHash<QString, QString>>> textDrafts(const ApplicationId& id);
    [[nodiscard]] QFuture<Result<void>> saveTextDraft(const ApplicationId& id, const QString& place,
                                                      const QString& content);

private:
    DatabaseThread& m_database;
};

} // namespace uketsuke
