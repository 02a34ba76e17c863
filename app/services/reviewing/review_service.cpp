#include "app/services/reviewing/review_service.h"

#include "app/persistence/database/transaction.h"
#include "app/persistence/journal_repository.h"
#include "app/persistence/review_repository.h"
#include "app/services/settings/listed_by_settings.h"

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

/// One deed and its journal entry, in one transaction.
template <typename Work>
QFuture<Result<void>> record(DatabaseThread& database, const JournalEvent& event, Work work) {
    return database.run([event, work = std::move(work)](Database& connection) {
        return inTransaction(connection, [&](Database& open) -> Result<void> {
            ReviewRepository repository(open);
            if (auto recorded = work(repository); !recorded)
                return recorded;
            return JournalRepository(open).append(event);
        });
    });
}

JournalEvent answerEvent(const ApplicationId& id, CheckItem item, std::optional<Grade> grade,
                         std::optional<Grade> programGrade) {
    const QString detail = checkItemKey(item) + u' ' + (grade ? gradeKey(*grade) : u"cleared"_s) +
                           (programGrade ? u' ' + gradeKey(*programGrade) : QString());
    return {u"answered"_s, id.text(), detail};
}

/// What was answered on a field spoke of another text than the one that counts from here on.
Result<void> takeBackAnswersOn(Database& open, const ApplicationId& id, ApplicantField field) {
    const auto items = ReviewRepository(open).takeBackAnswersOn(id, field);
    if (!items)
        return tl::unexpected<Error>(items.error());
    for (const CheckItem item : *items)
        if (auto noted = JournalRepository(open).append(answerEvent(id, item, std::nullopt, std::nullopt)); !noted)
            return noted;
    return {};
}

QFuture<Result<void>> refused(const QString& detail) {
    QPromise<Result<void>> promise;
    promise.start();
    promise.addResult(Result<void>(fail(ErrorKind::Invalid, detail)));
    promise.finish();
    return promise.future();
}

} // namespace

QFuture<Result<ReviewCase>> ReviewService::open(const ApplicationId& id) {
    return m_database.run([id](Database& open) { return ReviewRepository(open).open(id); });
}

QFuture<Result<void>> ReviewService::noteOpened(const ApplicationId& id) {
    return m_database.run([id](Database& open) {
        return JournalRepository(open).append({u"application_opened"_s, id.text(), {}});
    });
}

QFuture<Result<void>> ReviewService::recordAnswer(const ApplicationId& id, CheckItem item, std::optional<Grade> grade,
                                                  std::optional<Grade> programGrade, const QString& reason) {
    return record(m_database, answerEvent(id, item, grade, programGrade), [=](ReviewRepository& repository) {
        return repository.addAnswer(id, item, grade, programGrade, reason);
    });
}

QFuture<Result<void>> ReviewService::recordCorrection(const ApplicationId& id, ApplicantField field,
                                                      const std::optional<QString>& text) {
    if (text && longestValue(field) > 0 && text->toUcs4().size() > longestValue(field))
        return refused(u"correction.too_long"_s);
    const QString kind = text ? u"corrected"_s : u"correction_taken_back"_s;
    return m_database.run([=](Database& connection) {
        return inTransaction(connection, [&](Database& open) {
            return ReviewRepository(open)
                .addCorrection(id, field, text)
                .and_then([&] { return takeBackAnswersOn(open, id, field); })
                .and_then([&] { return relistBySettings(open, id); })
                .and_then([&] {
                    return JournalRepository(open).append({kind, id.text(), applicantFieldKey(field)});
                });
        });
    });
}

QFuture<Result<void>> ReviewService::recordNote(const ApplicationId& id, const QString& text) {
    return record(m_database, {u"noted"_s, id.text(), {}},
                  [=](ReviewRepository& repository) { return repository.addNote(id, text); });
}

QFuture<Result<void>> ReviewService::recordLibrarySystemCheck(const ApplicationId& id,
                                                              const LibrarySystemCheck& check) {
    return record(m_database, {u"library_system_checked"_s, id.text(), check.hasCard ? u"card"_s : u"no_card"_s},
                  [=](ReviewRepository& repository) { return repository.addLibrarySystemCheck(id, check); });
}

QFuture<Result<void>> ReviewService::saveDraft(const ApplicationId& id, const QString& content) {
    return m_database.run([id, content](Database& open) { return ReviewRepository(open).putDraft(id, content); });
}

QFuture<Result<QHash<QString, QString>>> ReviewService::textDrafts(const ApplicationId& id) {
    return m_database.run([id](Database& open) { return ReviewRepository(open).textDrafts(id); });
}

QFuture<Result<void>> ReviewService::saveTextDraft(const ApplicationId& id, const QString& place,
                                                   const QString& content) {
    return m_database.run(
        [id, place, content](Database& open) { return ReviewRepository(open).putTextDraft(id, place, content); });
}

} // namespace uketsuke
