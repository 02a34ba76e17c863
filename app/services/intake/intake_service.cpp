#include "app/services/intake/intake_service.h"

#include "app/persistence/database/transaction.h"
#include "app/services/intake/intake_run.h"
#include "app/services/intake/row_hash.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

QFuture<Result<IntakeReport>> start(DatabaseThread& database, const IntakeRules& rules, const IntakeRequest& request,
                                    IntakeMode mode) {
    return QtConcurrent::run([&database, rules, request, mode](QPromise<Result<IntakeReport>>& promise) {
        IntakeRun run(database, rules, request, mode);
        promise.addResult(run.walk(promise));
    });
}

/// A held row as it came, to be taken in as an application of its own.
JudgedRow rowOfHeld(const HeldRow& held) {
    JudgedRow judged;
    judged.row.receiptNumber = held.receiptNumber;
    judged.row.submittedAt = held.sent.submittedAt;
    judged.row.procedure = held.sent.procedure;
    judged.row.values = valuesFromJson(held.sent.fields);
    judged.row.hash = held.sent.rowHash;
    for (const QJsonValue& pair : QJsonDocument::fromJson(held.sent.further.toUtf8()).array())
        judged.row.further.append({pair[0].toString(), pair[1].toString()});
    return judged;
}

Result<void> addAsAnother(Database& open, const HeldRow& held, const IntakeRules& rules) {
    IntakeRepository repository(open);
    const auto known = repository.known(held.source, held.receiptNumber);
    if (!known)
        return tl::unexpected<Error>(known.error());
    const JudgedRow judged = rowOfHeld(held);
    ApplicationRecord record = applicationRecord(judged, held.source, rules);
    record.serial = known->isEmpty() ? 1 : known->first().serial + 1;
    return repository.resolve(held.id, u"another_person"_s)
        .and_then([&] { return repository.add(record, sentRow(judged, held.sent.runId)); })
        .and_then([&] { return repository.moveDocuments(held.id, record.id); });
}

} // namespace

QFuture<Result<IntakeReport>> IntakeService::preview(const IntakeRequest& request) {
    return start(m_database, m_rules, request, IntakeMode::Preview);
}

QFuture<Result<IntakeReport>> IntakeService::importFrom(const IntakeRequest& request) {
    return start(m_database, m_rules, request, IntakeMode::Import);
}

QFuture<Result<QList<HeldRow>>> IntakeService::heldRows() {
    return m_database.run([](Database& open) { return IntakeRepository(open).heldRows(); });
}

QFuture<Result<void>> IntakeService::takeInAsAnother(const HeldRow& row) {
    return m_database.run([row, rules = m_rules](Database& database) {
        return inTransaction(database, [&](Database& open) { return addAsAnother(open, row, rules); });
    });
}

QFuture<Result<void>> IntakeService::discard(const HeldRow& row) {
    return m_database.run([row](Database& database) {
        return inTransaction(database,
                             [&](Database& open) { return IntakeRepository(open).resolve(row.id, u"discarded"_s); });
    });
}

} // namespace uketsuke
