#include "ui/review/photos/tone_popup.h"

#include "ui/shared/theme/styling.h"

#include <QFormLayout>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSlider>

using namespace Qt::StringLiterals;

namespace uketsuke {

TonePopup::TonePopup(QWidget* parent) : QFrame(parent, Qt::Popup) {
    setObjectName(u"tonePopup"_s);
    setAccessibleName(tr("明るさとコントラスト"));
    setSurface(*this, SurfaceRole::Card);
    auto* form = new QFormLayout(this);
    form->setContentsMargins(pixels(Space::Large), pixels(Space::Medium), pixels(Space::Large), pixels(Space::Medium));
    m_brightness = addSlider(u"brightness"_s, tr("明るさ"));
    m_contrast = addSlider(u"contrast"_s, tr("コントラスト"));
    auto* reset = new QPushButton(tr("元に戻す"), this);
    reset->setObjectName(u"toneReset"_s);
    form->addRow(QString(), reset);
    connect(reset, &QPushButton::clicked, this, [this] {
        showTone({});
        Q_EMIT toneChanged({});
    });
}

QSlider* TonePopup::addSlider(const QString& objectName, const QString& name) {
    auto* slider = new QSlider(Qt::Horizontal, this);
    slider->setObjectName(objectName);
    slider->setAccessibleName(name);
    slider->setRange(-100, 100);
    slider->setPageStep(25);
    slider->setSingleStep(5);
    slider->setMinimumWidth(12 * pixels(Space::Large));
    static_cast<QFormLayout*>(layout())->addRow(name, slider);
    connect(slider, &QSlider::valueChanged, this, [this] {
        Q_EMIT toneChanged({m_brightness->value(), m_contrast->value()});
    });
    return slider;
}

void TonePopup::showTone(PhotoTone tone) {
    const QSignalBlocker brightnessBlocker(m_brightness);
    const QSignalBlocker contrastBlocker(m_contrast);
    m_brightness->setValue(tone.brightness);
    m_contrast->setValue(tone.contrast);
}

void TonePopup::openBelow(const QWidget& anchor) {
    adjustSize();
    move(anchor.mapToGlobal(QPoint(anchor.width() - width(), anchor.height())));
    show();
    m_brightness->setFocus(Qt::PopupFocusReason);
}

} // namespace uketsuke
