#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QProcessEnvironment>
#include <QStringList>

namespace uketsuke {

/// What one call of uketsuke-admin came to.
struct AdminRun {
    int exitCode = -1;
    QByteArray output;
    QByteArray errors;
    /// What --json printed; empty where it is no object.
    [[nodiscard]] QJsonObject answer() const;
    [[nodiscard]] QString error() const { return answer().value(QLatin1StringView("error")).toString(); }
    /// For a test's message.
    [[nodiscard]] std::string said() const { return (output + errors).toStdString(); }
};

/// Runs the real program to its end; `input` is its standard input.
[[nodiscard]] AdminRun runAdmin(const QStringList& words, const QByteArray& input = {},
                                const QProcessEnvironment& environment = QProcessEnvironment::systemEnvironment());

} // namespace uketsuke
