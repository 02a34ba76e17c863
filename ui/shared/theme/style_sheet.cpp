#include "ui/shared/theme/style_sheet.h"

#include "ui/shared/theme/theme.h"

#include <QFile>

#include <utility>

using namespace Qt::StringLiterals;

static void initialiseThemeResource() {
    Q_INIT_RESOURCE(uketsuke_theme);
}

namespace uketsuke {

namespace {

constexpr std::array<std::pair<TextRole, QLatin1StringView>, 8> textSizeNames{{
    {TextRole::Base, "base"_L1},
    {TextRole::Small, "small"_L1},
    {TextRole::Tiny, "tiny"_L1},
    {TextRole::List, "list"_L1},
    {TextRole::Button, "button"_L1},
    {TextRole::Value, "value"_L1},
    {TextRole::Heading, "heading"_L1},
    {TextRole::Section, "section"_L1},
}};

QString placeholder(const QString& name) {
    return u'@' + name + u'@';
}

} // namespace

QString styleSheetSource() {
    initialiseThemeResource();
    QFile file(u":/theme/uketsuke.qss"_s);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString filledStyleSheet(ThemeChoice choice) {
    const Theme theme(choice);
    QString text = styleSheetSource();
    for (int role = 0; role < colourRoleCount; ++role)
        text.replace(placeholder(colourRoleName(static_cast<ColourRole>(role))),
                     theme.colour(static_cast<ColourRole>(role)).name());
    for (const auto& [role, name] : textSizeNames)
        text.replace(placeholder(u"size-"_s + name), QString::number(theme.font(role).pixelSize()) + "px"_L1);
    for (const Space step : {Space::Tight, Space::Small, Space::Medium, Space::Large, Space::Wide})
        text.replace(placeholder(u"space-%1"_s.arg(pixels(step))), QString::number(pixels(step)) + "px"_L1);
    text.replace(placeholder(u"radius"_s), QString::number(theme.radius()) + "px"_L1);
    text.replace(placeholder(u"line-width"_s), QString::number(theme.hairline()) + "px"_L1);
    text.replace(placeholder(u"focus-width"_s), QString::number(theme.focusStroke()) + "px"_L1);
    const int pill = theme.font(TextRole::Small).pixelSize() + pixels(Space::Tight) * 2;
    text.replace(placeholder(u"pill-height"_s), QString::number(pill) + "px"_L1);
    text.replace(placeholder(u"pill-radius"_s), QString::number(pill / 2) + "px"_L1);
    text.replace(placeholder(u"button-height"_s), QString::number(theme.pixels(Measure::ButtonHeight)) + "px"_L1);
    text.replace(placeholder(u"small-button-height"_s),
                 QString::number(theme.pixels(Measure::SmallButtonHeight)) + "px"_L1);
    return text;
}

} // namespace uketsuke
