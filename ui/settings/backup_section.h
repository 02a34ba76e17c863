#pragma once

#include "app/services/backup/backup_service.h"
#include "ui/settings/settings_section.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace uketsuke {

class SettingsForm;
class SettingsTable;
class Theme;
class UserPrompt;

/// When backups are made and where; what is there, to be made anew or brought back. For IT.
class BackupSection : public SettingsSection
{
    Q_OBJECT
public:
    BackupSection(BackupService& backups, UserPrompt& prompt, const Theme& theme, QWidget* parent = nullptr);
    [[nodiscard]] bool isSavedAsWhole() const override { return true; }
    void load() override;
    void save() override;
    [[nodiscard]] std::any draft() const override;
    void resume(const std::any& draft) override;

Q_SIGNALS:
    /// The person has said yes: bring the database back from this file.
    void restoreRequested(const QString& file);
    void backedUp();

private:
    void buildLayout(const Theme& theme);
    void buildButtons();
    void connectSignals();
    void show(const BackupSettings& settings);
    void showBackups(const Result<QList<StoredBackup>>& backups);
    [[nodiscard]] BackupSettings entered() const;
    void noteChange();
    void chooseFolder();
    void backUp();
    void askToRestore(const QString& file, const QDateTime& takenAt);
    void chooseFile();

    BackupService& m_backups;
    UserPrompt& m_prompt;
    BackupSettingsSeen m_seen;
    QList<StoredBackup> m_stored;
    SettingsForm* m_form;
    SettingsTable* m_table;
    QCheckBox* m_daily;
    QLineEdit* m_folder;
    QComboBox* m_hour;
    QSpinBox* m_keepDays;
    QPushButton *m_choose, *m_now, *m_restore, *m_other;
    bool m_isShowing = false;
};

} // namespace uketsuke
