#include "ui/settings/settings_section.h"

namespace uketsuke {

SettingsSection::SettingsSection(const QString& name, const QString& title, QWidget* parent)
    : QWidget(parent), m_title(title) {
    setObjectName(name);
    setAccessibleName(title);
}

bool SettingsSection::isOfferedTo(const StaffMember& person) const {
    return isPermitted(person.role, Permission::EditSettings);
}

void SettingsSection::setPerson(const StaffMember& person) {
    Q_UNUSED(person);
    setChanged(false);
}

void SettingsSection::setChanged(bool isChanged) {
    if (isChanged == m_isChanged)
        return;
    m_isChanged = isChanged;
    Q_EMIT changedStateChanged();
}

void SettingsSection::report(const QString& what) {
    Q_EMIT messageRaised(doneMessage(what));
}

} // namespace uketsuke
