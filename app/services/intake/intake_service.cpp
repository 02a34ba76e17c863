#include "app/services/intake/intake_service.h"

#include "app/persistence/database/transaction.h"
#include "app/persistence/journal_repository.h"
#include "app/services/intake/held_rows.h"
#include "app/services/intake/intake_run.h"
#include "app/services/intake/refused_rows.h"
#include "app/services/intake/requested_exports.h"

#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

QFuture<Result<void>> resolveInTransaction(DatabaseThread& database, const HeldRow& row, HeldRowWord word,
                                           const IntakeRules& rules) {
    return database.run([row, word, rules](Database& open) {
        auto resolved =
            inTransaction(open, [&](Database& writable) { return resolveHeldRow(writable, row, word, rules); });
        if (resolved && word == HeldRowWord::Discarded)
            open.emptyLog(); // its papers were destroyed
        return resolved;
    });
}

} // namespace

IntakeService::~IntakeService() {
    for (const Running& run : std::as_const(m_running))
        run.stop.stop();
    for (Running& run : m_running)
        run.future.waitForFinished();
}

IntakeLimits IntakeService::limits() const {
    IntakeLimits limits;
    limits.attachments = m_rules.attachments;
    return limits;
}

QFuture<Result<IntakeReport>> IntakeService::start(const IntakeRequest& request, bool isImport,
                                                   const StopSignal& stop) {
    const IntakeTask task{request, m_rules, isImport ? IntakeMode::Import : IntakeMode::Preview, stop};
    auto future = QtConcurrent::run([database = &m_database, task](QPromise<Result<IntakeReport>>& promise) {
        IntakeRun run(*database, task);
        promise.addResult(run.walk(promise));
    });
    m_running.removeIf([](const Running& run) { return run.future.isFinished(); });
    m_running.append({stop, future});
    return future;
}

QFuture<Result<ExportShape>> IntakeService::shape(const IntakeRequest& request) {
    return QtConcurrent::run([request]() -> Result<ExportShape> {
        return RequestedExports::of(request)
            .and_then([](const RequestedExports& exports) { return exports.open(0); })
            .map([&](const std::unique_ptr<ExportFile>& first) { return shapeOfExport(*first, request.mapping); });
    });
}

QFuture<Result<IntakeReport>> IntakeService::preview(const IntakeRequest& request, const StopSignal& stop) {
    return start(request, false, stop);
}

QFuture<Result<IntakeReport>> IntakeService::importFrom(const IntakeRequest& request, const StopSignal& stop) {
    return start(request, true, stop);
}

QFuture<Result<SavedRows>> IntakeService::saveRefused(const IntakeRequest& request, const QList<Refusal>& refusals,
                                                      const RefusedRowsTarget& target) {
    return QtConcurrent::run(&m_writing, [this, request, refusals, target]() -> Result<SavedRows> {
        auto written = writeRefusedRows(request, refusals, target);
        if (!written)
            return written;
        const JournalEvent event{u"refused_rows_saved"_s, {}, QString::number(written->rows)};
        return m_database.run([event](Database& open) { return JournalRepository(open).append(event); })
            .result()
            .map([&] { return *written; });
    });
}

QFuture<Result<QList<HeldCase>>> IntakeService::heldCases() {
    return m_database.run(readHeldCases);
}

QFuture<Result<void>> IntakeService::takeInAsAnother(const HeldRow& row) {
    return resolveInTransaction(m_database, row, HeldRowWord::AnotherPerson, m_rules);
}

QFuture<Result<void>> IntakeService::takeInAsCorrection(const HeldRow& row) {
    return resolveInTransaction(m_database, row, HeldRowWord::SameApplication, m_rules);
}

QFuture<Result<void>> IntakeService::discard(const HeldRow& row) {
    return resolveInTransaction(m_database, row, HeldRowWord::Discarded, m_rules);
}

} // namespace uketsuke
