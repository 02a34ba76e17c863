#pragma once

#include "ui/review/photos/photo_view_state.h"
#include "ui/shared/theme/theme.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QMenu;
class QToolButton;

namespace uketsuke {

class TonePopup;

/// What can be done with the picture: zoom, turn, brightness. In a narrow bar the last ones move into a menu.
class PhotoDeeds : public QWidget
{
    Q_OBJECT
public:
    explicit PhotoDeeds(const Theme& theme, QWidget* parent = nullptr);

    /// `scale` as PhotoCanvas::scale(); 0 disables everything.
    void showScale(double scale);
    void showTone(PhotoTone tone);
    /// Moves as many deeds into the menu as it takes; returns the width that is used.
    int fitInto(int width);
    /// Brightness and contrast, where there is a picture.
    void openTone();

Q_SIGNALS:
    void zoomOutRequested();
    void zoomInRequested();
    void fitRequested();
    void ownPixelsRequested();
    void turnRequested(int quarters);
    void toneChanged(uketsuke::PhotoTone tone);

private:
    QToolButton* add(const QString& text, const QString& objectName, const QString& name, const QString& key);
    void addMenu();
    void connectDeeds();
    void adoptTheme();
    [[nodiscard]] int widthOf(const QWidget& widget) const;

    const Theme& m_theme;
    QHBoxLayout* m_row;
    QToolButton* m_zoomOut;
    QLabel* m_scale;
    QToolButton* m_zoomIn;
    QToolButton* m_turnLeft;
    QToolButton* m_turnRight;
    QToolButton* m_fit;
    QToolButton* m_own;
    QToolButton* m_tone;
    QToolButton* m_more;
    QMenu* m_menu;
    TonePopup* m_tonePopup;
    QList<QToolButton*> m_deeds;
};

} // namespace uketsuke
