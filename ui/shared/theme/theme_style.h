#pragma once

#include <QProxyStyle>

namespace uketsuke {

/// Fusion with outlines that can be seen. Fusion makes the line round a choice or a box with arrows from the window's
/// colour: too faint on white, and none at all on black. A style sheet cannot help, for a border of ours would take the
/// arrows and marks away.
class ThemeStyle : public QProxyStyle
{
    Q_OBJECT
public:
    ThemeStyle();
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                            const QWidget* widget) const override;
};

} // namespace uketsuke
