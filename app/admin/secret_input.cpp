#include "app/admin/secret_input.h"

#include "app/admin/admin_words.h"
#include "app/admin/hidden_line.h"

using namespace Qt::StringLiterals;

namespace uketsuke {

SecretSource databasePassword() {
    return {u"password-fd"_s, "UKETSUKE_DATABASE_PASSWORD", AdminWords::tr("共有データベースのパスワード: ")};
}

void addSecretOption(QCommandLineParser& parser, const SecretSource& source, const QString& help) {
    parser.addOption({source.option, help, u"N"_s});
}

Result<std::optional<QString>> givenSecret(const QCommandLineParser& parser, const SecretSource& source) {
    const bool isInEnvironment = qEnvironmentVariableIsSet(source.variable);
    const QString inEnvironment = qEnvironmentVariable(source.variable);
    qunsetenv(source.variable);
    if (parser.isSet(source.option)) {
        bool isNumber = false;
        const int descriptor = parser.value(source.option).toInt(&isNumber);
        auto line = isNumber && descriptor >= 0 ? lineOfDescriptor(descriptor) : std::nullopt;
        if (!line)
            return fail(ErrorKind::Invalid, u"secret.descriptor"_s);
        return line;
    }
    return isInEnvironment ? std::optional(inEnvironment) : std::nullopt;
}

Result<QString> typedSecret(const SecretSource& source) {
    const auto typed = askHidden(source.question);
    if (!typed)
        return fail(ErrorKind::Invalid, u"secret.none"_s);
    return *typed;
}

} // namespace uketsuke
