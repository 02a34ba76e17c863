#pragma once

#include "app/domain/error.h"
#include "ui/shared/message.h"

namespace uketsuke {

/// What the program was about to do when it failed; it begins the sentence.
enum class Attempt {
    OpenDatabase,
    SignIn,
    ManageStaff,
    LoadList,
    LoadApplication,
    TakeClaim,
    SaveAnswer,
    Decide,
    UndoDecision,
    ShowDocument,
    DestroyDocument,
    TakeIn,
    LoadMails,
    ChangeMail,
    TestMailServer,
    LoadSettings,
    SaveSettings,
    LoadJournal,
    LoadAccounts,
    WriteFile,
    BackUp,
    Restore,
};

/// The database cannot be asked now: the bottom line says so.
[[nodiscard]] bool isOutage(const Error& error);

/// What happened, what is safe and what to do, as sentences for a person. Never contains `error.detail`.
[[nodiscard]] Message errorText(const Error& error, Attempt attempt);

} // namespace uketsuke
