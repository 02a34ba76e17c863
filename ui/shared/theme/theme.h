#pragma once

#include "ui/shared/theme/colour_role.h"
#include "ui/shared/theme/theme_choice.h"

#include <QFont>
#include <QObject>
#include <QPalette>

class QApplication;

namespace uketsuke {

/// Steps of space between things, in device-independent pixels.
enum class Space { Tight = 4, Small = 8, Medium = 12, Large = 16, Wide = 24 };
[[nodiscard]] constexpr int pixels(Space step) {
    return static_cast<int>(step);
}

/// What a text is for; its size follows the person's text size.
enum class TextRole {
    Base,    ///< 14 px: most things
    Small,   ///< 12.5 px: reasons, kana, titles of fields and columns
    Tiny,    ///< 11.5 px: keys on buttons, badges
    List,    ///< 15 px: rows of lists
    Button,  ///< 15 px
    Value,   ///< 16 px: what the applicant entered
    Heading, ///< 19 px, bold: the page
    Section, ///< 13.5 px, demi-bold: a group of fields
};

/// Sizes that screens share, in device-independent pixels; they grow with the text.
enum class Measure {
    RailWidth,
    RailEntryHeight,
    RailIcon,
    HeaderHeight,
    StatusHeight,
    SideWidth,
    SideRowHeight,
    ListRowHeight,
    ListHeaderHeight,
    FieldRowHeight,
    FieldTitleWidth,
    ActionBarHeight,
    ButtonHeight,
    SmallButtonHeight,
    SearchWidth,
    FormWidth,
    MessageWidth,
    ThumbnailWidth,
    ThumbnailHeight,
};

/// Colours, sizes and fonts by role, for one person's choice. One exists per desk and is passed to what paints itself;
/// everything else is reached by the application's palette, font and style sheet.
class Theme : public QObject
{
    Q_OBJECT
public:
    explicit Theme(ThemeChoice choice = {}, QObject* parent = nullptr);

    [[nodiscard]] ThemeChoice choice() const { return m_choice; }
    /// Takes the choice over and emits changed(); who paints itself repaints.
    void setChoice(ThemeChoice choice);

    [[nodiscard]] QColor colour(ColourRole role) const { return colourOf(m_choice.background, role); }
    [[nodiscard]] QFont font(TextRole role) const;
    [[nodiscard]] int pixels(Measure measure) const;
    [[nodiscard]] qreal radius() const;      ///< corners of buttons and sheets
    [[nodiscard]] qreal hairline() const;    ///< lines between things
    [[nodiscard]] qreal focusStroke() const; ///< the line round what has the focus

    [[nodiscard]] QPalette palette() const;
    [[nodiscard]] QString styleSheet() const;

    /// Style, palette and font of the whole program: before the first widget, which keeps the letters it is made with.
    void applyLettersTo(QApplication& application) const;
    /// And the style sheet; called after changed().
    void applyTo(QApplication& application) const;

    /// The first of "Yu Gothic UI", "Meiryo UI", "Noto Sans CJK JP" that this PC has.
    [[nodiscard]] static QString preferredFamily();

Q_SIGNALS:
    void changed();

private:
    ThemeChoice m_choice;
};

/// Text size in pixels at this choice.
[[nodiscard]] qreal textPixels(TextRole role, TextSize size);

} // namespace uketsuke
