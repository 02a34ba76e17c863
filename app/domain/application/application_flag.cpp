#include "app/domain/application/application_flag.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace uketsuke {

QString applicationFlagKey(ApplicationFlag flag) {
    switch (flag) {
    case ApplicationFlag::NotEligible:
        return u"not_eligible"_s;
    case ApplicationFlag::OutsideCity:
        return u"outside_city"_s;
    case ApplicationFlag::KanaMalformed:
        return u"kana_malformed"_s;
    case ApplicationFlag::MailNonStandard:
        return u"mail_non_standard"_s;
    case ApplicationFlag::AddressNonStandard:
        return u"address_non_standard"_s;
    case ApplicationFlag::FrontMissing:
        return u"front_missing"_s;
    case ApplicationFlag::BackMissing:
        return u"back_missing"_s;
    case ApplicationFlag::PictureDamaged:
        return u"picture_damaged"_s;
    case ApplicationFlag::Revised:
        return u"revised"_s;
    }
    return {};
}

QString storedFlags(const QList<ApplicationFlag>& flags) {
    QStringList keys;
    for (const ApplicationFlag flag : allApplicationFlags)
        if (flags.contains(flag))
            keys.append(applicationFlagKey(flag));
    return keys.isEmpty() ? u""_s : keys.join(u',');
}

QList<ApplicationFlag> flagsFromStored(const QString& stored) {
    const QStringList keys = stored.split(u',', Qt::SkipEmptyParts);
    QList<ApplicationFlag> flags;
    for (const ApplicationFlag flag : allApplicationFlags)
        if (keys.contains(applicationFlagKey(flag)))
            flags.append(flag);
    return flags;
}

} // namespace uketsuke
