#include "ui/shared/theme/theme.h"

#include "ui/shared/theme/style_sheet.h"
#include "ui/shared/theme/theme_style.h"

#include <QApplication>
#include <QFontDatabase>

using namespace Qt::StringLiterals;

namespace uketsuke {

namespace {

qreal textFactor(TextSize size) {
    switch (size) {
    case TextSize::Small:
        return 0.92;
    case TextSize::Medium:
        return 1.0;
    case TextSize::Large:
        return 1.2;
    }
    return 1.0;
}

qreal basePixels(TextRole role) {
    switch (role) {
    case TextRole::Base:
        return 14;
    case TextRole::Small:
        return 12.5;
    case TextRole::Tiny:
        return 11.5;
    case TextRole::List:
    case TextRole::Button:
        return 15;
    case TextRole::Value:
        return 16.5;
    case TextRole::Heading:
        return 19;
    case TextRole::Section:
        return 13.5;
    }
    return 14;
}

// What frames the work grows half as fast as the text, so that the work keeps its room.
bool isFrame(Measure measure) {
    return measure == Measure::RailWidth || measure == Measure::SideWidth;
}

int basePixels(Measure measure) {
    switch (measure) {
    case Measure::RailWidth:
        return 76;
    case Measure::RailEntryHeight:
        return 66;
    case Measure::RailIcon:
        return 22;
    case Measure::HeaderHeight:
        return 56;
    case Measure::StatusHeight:
        return 28;
    case Measure::SideWidth:
        return 216;
    case Measure::SideRowHeight:
        return 33;
    case Measure::ListRowHeight:
        return 40;
    case Measure::ListHeaderHeight:
    case Measure::SmallButtonHeight:
        return 34;
    case Measure::FieldRowHeight:
        return 56;
    case Measure::FieldTitleWidth:
        return 118;
    case Measure::ActionBarHeight:
        return 66;
    case Measure::ButtonHeight:
        return 38;
    case Measure::SearchWidth:
        return 430;
    case Measure::FormWidth:
        return 560;
    case Measure::MessageWidth:
        return 760;
    case Measure::ThumbnailWidth:
        return 104;
    case Measure::ThumbnailHeight:
        return 86;
    }
    return 0;
}

} // namespace

qreal textPixels(TextRole role, TextSize size) {
    return basePixels(role) * textFactor(size);
}

Theme::Theme(ThemeChoice choice, QObject* parent) : QObject(parent), m_choice(choice) {}

void Theme::setChoice(ThemeChoice choice) {
    if (choice == m_choice)
        return;
    m_choice = choice;
    Q_EMIT changed();
}

QFont Theme::font(TextRole role) const {
    QFont font(preferredFamily());
    font.setPixelSize(qRound(textPixels(role, m_choice.textSize)));
    if (role == TextRole::Heading)
        font.setWeight(QFont::Bold);
    if (role == TextRole::Section)
        font.setWeight(QFont::DemiBold);
    return font;
}

int Theme::pixels(Measure measure) const {
    const qreal factor = textFactor(m_choice.textSize);
    return qRound(basePixels(measure) * (isFrame(measure) ? (1 + factor) / 2 : factor));
}

qreal Theme::radius() const {
    return 6;
}
qreal Theme::hairline() const {
    return 1;
}
qreal Theme::focusStroke() const {
    return 2;
}

QPalette Theme::palette() const {
    QPalette palette;
    const auto set = [&](QPalette::ColorRole place, ColourRole role) { palette.setColor(place, colour(role)); };
    set(QPalette::Window, ColourRole::Surface);
    set(QPalette::WindowText, ColourRole::Text);
    set(QPalette::Base, ColourRole::Surface);
    set(QPalette::AlternateBase, ColourRole::SurfaceQuiet);
    set(QPalette::Text, ColourRole::Text);
    set(QPalette::PlaceholderText, ColourRole::TextQuiet);
    set(QPalette::Button, ColourRole::Surface);
    set(QPalette::ButtonText, ColourRole::Text);
    set(QPalette::BrightText, ColourRole::WrongText);
    set(QPalette::ToolTipBase, ColourRole::SurfaceQuiet);
    set(QPalette::ToolTipText, ColourRole::Text);
    set(QPalette::Highlight, ColourRole::Focus);
    set(QPalette::HighlightedText, ColourRole::Surface);
    set(QPalette::Link, ColourRole::AgreesText);
    set(QPalette::Mid, ColourRole::Line);
    set(QPalette::Dark, ColourRole::LineStrong);
    set(QPalette::Light, ColourRole::SurfaceQuiet);
    for (const QPalette::ColorRole place : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, place, colour(ColourRole::TextOff));
    return palette;
}

QString Theme::styleSheet() const {
    return filledStyleSheet(m_choice);
}

void Theme::applyLettersTo(QApplication& application) const {
    application.setStyle(new ThemeStyle);
    application.setPalette(palette());
    application.setFont(font(TextRole::Base));
}

void Theme::applyTo(QApplication& application) const {
    applyLettersTo(application);
    application.setStyleSheet(styleSheet());
}

QString Theme::preferredFamily() {
    // Asked once: the list of families is long, and fonts do not come and go while the desk is open.
    static const QString family = [] {
        for (const QString& wanted : {u"Yu Gothic UI"_s, u"Meiryo UI"_s, u"Noto Sans CJK JP"_s})
            if (QFontDatabase::hasFamily(wanted))
                return wanted;
        return QFontDatabase::systemFont(QFontDatabase::GeneralFont).family();
    }();
    return family;
}

} // namespace uketsuke
