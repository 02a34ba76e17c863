#pragma once

#include "ui/review/photos/photo_view.h"

namespace uketsuke {

/// One document over the whole screen. Space or Escape closes it; how it is looked at is kept.
class FullScreenPhoto : public QWidget
{
    Q_OBJECT
public:
    /// A window of its own over `opener`.
    FullScreenPhoto(const Theme& theme, QWidget* opener);

    [[nodiscard]] PhotoView& view() { return *m_view; }

Q_SIGNALS:
    /// While everything of it still exists.
    void closed();

protected:
    void closeEvent(QCloseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    PhotoView* m_view;
};

} // namespace uketsuke
