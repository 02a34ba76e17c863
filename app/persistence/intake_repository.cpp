#include "app/persistence/intake_repository.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

Bindings recordBindings(const ApplicationRecord& application) {
    return {{"id"_L1, application.id.text()},
            {"branch"_L1, textOrEmpty(application.branch)},
            {"due_on"_L1, day(application.dueOn)},
            {"name_shown"_L1, textOrEmpty(application.nameShown)},
            {"kana_shown"_L1, textOrEmpty(application.kanaShown)},
            {"kana_key"_L1, textOrEmpty(application.kanaKey)},
            {"document_count"_L1, application.documentCount},
            {"flags"_L1, textOrEmpty(application.flags)}};
}

Bindings sentBindings(const SentRow& sent) {
    return {{"intake_run_id"_L1, sent.runId},
            {"submitted_at"_L1, instant(sent.submittedAt)},
            {"procedure"_L1, procedureKey(sent.procedure)},
            {"row_hash"_L1, sent.rowHash},
            {"fields"_L1, sent.fields},
            {"further"_L1, sent.further}};
}

Result<void> nothing(const Result<qint64>& changed) {
    return changed.map([](qint64) {});
}

Result<bool> hasRows(const Result<Rows>& rows) {
    return rows.map([](const Rows& all) { return !all.isEmpty(); });
}

Result<QList<StoredAttachment>> storedAttachments(const Result<Rows>& rows) {
    return rows.map([](const Rows& all) {
        QList<StoredAttachment> attachments;
        for (const Row& row : all)
            attachments.append({row.text("name_as_sent"_L1), row.integer("byte_count"_L1), row.text("sha256"_L1),
                                documentSideFromKey(row.text("side"_L1)).value_or(DocumentSide::Further),
                                fileFormatFromKey(row.text("format"_L1)).value_or(FileFormat::Unknown)});
        return attachments;
    });
}

} // namespace

ApplicantValues valuesFromJson(const QString& fields) {
    const QJsonObject object = QJsonDocument::fromJson(fields.toUtf8()).object();
    ApplicantValues values;
    for (const ApplicantField field : allApplicantFields)
        if (const auto value = object.constFind(applicantFieldKey(field)); value != object.constEnd())
            values.insert(field, value->toString());
    return values;
}

Result<QList<KnownApplication>> IntakeRepository::known(const QString& source, const QString& receiptNumber) {
    const auto rows = m_database.rows("intake/known"_L1, {{"source"_L1, source}, {"receipt_number"_L1, receiptNumber}});
    if (!rows)
        return tl::unexpected<Error>(rows.error());
    QList<KnownApplication> all;
    for (const Row& row : *rows)
        all.append({ApplicationId(row.text("id"_L1)), static_cast<int>(row.integer("serial"_L1)),
                    static_cast<int>(row.integer("revision"_L1)), row.instant("submitted_at"_L1),
                    procedureFromKey(row.text("procedure"_L1)).value_or(Procedure::NewRegistration),
                    row.text("row_hash"_L1), valuesFromJson(row.text("fields"_L1)), row.text("further"_L1),
                    row.flag("is_open"_L1)});
    return all;
}

Result<bool> IntakeRepository::isHeld(const QString& source, const QString& receiptNumber, const QString& rowHash) {
    return hasRows(m_database.rows(
        "intake/held"_L1, {{"source"_L1, source}, {"receipt_number"_L1, receiptNumber}, {"row_hash"_L1, rowHash}}));
}

Result<bool> IntakeRepository::isStored(const QString& source, const QString& nameAsSent, qint64 byteCount) {
    return hasRows(
        m_database.rows("intake/stored_file"_L1,
                        {{"source"_L1, source}, {"name_as_sent"_L1, nameAsSent}, {"byte_count"_L1, byteCount}}));
}

Result<bool> IntakeRepository::hasRevision(const ApplicationId& id, const QString& rowHash) {
    return hasRows(m_database.rows("intake/revision"_L1, {{"id"_L1, id.text()}, {"row_hash"_L1, rowHash}}));
}

Result<QList<StoredAttachment>> IntakeRepository::attachments(const ApplicationId& id) {
    return storedAttachments(m_database.rows("intake/attachments"_L1, {{"id"_L1, id.text()}}));
}

Result<QList<StoredAttachment>> IntakeRepository::attachments(const HeldRowId& id) {
    return storedAttachments(m_database.rows("intake/attachments_of_held"_L1, {{"id"_L1, id.text()}}));
}

Result<void> IntakeRepository::beginRun(const QString& runId, const QString& source) {
    return nothing(m_database.execute("intake/begin_run"_L1, {{"id"_L1, runId}, {"source"_L1, source}}));
}

Result<void> IntakeRepository::finishRun(const QString& runId, const IntakeCounts& counts) {
    return nothing(m_database.execute("intake/finish_run"_L1, {{"id"_L1, runId},
                                                               {"new_count"_L1, counts.added},
                                                               {"unchanged_count"_L1, counts.unchanged},
                                                               {"changed_count"_L1, counts.changed},
                                                               {"held_count"_L1, counts.held},
                                                               {"refused_count"_L1, counts.refused}}));
}

Result<void> IntakeRepository::add(const ApplicationRecord& application, const SentRow& sent) {
    Bindings bindings = recordBindings(application);
    bindings.append({{"source"_L1, application.source},
                     {"receipt_number"_L1, application.receiptNumber},
                     {"serial"_L1, application.serial},
                     {"procedure"_L1, procedureKey(application.procedure)},
                     {"submitted_at"_L1, instant(application.submittedAt)}});
    return nothing(m_database.execute("intake/add_application"_L1, bindings))
        .and_then([&] { return addRevision(application.id, sent); })
        .and_then([&] { return replaceSearchKeys(application); });
}

Result<void> IntakeRepository::revise(const ApplicationRecord& application, const SentRow& sent) {
    Bindings bindings = recordBindings(application);
    bindings.append({{"revision"_L1, sent.revision}, {"procedure"_L1, procedureKey(application.procedure)}});
    // What was sent lies there before the list says it: the rules hold the one against the other.
    return addRevision(application.id, sent)
        .and_then([&] { return nothing(m_database.execute("intake/revise_application"_L1, bindings)); })
        .and_then([&] { return replaceSearchKeys(application); });
}

Result<void> IntakeRepository::addRevision(const ApplicationId& id, const SentRow& sent) {
    Bindings bindings = sentBindings(sent);
    bindings.append({{"application_id"_L1, id.text()}, {"revision"_L1, sent.revision}});
    return nothing(m_database.execute("intake/add_revision"_L1, bindings));
}

Result<void> IntakeRepository::replaceSearchKeys(const ApplicationRecord& application) {
    if (auto cleared = m_database.execute("intake/clear_search_keys"_L1, {{"id"_L1, application.id.text()}}); !cleared)
        return tl::unexpected<Error>(cleared.error());
    for (const QString& key : application.searchKeys)
        if (auto added = m_database.execute("intake/add_search_key"_L1,
                                            {{"id"_L1, application.id.text()}, {"search_key"_L1, key}});
            !added)
            return tl::unexpected<Error>(added.error());
    return {};
}

Result<void> IntakeRepository::hold(const HeldRow& row) {
    Bindings bindings = sentBindings(row.sent);
    bindings.append({{"id"_L1, row.id.text()},
                     {"application_id"_L1, row.applicationId.text()},
                     {"source"_L1, row.source},
                     {"receipt_number"_L1, row.receiptNumber}});
    return nothing(m_database.execute("intake/hold"_L1, bindings));
}

Result<QList<HeldRow>> IntakeRepository::heldRows() {
    return m_database.rows("intake/held_rows"_L1).map([](const Rows& rows) {
        QList<HeldRow> all;
        for (const Row& row : rows)
            all.append({HeldRowId(row.text("id"_L1)),
                        ApplicationId(row.text("application_id"_L1)),
                        row.text("source"_L1),
                        row.text("receipt_number"_L1),
                        {row.text("intake_run_id"_L1), 1, row.instant("submitted_at"_L1),
                         procedureFromKey(row.text("procedure"_L1)).value_or(Procedure::NewRegistration),
                         row.text("row_hash"_L1), row.text("fields"_L1), row.text("further"_L1)}});
        return all;
    });
}

Result<void> IntakeRepository::resolve(const HeldRowId& id, const QString& resolution) {
    return m_database.execute("intake/resolve_held"_L1, {{"id"_L1, id.text()}, {"resolution"_L1, resolution}})
        .and_then([](qint64 changed) -> Result<void> {
            if (changed == 0)
                return fail(ErrorKind::Conflict, u"held_row.resolved"_s);
            return {};
        });
}

Result<void> IntakeRepository::destroyDocuments(const HeldRowId& discarded) {
    return nothing(m_database.execute("intake/destroy_discarded"_L1, {{"held_row_id"_L1, discarded.text()}}));
}

Result<void> IntakeRepository::moveDocuments(const HeldRowId& from, const ApplicationId& to, int revision) {
    return nothing(m_database.execute(
        "intake/move_documents"_L1,
        {{"held_row_id"_L1, from.text()}, {"application_id"_L1, to.text()}, {"revision"_L1, revision}}));
}

} // namespace uketsuke
