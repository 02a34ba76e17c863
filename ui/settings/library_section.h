#pragma once

#include "app/services/settings/settings_service.h"
#include "ui/settings/settings_section.h"

class QLineEdit;
class QPlainTextEdit;
class QSpinBox;
class QComboBox;

namespace uketsuke {

class ChoiceButtons;
class SettingsForm;
class Theme;

/// The library's own facts and rules: name, cities, days. Saved as a whole.
class LibrarySection : public SettingsSection
{
    Q_OBJECT
public:
    LibrarySection(SettingsService& settings, const Theme& theme, QWidget* parent = nullptr);
    [[nodiscard]] bool isSavedAsWhole() const override { return true; }
    void load() override;
    void save() override;
    [[nodiscard]] std::any draft() const override;
    void resume(const std::any& draft) override;

private:
    void buildFacts();
    void buildCities();
    void buildDays();
    void buildCards();
    void buildAttachments();
    QSpinBox* addNumber(const QString& name, const QString& title, int least, int most, const QString& unit,
                        const QString& hint = {});
    QLineEdit* addText(const QString& name, const QString& title, const QString& hint = {});
    void show(const LibrarySettings& settings);
    [[nodiscard]] LibrarySettings entered() const;
    void noteChange();

    SettingsService& m_settings;
    const Theme& m_theme;
    LibrarySettingsSeen m_seen;
    SettingsForm* m_form;
    QLineEdit *m_name, *m_page, *m_prefecture, *m_homeCity;
    QPlainTextEdit *m_contact, *m_cities;
    QSpinBox *m_usableFrom, *m_validity, *m_renewalWindow, *m_unused, *m_residentRecord, *m_undo, *m_lease, *m_idle;
    QSpinBox *m_imageDays, *m_applicationDays;
    QSpinBox *m_mostFiles, *m_totalSize, *m_fileSize, *m_ratio;
    ChoiceButtons* m_validityStart;
    QComboBox *m_scheme, *m_barcodeStart, *m_barcodeStop;
    bool m_isShowing = false;
    bool m_wasShown = false; ///< before there is nothing in the fields
};

} // namespace uketsuke
