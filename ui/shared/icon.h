#pragma once

#include <QColor>
#include <QIcon>
#include <QRectF>

#include <array>

class QPainter;

namespace uketsuke {

/// One set of signs, drawn for this product on a grid of 24 by strokes of 1.8, so that they are sharp at every scale.
enum class Icon {
    Inbox,
    Outbox,
    Intake,
    Journal,
    Settings,
    Search,
    Warning,
    Check,
    Cross,
    Person,
    Lock,
    Mail,
    People,
};
inline constexpr std::array allIcons{Icon::Inbox,  Icon::Outbox,  Icon::Intake, Icon::Journal, Icon::Settings,
                                     Icon::Search, Icon::Warning, Icon::Check,  Icon::Cross,   Icon::Person,
                                     Icon::Lock,   Icon::Mail,    Icon::People};

/// Paints the sign into the box in this colour.
void paintIcon(QPainter& painter, Icon icon, const QRectF& box, const QColor& colour);
/// As a picture for buttons, with 1x, 1.5x and 2x drawn each by itself. `size` in device-independent pixels.
[[nodiscard]] QIcon iconPicture(Icon icon, int size, const QColor& colour);

} // namespace uketsuke
