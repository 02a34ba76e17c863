#pragma once

#include "ui/help/manual.h"

#include <QWidget>

class QTextBrowser;

namespace uketsuke {

class Theme;

/// The manual in a window of its own, beside the work. Esc closes it.
class HelpWindow : public QWidget
{
    Q_OBJECT
public:
    HelpWindow(const Theme& theme, Manual manual, QWidget* parent = nullptr);
    /// Opens at the heading with this name ("inbox"); at the beginning where there is none.
    void openAt(const QString& name);
    /// The heading that stands at the top.
    [[nodiscard]] QString headingInSight() const;

private:
    void fill();
    const Theme& m_theme;
    Manual m_manual;
    QTextBrowser* m_browser;
};

} // namespace uketsuke
