#pragma once

#include "ui/shared/user_prompt.h"

#include <QDialog>

class QLineEdit;
class QPlainTextEdit;

namespace uketsuke {

/// Asks for a text. Ctrl+Enter accepts a text of several lines; Esc gives nothing.
class TextDialog : public QDialog
{
    Q_OBJECT
public:
    TextDialog(const TextQuestion& question, QWidget* parent);
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void edited();

private:
    QLineEdit* m_line = nullptr;
    QPlainTextEdit* m_lines = nullptr;
};

} // namespace uketsuke
