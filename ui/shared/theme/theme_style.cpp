#include "ui/shared/theme/theme_style.h"

#include <QPainter>
#include <QStyleOption>

using namespace Qt::StringLiterals;

namespace uketsuke {

namespace {

constexpr qreal thin = 1;
constexpr qreal thick = 2;
constexpr qreal corner = 2; // as Fusion rounds its boxes

/// The pen of the outline, and the box whose middle it follows.
QRectF takeOutline(QPainter& painter, const QStyleOption& option) {
    const bool hasFocus = option.state.testFlag(QStyle::State_HasFocus);
    const qreal width = hasFocus ? thick : thin;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    // The theme's palette says "strong line" by Dark and "focus" by Highlight.
    const QColor line = option.palette.color(hasFocus ? QPalette::Highlight : QPalette::Dark);
    painter.setPen(
        QPen(option.state.testFlag(QStyle::State_Enabled) ? line : option.palette.color(QPalette::Mid), width));
    return QRectF(option.rect).adjusted(width / 2, width / 2, -width / 2, -width / 2);
}

} // namespace

ThemeStyle::ThemeStyle() : QProxyStyle(u"Fusion"_s) {}

void ThemeStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                               const QWidget* widget) const {
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    if (element != PE_IndicatorRadioButton && element != PE_IndicatorCheckBox)
        return;
    painter->save();
    const QRectF box = takeOutline(*painter, *option);
    if (element == PE_IndicatorRadioButton)
        painter->drawEllipse(box);
    else
        painter->drawRoundedRect(box, corner, corner);
    painter->restore();
}

void ThemeStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                                    const QWidget* widget) const {
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if (control != CC_ComboBox && control != CC_SpinBox)
        return;
    painter->save();
    // Fusion draws a spin box one line lower and shorter than its place.
    const qreal inset = control == CC_SpinBox ? thin : 0;
    painter->drawRoundedRect(takeOutline(*painter, *option).adjusted(0, inset, 0, -inset), corner, corner);
    painter->restore();
}

} // namespace uketsuke
