#pragma once

#include <QLineEdit>

class QLabel;

namespace uketsuke {

class Theme;

/// A field to find by typing, with its key (Ctrl+F) at the right edge. Esc empties it.
class SearchField : public QLineEdit
{
    Q_OBJECT
public:
    SearchField(const Theme& theme, const QString& placeholder, QWidget* parent = nullptr);

Q_SIGNALS:
    /// ↓ or Enter: on to what was found.
    void onwardRequested();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void adoptTheme();
    const Theme& m_theme;
    QLabel* m_cap;
};

} // namespace uketsuke
