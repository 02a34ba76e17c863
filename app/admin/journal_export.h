#pragma once

#include "app/admin/admin_verb.h"

namespace uketsuke {

/// `audit export [--from DAY] [--to DAY] [--csv] FILE|-`: the journal, or the entries of a period (days in Japan), each
/// with its hash and the one before, so that anybody can follow the chain. JSON lines, or a CSV without formulas. The
/// export is noted in the journal first, and stands in itself where no period leaves it out.
[[nodiscard]] ExitCode exportJournal(const AdminCall& call, Services& services);
void addExportOptions(QCommandLineParser& parser);

} // namespace uketsuke
