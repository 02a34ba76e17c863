#pragma once

#include "app/persistence/database/database_thread.h"
#include "app/services/intake/application_record.h"
#include "app/services/intake/export_file.h"
#include "app/services/intake/refused_rows.h"
#include "app/services/intake/stop_signal.h"

#include <QFuture>
#include <QThreadPool>

namespace uketsuke {

/// A held row beside the application whose receipt number it carries, for a person to decide.
struct HeldCase {
    HeldRow row;
    IntakeRow sent;
    KnownApplication stored;
    QList<FieldChange> differences; ///< name, birth date or time of submission
    int paperCount = 0;             ///< that came with the held row
};

/// Takes in a form's export (domain.md § 4): one service below the wizard and the command line. Reading, hashing and
/// sealing happen on a worker; the database gets rows in small batches, each row whole or not at all. The futures
/// report progress (0 to 1,000) of the files' bytes. Stopped, what was written stays, and the same file again goes on.
/// Its end stops and awaits what is running.
class IntakeService
{
public:
    IntakeService(DatabaseThread& database, IntakeRules rules) : m_database(database), m_rules(std::move(rules)) {}
    ~IntakeService();
    IntakeService(const IntakeService&) = delete;
    IntakeService& operator=(const IntakeService&) = delete;
    void setRules(IntakeRules rules) { m_rules = std::move(rules); }
    /// The limits that a request should carry: the library's settings, and what bounds the memory.
    [[nodiscard]] IntakeLimits limits() const;

    /// Which column of the first file becomes which field; the database is not asked. Errors as RequestedExports.
    [[nodiscard]] QFuture<Result<ExportShape>> shape(const IntakeRequest& request);
    /// What would happen; nothing is written. Errors: see AttachmentSource::open and RequestedExports;
    /// Invalid("csv.column_missing:<key>").
    [[nodiscard]] QFuture<Result<IntakeReport>> preview(const IntakeRequest& request, const StopSignal& stop = {});
    /// Takes in the good rows.
    [[nodiscard]] QFuture<Result<IntakeReport>> importFrom(const IntakeRequest& request, const StopSignal& stop = {});
    /// Saves the refused rows of a request's files: see writeRefusedRows(). An export is in the journal.
    [[nodiscard]] QFuture<Result<SavedRows>> saveRefused(const IntakeRequest& request, const QList<Refusal>& refusals,
                                                         const RefusedRowsTarget& target);

    [[nodiscard]] QFuture<Result<QList<HeldCase>>> heldCases();
    /// A person says: another person's application, taken in beside the first. Conflict("held_row.resolved") where
    /// somebody has decided already; so for the next two.
    [[nodiscard]] QFuture<Result<void>> takeInAsAnother(const HeldRow& row);
    /// A person says: the same application, corrected. It becomes a revision, and alters no decision.
    [[nodiscard]] QFuture<Result<void>> takeInAsCorrection(const HeldRow& row);
    /// A person says: nothing to take in.
    [[nodiscard]] QFuture<Result<void>> discard(const HeldRow& row);

private:
    struct Running {
        StopSignal stop;
        QFuture<Result<IntakeReport>> future;
    };
    [[nodiscard]] QFuture<Result<IntakeReport>> start(const IntakeRequest& request, bool isImport,
                                                      const StopSignal& stop);
    DatabaseThread& m_database;
    IntakeRules m_rules;
    QList<Running> m_running;
    QThreadPool m_writing; ///< its end awaits what is being written
};

} // namespace uketsuke
