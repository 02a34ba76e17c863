#pragma once

#include "ui/shared/theme/styling.h"

#include <QLabel>

class QPainter;

namespace uketsuke {

/// A pill with a few words.
class Tag : public QLabel
{
    Q_OBJECT
public:
    explicit Tag(const QString& text = {}, Tone tone = Tone::Neutral, QWidget* parent = nullptr);
    void setTone(Tone tone);
    void display(const QString& text, Tone tone);
};

/// What a pill lies on: on a chosen row the neutral one takes the page's colour, as its own would vanish.
enum class TagGround { Page, ChosenRow };

/// The same pill for delegates: at the left edge of `box`, vertically centred. Returns its width, 0 where nothing was
/// painted because `text` is empty; a pill that is wider than the box is elided.
int paintTag(QPainter& painter, const Theme& theme, const QRect& box, const QString& text, Tone tone,
             TagGround ground = TagGround::Page);
/// The width that paintTag() will take.
[[nodiscard]] int tagWidth(const Theme& theme, const QString& text);

} // namespace uketsuke
