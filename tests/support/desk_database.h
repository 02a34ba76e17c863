#pragma once

#include "app/persistence/database/database_thread.h"

#include <QString>

namespace uketsuke {

/// An embedded database in memory behind its thread, with a clerk, a supervisor and an administrator whose login is
/// "sato", "suzuki" and "kanri". Everything in it is invented.
class DeskDatabase
{
public:
    /// WithoutRules: a test may lay down any state.
    enum class Rules { With, Without };
    explicit DeskDatabase(Rules rules = Rules::With);

    [[nodiscard]] DatabaseThread& thread() { return m_thread; }
    /// Runs statements and waits; a failure ends the test program.
    void run(const QString& script);
    /// The first column of the first row as text, "?" without a row.
    [[nodiscard]] QString scalar(const QString& sql);
    void signInAs(const QString& login);

private:
    DatabaseThread m_thread;
};

} // namespace uketsuke
