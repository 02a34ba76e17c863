#include "app/domain/staff/passphrase_rule.h"

#include <QList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace uketsuke {

QString comparablePassphrase(const QString& typed) {
    return typed.normalized(QString::NormalizationForm_KC);
}

Result<void> checkNewPassphrase(const QString& typed, const QString& login) {
    const QList<uint> characters = comparablePassphrase(typed).toUcs4();
    if (characters.size() < shortestPassphrase)
        return fail(ErrorKind::Invalid, u"passphrase.short"_s);
    if (std::all_of(characters.begin(), characters.end(),
                    [&](uint character) { return character == characters.first(); }))
        return fail(ErrorKind::Invalid, u"passphrase.one_character"_s);
    if (comparablePassphrase(typed).contains(login, Qt::CaseInsensitive))
        return fail(ErrorKind::Invalid, u"passphrase.login"_s);
    return {};
}

} // namespace uketsuke
