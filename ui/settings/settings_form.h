#pragma once

#include <QFormLayout>
#include <QWidget>

class QLabel;

namespace uketsuke {

class Theme;

/// A column of titled fields as the sections of the settings have them; each field may say what is wrong under it.
class SettingsForm : public QWidget
{
    Q_OBJECT
public:
    explicit SettingsForm(const Theme& theme, QWidget* parent = nullptr);

    /// `name` is the setting's key and becomes the field's object name; `hint` stands under the field.
    void addField(const QString& name, const QString& title, QWidget* field, const QString& hint = {});
    void addHeading(const QString& text);
    void addNote(const QString& text);
    void addWide(QWidget* widget);

    /// Marks the field with this name and puts the focus there; false where there is none.
    bool showFault(const QString& name, const QString& text);
    void clearFaults();

private:
    QFormLayout* m_rows;
    int m_lineHeight;
    QHash<QString, QLabel*> m_hints;
    QHash<QString, QString> m_hintTexts;
};

} // namespace uketsuke
