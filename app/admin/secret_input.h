#pragma once

#include "app/domain/result.h"

#include <QCommandLineParser>

#include <optional>
#include <type_traits>

namespace uketsuke {

/// Where a secret comes from. Never from the words of a call, which other accounts of the computer can read.
struct SecretSource {
    QString option;       ///< that names a descriptor whose next line it is
    const char* variable; ///< of the environment
    QString question;     ///< at the terminal
};

/// Of who works on a shared database: --password-fd, UKETSUKE_DATABASE_PASSWORD.
[[nodiscard]] SecretSource databasePassword();

void addSecretOption(QCommandLineParser& parser, const SecretSource& source, const QString& help);

/// From the descriptor, else the environment (where it stands no longer afterwards: a program that is started from here
/// gets none); nothing where neither is there. Invalid("secret.descriptor") where the descriptor gives nothing.
[[nodiscard]] Result<std::optional<QString>> givenSecret(const QCommandLineParser& parser, const SecretSource& source);

/// What `work` gives for the password of databasePassword(). Typed only where the server wants one: it may know the
/// account of the PC (peer, certificate). Errors as givenSecret(), typedSecret() and the work's own.
template <typename Work>
[[nodiscard]] std::invoke_result_t<Work, QString> withDatabasePassword(const QCommandLineParser& parser,
                                                                       const Work& work);

/// As it is typed, without being shown. Invalid("secret.none") where there is no terminal, or it was broken off.
[[nodiscard]] Result<QString> typedSecret(const SecretSource& source);

template <typename Work>
std::invoke_result_t<Work, QString> withDatabasePassword(const QCommandLineParser& parser, const Work& work) {
    const SecretSource source = databasePassword();
    const auto given = givenSecret(parser, source);
    if (!given)
        return tl::unexpected<Error>(given.error());
    auto done = work(given->value_or(QString()));
    if (done || *given || done.error().detail != QLatin1StringView("database.no_password"))
        return done;
    return typedSecret(source).and_then(work);
}

} // namespace uketsuke
