#pragma once

#include "app/domain/mail/mail_kind.h"
#include "app/services/settings/settings_service.h"
#include "ui/settings/settings_section.h"

class QLabel;
class QComboBox;
class QPlainTextEdit;
class QPushButton;

namespace uketsuke {

class Theme;

/// The texts of the mails, with a preview made of invented facts; a fault is named with its line.
class MailTemplateSection : public SettingsSection
{
    Q_OBJECT
public:
    MailTemplateSection(SettingsService& settings, const Theme& theme, QWidget* parent = nullptr);
    [[nodiscard]] bool isSavedAsWhole() const override { return true; }
    void load() override;
    void save() override;
    [[nodiscard]] std::any draft() const override;
    void resume(const std::any& draft) override;

private:
    void buildLayout(const Theme& theme);
    [[nodiscard]] MailKind chosenKind() const;
    [[nodiscard]] QString settingName() const;
    void changeKind();
    void goBackToTheShownKind();
    void loadLibrary();
    void noteChange();
    void showPreview();
    void putBack();

    SettingsService& m_settings;
    LibrarySettings m_library;
    int m_shownKind = 0;
    int m_version = 0;
    QString m_saved;
    QComboBox* m_kind;
    QPlainTextEdit *m_text, *m_preview;
    QLabel* m_fault;
    QPushButton* m_putBack;
};

/// The name of a mail's kind for the person who edits its text.
[[nodiscard]] QString mailKindText(MailKind kind);

} // namespace uketsuke
