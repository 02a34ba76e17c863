#pragma once

#include "app/services/intake/mapping_catalogue.h"
#include "ui/settings/settings_section.h"

class QComboBox;
class QLabel;
class QPlainTextEdit;

namespace uketsuke {

class Theme;

/// Which column of the form's export becomes which field, as the mapping file itself: checked against its schema while
/// it is typed. The wizard of the intake mends single columns; here a whole mapping can be brought in.
class IntakeMappingSection : public SettingsSection
{
    Q_OBJECT
public:
    IntakeMappingSection(MappingCatalogue& mappings, const Theme& theme, QWidget* parent = nullptr);
    [[nodiscard]] bool isSavedAsWhole() const override { return true; }
    void load() override;
    void save() override;
    [[nodiscard]] std::any draft() const override;
    void resume(const std::any& draft) override;

private:
    void buildLayout();
    void fill(const QList<StoredMapping>& mappings);
    void show(const QList<StoredMapping>& mappings);
    void showChosen();
    void noteChange();

    MappingCatalogue& m_mappings;
    QList<StoredMapping> m_stored;
    QComboBox* m_name;
    QPlainTextEdit* m_text;
    QLabel* m_fault;
    QString m_saved;
    int m_shown = 0;
};

} // namespace uketsuke
