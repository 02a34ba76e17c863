#pragma once

#include "app/admin/admin_verb.h"

namespace uketsuke {

/// Of a person who is added, or whose passphrase is set anew: --passphrase-fd, UKETSUKE_NEW_PASSPHRASE, or typed twice.
void addNewPassphraseOption(QCommandLineParser& parser);
/// Errors as givenSecret() and typedSecret(); Invalid("passphrase.twice") where the two differ.
[[nodiscard]] Result<QString> newPassphrase(const AdminCall& call);
/// What is wrong with a passphrase, a login or a name, or that there is no passphrase; empty for another error.
[[nodiscard]] QString newPersonRefusal(const Error& error);

} // namespace uketsuke
