#pragma once

#include <QHash>
#include <QString>

#include <any>

namespace uketsuke {

/// What people typed in the settings and did not save, each one's own: it lies in memory until the desk closes, comes
/// back when its person does, and nobody else sees it. Passphrases and mail secrets are never among it.
class SettingsDrafts
{
public:
    struct OfPerson {
        QString section;                ///< the one that was shown
        QHash<QString, std::any> typed; ///< by section
    };

    void keep(const QString& login, const OfPerson& drafts) { m_drafts.insert(login, drafts); }
    [[nodiscard]] OfPerson of(const QString& login) const { return m_drafts.value(login); }

private:
    QHash<QString, OfPerson> m_drafts;
};

} // namespace uketsuke
