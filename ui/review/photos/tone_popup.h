#pragma once

#include "ui/review/photos/photo_view_state.h"

#include <QFrame>

class QSlider;

namespace uketsuke {

/// Two sliders for dark photos. Opens below its button, closes by Escape or a click elsewhere.
class TonePopup : public QFrame
{
    Q_OBJECT
public:
    explicit TonePopup(QWidget* parent = nullptr);

    void showTone(PhotoTone tone);
    void openBelow(const QWidget& anchor);

Q_SIGNALS:
    void toneChanged(uketsuke::PhotoTone tone);

private:
    QSlider* addSlider(const QString& objectName, const QString& name);

    QSlider* m_brightness;
    QSlider* m_contrast;
};

} // namespace uketsuke
