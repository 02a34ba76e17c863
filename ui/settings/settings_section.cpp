#include "ui/settings/settings_section.h"

namespace uketsuke {

namespace {

constexpr int reportSeconds = 6;

} // namespace

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
    Message message;
    message.tone = Tone::Agrees;
    message.what = what;
    message.seconds = reportSeconds;
    Q_EMIT messageRaised(message);
}

} // namespace uketsuke
