#pragma once

#include "app/domain/staff/staff_member.h"
#include "ui/shared/message.h"

#include <QWidget>

#include <any>

namespace uketsuke {

/// One part of the settings. A section that is saved as a whole says when it differs from what lies in the database;
/// the page's F9 saves it. Others act at once and say only what happened.
class SettingsSection : public QWidget
{
    Q_OBJECT
public:
    SettingsSection(const QString& name, const QString& title, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const { return m_title; }
    /// Whether this person sees the section at all.
    [[nodiscard]] virtual bool isOfferedTo(const StaffMember& person) const;
    /// Who works now; what the person before typed is forgotten here.
    virtual void setPerson(const StaffMember& person);
    /// Whether F9 saves the section as a whole; others act at once by their own buttons.
    [[nodiscard]] virtual bool isSavedAsWhole() const { return false; }
    /// Shows what lies in the database; what was typed and not saved is dropped.
    virtual void load() {}
    virtual void save() {}
    /// What was typed and not saved, with what it was typed over; empty where nothing was. Never a passphrase or
    /// secret.
    [[nodiscard]] virtual std::any draft() const { return {}; }
    /// Shows a draft() again in place of load().
    virtual void resume(const std::any& draft) { Q_UNUSED(draft); }
    /// Whether F9 has something to save here.
    [[nodiscard]] bool isChanged() const { return m_isChanged; }

Q_SIGNALS:
    void changedStateChanged();
    void saved();
    void messageRaised(const uketsuke::Message& message);

protected:
    void setChanged(bool isChanged);
    /// What was done, for a few seconds.
    void report(const QString& what);

private:
    QString m_title;
    bool m_isChanged = false;
};

} // namespace uketsuke
