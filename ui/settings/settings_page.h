#pragma once

#include "ui/shared/page.h"

class QLabel;
class QListWidget;
class QStackedWidget;

namespace uketsuke {

class KeyButton;
class SettingsDrafts;
class SettingsSection;
class Theme;
class UserPrompt;

/// 設定: sections at the left, the chosen one at the right, one button that saves. What was typed and not saved is its
/// person's draft over locks and changes of person.
class SettingsPage : public Page
{
    Q_OBJECT
public:
    [[nodiscard]] static PageHead head();
    SettingsPage(const Theme& theme, UserPrompt& prompt, SettingsDrafts& drafts, QWidget* parent = nullptr);

    /// The page owns the section; the order is the list's.
    void addSection(SettingsSection* section);

    void setPerson(const StaffMember& person) override;
    void activate() override;
    void deactivate() override;
    /// What is shown is read anew when it can be, where nothing was typed.
    void markAsStale(const std::optional<QDateTime>& since, const QDateTime& now) override;

private:
    void buildLayout(const Theme& theme);
    [[nodiscard]] SettingsSection* current() const;
    void showSection(int row);
    void showChanges();
    void leaveSection(int wantedRow);

    void resumeDrafts();

    UserPrompt& m_prompt;
    SettingsDrafts& m_drafts;
    StaffMember m_person;
    QListWidget* m_list;
    QStackedWidget* m_sheets;
    QWidget* m_actions;
    QLabel* m_unsaved;
    KeyButton* m_discard;
    KeyButton* m_save;
    QList<SettingsSection*> m_sections;
    int m_row = 0;
    bool m_isStale = false;
};

} // namespace uketsuke
