#pragma once

#include <QWidget>

class QGridLayout;
class QLabel;
class QPushButton;
class QScrollArea;

namespace uketsuke {

class IntakeViewModel;
class Theme;
class UserPrompt;

/// Which column of the export became which field; a person can mend it, and IT can save it.
class ColumnsStep : public QWidget
{
    Q_OBJECT
public:
    ColumnsStep(IntakeViewModel& model, UserPrompt& prompt, const Theme& theme, QWidget* parent = nullptr);
    /// Whether this person may save what was mended.
    void setMaySave(bool maySave);
    void display();
    void takeFocus();

private:
    void buildLayout();
    [[nodiscard]] QWidget* buildSheet();
    void addRow(QGridLayout& grid, int row, int column);
    void addProcedure(QGridLayout& grid, int row, const QString& text);
    void askForTitle();

    IntakeViewModel& m_model;
    UserPrompt& m_prompt;
    const Theme& m_theme;
    QLabel* m_summary;
    QLabel* m_missing;
    QPushButton* m_save;
    QPushButton* m_saveAsAnother;
    QScrollArea* m_scroll;
    QString m_title; ///< that was typed for another form, until it is saved
    bool m_maySave = false;
};

} // namespace uketsuke
