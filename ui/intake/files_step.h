#pragma once

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace uketsuke {

class IntakeViewModel;
class KeyButton;
class Theme;
class UserPrompt;

/// Which export, which attachments, by which mapping.
class FilesStep : public QWidget
{
    Q_OBJECT
public:
    FilesStep(IntakeViewModel& model, UserPrompt& prompt, const Theme& theme, QWidget* parent = nullptr);
    void display();
    void takeFocus();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildLayout();
    [[nodiscard]] QWidget* buildExports();
    [[nodiscard]] QWidget* buildAttachments();
    void connectSignals();
    void chooseExports();
    void chooseZip();
    void chooseFolder();

    IntakeViewModel& m_model;
    UserPrompt& m_prompt;
    const Theme& m_theme;
    KeyButton* m_chooseExports;
    QListWidget* m_exports;
    QLabel* m_hint;
    KeyButton* m_chooseZip;
    KeyButton* m_chooseFolder;
    QPushButton* m_noAttachments;
    QLabel* m_attachments;
    QLabel* m_passwordTitle;
    QLineEdit* m_password;
    QComboBox* m_mappings;
};

} // namespace uketsuke
