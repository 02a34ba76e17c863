#pragma once

#include "app/domain/error.h"

#include <QJsonObject>
#include <QString>

namespace uketsuke {

/// What the program's exit code says; documented in the IT guide.
enum class ExitCode {
    Done = 0,
    Finding = 1,     ///< it ran and found something: refused rows, a damaged journal, a low range
    Usage = 2,       ///< the words of the call are off
    Critical = 2,    ///< of status alone, as monitoring has it
    Unreachable = 3, ///< database or file cannot be opened
    Refused = 4,     ///< a rule forbids it
};

/// Prints for a person, or as one JSON object with --json. No personal data goes out.
class AdminOutput
{
public:
    explicit AdminOutput(bool asJson) : m_asJson(asJson) {}
    void show(const QJsonObject& json, const QString& text) const;
    /// One line for a person alone.
    void tell(const QString& line) const;
    /// Says what went wrong; the exit code that belongs to it.
    [[nodiscard]] ExitCode fail(const Error& error) const;
    /// The same with a sentence that knows more than the error's kind.
    [[nodiscard]] ExitCode fail(const Error& error, const QString& sentence) const;
    /// The words of the call are off; says how it is called.
    [[nodiscard]] ExitCode misuse(const QString& usage) const;

private:
    bool m_asJson;
};

} // namespace uketsuke
