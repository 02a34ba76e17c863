#pragma once

#include "app/domain/connection/database_address.h"
#include "app/services/proving/database_proof.h"

namespace uketsuke {

/// A dump that is to be proved: where it lies, which program reads it, on which server there is room for it.
struct BackupCheck {
    QString dump;             ///< of pg_dump: a file of the custom or tar format, or a folder
    QString restoringProgram; ///< pg_restore; searched on the PATH where it is empty
    DatabaseAddress server;   ///< with the role that may create databases there
    QString password;
    std::optional<JournalHead> noted; ///< of the journal, kept outside
};

/// Restores the dump into a database of its own, proves it (proveDatabase()) and drops it again, whatever came of it.
/// The database of the address is not touched. Errors: NotFound("dump.file"), Unsupported("dump.format") for a script
/// of SQL, NotFound("dump.program"), Corrupt("dump.restore") where pg_restore does not get through, as
/// ScratchDatabase::make() and proveDatabase(); Internal("dump.left:NAME") where the database could not be dropped.
[[nodiscard]] Result<DatabaseProof> checkBackup(const BackupCheck& check);

} // namespace uketsuke
