#include "app/persistence/review_repository.h"

#include "app/persistence/claim_repository.h"
#include "app/persistence/decision_repository.h"
#include "app/persistence/document_repository.h"
#include "app/persistence/intake_repository.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

QString newId() {
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

Bindings ofApplication(const ApplicationId& id) {
    return {{"application_id"_L1, id.text()}};
}

QVariant gradeOrNull(std::optional<Grade> grade) {
    return grade ? QVariant(gradeKey(*grade)) : QVariant(QMetaType(QMetaType::QString));
}

QList<std::pair<QString, QString>> furtherOf(const QString& json) {
    QList<std::pair<QString, QString>> further;
    for (const auto& pair : QJsonDocument::fromJson(json.toUtf8()).array())
        further.append({pair[0].toString(), pair[1].toString()});
    return further;
}

LibrarySystemCheck checkOf(const Row& row) {
    return {row.flag("has_card"_L1),     row.text("card_number"_L1), row.text("name_shown"_L1),
            row.day("birth_date"_L1),    row.day("expires_on"_L1),   row.day("last_used_on"_L1),
            row.text("display_name"_L1), row.instant("given_at"_L1), row.flag("is_void"_L1)};
}

Result<void> done(const Result<qint64>& changed) {
    return changed.map([](qint64) {});
}

} // namespace

Result<ReviewCase> ReviewRepository::open(const ApplicationId& id) {
    const ReadAhead ahead(m_database, {{"review/application"_L1, ofApplication(id)},
                                       {"review/revisions"_L1, ofApplication(id)},
                                       {"documents/of_application"_L1, ofApplication(id)},
                                       {"review/answers"_L1, ofApplication(id)},
                                       {"review/corrections"_L1, ofApplication(id)},
                                       {"review/notes"_L1, ofApplication(id)},
                                       {"review/library_system_checks"_L1, ofApplication(id)},
                                       {"review/draft"_L1, ofApplication(id)},
                                       {"decisions/of_application"_L1, ofApplication(id)},
                                       {"claims/holder"_L1, {{"id"_L1, id.text()}}}});
    auto reviewCase = readApplication(id);
    if (!reviewCase)
        return reviewCase;
    const auto read = readRevisions(*reviewCase)
                          .and_then([&] { return readDocuments(*reviewCase); })
                          .and_then([&] { return readAnswers(*reviewCase); })
                          .and_then([&] { return readCorrections(*reviewCase); })
                          .and_then([&] { return readRest(*reviewCase); });
    if (!read)
        return tl::unexpected<Error>(read.error());
    reviewCase->setAsideWhatIsOutdated();
    return reviewCase;
}

Result<ReviewCase> ReviewRepository::readApplication(const ApplicationId& id) {
    const auto row = m_database.row("review/application"_L1, ofApplication(id));
    if (!row)
        return tl::unexpected<Error>(row.error());
    const auto procedure = procedureFromKey(row->text("procedure"_L1));
    const auto state = applicationStateFromKey(row->text("state"_L1));
    if (!procedure || !state)
        return fail(ErrorKind::Corrupt, u"application.keys"_s);
    ReviewCase reviewCase;
    reviewCase.id = id;
    reviewCase.receiptNumber = row->text("receipt_number"_L1);
    reviewCase.procedure = *procedure;
    reviewCase.state = *state;
    reviewCase.version = static_cast<int>(row->integer("version"_L1));
    reviewCase.revision = static_cast<int>(row->integer("revision"_L1));
    reviewCase.submittedAt = row->instant("submitted_at"_L1);
    reviewCase.dueOn = row->day("due_on"_L1);
    reviewCase.kanaKey = row->text("kana_key"_L1);
    return reviewCase;
}

Result<void> ReviewRepository::readRevisions(ReviewCase& reviewCase) {
    const auto rows = m_database.rows("review/revisions"_L1, ofApplication(reviewCase.id));
    if (!rows)
        return tl::unexpected<Error>(rows.error());
    for (const Row& row : *rows) {
        const int revision = static_cast<int>(row.integer("revision"_L1));
        const ApplicantValues values = valuesFromJson(row.text("fields"_L1));
        if (revision > reviewCase.revision)
            continue; // came after the decision, which was made on an earlier one
        const Procedure procedure = procedureFromKey(row.text("procedure"_L1)).value_or(reviewCase.procedure);
        if (revision != reviewCase.revision) {
            reviewCase.earlier.append({revision, row.instant("taken_in_at"_L1), procedure, values});
            continue;
        }
        reviewCase.sent = values;
        reviewCase.further = furtherOf(row.text("further"_L1));
        // The revision's procedure counts: the applicant may have chosen another one since.
        reviewCase.procedure = procedure;
    }
    return {};
}

Result<void> ReviewRepository::readDocuments(ReviewCase& reviewCase) {
    const auto documents = DocumentRepository(m_database).ofApplication(reviewCase.id);
    if (!documents)
        return tl::unexpected<Error>(documents.error());
    for (const DocumentFacts& facts : *documents)
        if (facts.revision <= reviewCase.revision) // a paper that came after the decision was no part of it
            reviewCase.documents.append({{facts.id, facts.type, facts.side, facts.isDestroyed, false},
                                         facts.nameAsSent,
                                         facts.format,
                                         facts.revision});
    return {};
}

Result<void> ReviewRepository::readAnswers(ReviewCase& reviewCase) {
    const auto rows = m_database.rows("review/answers"_L1, ofApplication(reviewCase.id));
    if (!rows)
        return tl::unexpected<Error>(rows.error());
    for (const Row& row : *rows) {
        const auto item = checkItemFromKey(row.text("item"_L1));
        const auto grade = gradeFromKey(row.text("grade"_L1));
        if (!item)
            return tl::unexpected<Error>(item.error());
        reviewCase.answers.remove(*item);
        if (!grade)
            continue; // 'cleared': the answer was taken back
        const QString program = row.text("program_grade"_L1);
        reviewCase.answers.insert(*item, {*grade, row.text("reason"_L1), row.text("display_name"_L1),
                                          row.instant("given_at"_L1), !program.isEmpty() && program != gradeKey(*grade),
                                          static_cast<int>(row.integer("revision"_L1))});
    }
    return {};
}

Result<void> ReviewRepository::readCorrections(ReviewCase& reviewCase) {
    const auto rows = m_database.rows("review/corrections"_L1, ofApplication(reviewCase.id));
    if (!rows)
        return tl::unexpected<Error>(rows.error());
    for (const Row& row : *rows) {
        const auto field = applicantFieldFromKey(row.text("field"_L1));
        if (!field)
            return tl::unexpected<Error>(field.error());
        reviewCase.corrections.remove(*field);
        if (!row.isNull("content"_L1))
            reviewCase.corrections.insert(*field,
                                          {row.text("content"_L1), row.text("display_name"_L1),
                                           row.instant("given_at"_L1), static_cast<int>(row.integer("revision"_L1))});
    }
    return {};
}

Result<void> ReviewRepository::readRest(ReviewCase& reviewCase) {
    const auto notes = m_database.rows("review/notes"_L1, ofApplication(reviewCase.id));
    const auto checks = m_database.rows("review/library_system_checks"_L1, ofApplication(reviewCase.id));
    const auto drafts = m_database.rows("review/draft"_L1, ofApplication(reviewCase.id));
    const auto decision = DecisionRepository(m_database).ofApplication(reviewCase.id);
    const auto holder = ClaimRepository(m_database).holderOf(reviewCase.id);
    for (const auto* rows : {&notes, &checks, &drafts})
        if (!*rows)
            return tl::unexpected<Error>(rows->error());
    if (!decision || !holder)
        return tl::unexpected<Error>(decision ? holder.error() : decision.error());
    for (const Row& row : *notes)
        reviewCase.notes.append({row.text("content"_L1), row.text("display_name"_L1), row.instant("given_at"_L1)});
    if (!checks->isEmpty())
        reviewCase.libraryCheck = checkOf(checks->last());
    if (!drafts->isEmpty())
        reviewCase.draft = drafts->first().text("content"_L1);
    reviewCase.decision = *decision;
    reviewCase.holder = *holder;
    return {};
}

Result<void> ReviewRepository::addAnswer(const ApplicationId& id, CheckItem item, std::optional<Grade> grade,
                                         std::optional<Grade> programGrade, const QString& reason) {
    return done(m_database.execute("review/add_answer"_L1, {{"id"_L1, newId()},
                                                            {"application_id"_L1, id.text()},
                                                            {"item"_L1, checkItemKey(item)},
                                                            {"grade"_L1, grade ? gradeKey(*grade) : u"cleared"_s},
                                                            {"program_grade"_L1, gradeOrNull(programGrade)},
                                                            {"reason"_L1, textOrEmpty(reason)}}));
}

Result<void> ReviewRepository::addCorrection(const ApplicationId& id, ApplicantField field,
                                             const std::optional<QString>& text) {
    const QVariant content = text ? QVariant(textOrEmpty(*text)) : QVariant(QMetaType(QMetaType::QString));
    return done(m_database.execute("review/add_correction"_L1, {{"id"_L1, newId()},
                                                                {"application_id"_L1, id.text()},
                                                                {"field"_L1, applicantFieldKey(field)},
                                                                {"content"_L1, content}}));
}

Result<QList<CheckItem>> ReviewRepository::takeBackAnswersOn(const ApplicationId& id, ApplicantField field) {
    ReviewCase given;
    given.id = id;
    if (auto read = readAnswers(given); !read)
        return tl::unexpected<Error>(read.error());
    QList<CheckItem> items;
    for (const CheckItem item : given.answers.keys())
        if (fieldsOf(item).contains(field))
            items.append(item);
    for (const CheckItem item : std::as_const(items))
        if (auto cleared = addAnswer(id, item, std::nullopt, std::nullopt, u"corrected"_s); !cleared)
            return tl::unexpected<Error>(cleared.error());
    return items;
}

Result<void> ReviewRepository::addNote(const ApplicationId& id, const QString& text) {
    return done(m_database.execute("review/add_note"_L1,
                                   {{"id"_L1, newId()}, {"application_id"_L1, id.text()}, {"content"_L1, text}}));
}

Result<void> ReviewRepository::addLibrarySystemCheck(const ApplicationId& id, const LibrarySystemCheck& check) {
    return done(
        m_database.execute("review/add_library_system_check"_L1, {{"id"_L1, newId()},
                                                                  {"application_id"_L1, id.text()},
                                                                  {"has_card"_L1, check.hasCard ? 1 : 0},
                                                                  {"card_number"_L1, textOrEmpty(check.cardNumber)},
                                                                  {"name_shown"_L1, textOrEmpty(check.nameShown)},
                                                                  {"birth_date"_L1, day(check.birthDate)},
                                                                  {"expires_on"_L1, day(check.expiresOn)},
                                                                  {"last_used_on"_L1, day(check.lastUsedOn)}}));
}

Result<void> ReviewRepository::putDraft(const ApplicationId& id, const QString& content) {
    return done(m_database.execute("review/put_draft"_L1,
                                   {{"application_id"_L1, id.text()}, {"content"_L1, textOrEmpty(content)}}));
}

Result<TextDraftsByPlace> ReviewRepository::textDrafts(const ApplicationId& id) {
    return m_database.rows("review/text_drafts"_L1, {{"application_id"_L1, id.text()}}).map([](const Rows& rows) {
        TextDraftsByPlace drafts;
        for (const Row& row : rows)
            drafts.insert(row.text("place"_L1), row.text("content"_L1));
        return drafts;
    });
}

Result<void> ReviewRepository::putTextDraft(const ApplicationId& id, const QString& place, const QString& content) {
    return done(m_database.execute(
        "review/put_text_draft"_L1,
        {{"application_id"_L1, id.text()}, {"place"_L1, place}, {"content"_L1, textOrEmpty(content)}}));
}

} // namespace uketsuke
