#include "ui/shared/theme/style_sheet.h"
#include "ui/shared/theme/theme.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QTextStream>
#include <gtest/gtest.h>

#include <cmath>

using namespace Qt::StringLiterals;

namespace uketsuke {

namespace {

// WCAG 2: relative luminance and contrast.
double channelLuminance(double value) {
    return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& colour) {
    return 0.2126 * channelLuminance(colour.redF()) + 0.7152 * channelLuminance(colour.greenF()) +
           0.0722 * channelLuminance(colour.blueF());
}

double contrast(const QColor& first, const QColor& second) {
    const double a = luminance(first);
    const double b = luminance(second);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

} // namespace

TEST(ThemeContrast, EveryTextOnEverySurfaceReachesSevenToOneOnEveryBackground) {
    for (const Background background : allBackgrounds)
        for (const TextPair& pair : textPairs)
            EXPECT_GE(contrast(colourOf(background, pair.text), colourOf(background, pair.surface)), 7.0)
                << qPrintable(backgroundKey(background)) << ": " << qPrintable(colourRoleName(pair.text)) << " on "
                << qPrintable(colourRoleName(pair.surface));
}

TEST(ThemeContrast, TheFocusLineStandsOutFromEverySurface) {
    for (const Background background : allBackgrounds)
        for (const ColourRole surface : {ColourRole::Surface, ColourRole::SurfaceQuiet, ColourRole::SurfaceSelected})
            EXPECT_GE(contrast(colourOf(background, ColourRole::Focus), colourOf(background, surface)), 3.0)
                << qPrintable(backgroundKey(background)) << ": " << qPrintable(colourRoleName(surface));
}

TEST(ThemeStyleSheet, EveryPlaceIsFilled) {
    for (const Background background : allBackgrounds)
        for (const TextSize size : allTextSizes)
            EXPECT_FALSE(filledStyleSheet({background, size}).contains(u'@'));
}

TEST(ThemeStyleSheet, NamesNoColourAndNoPixelItself) {
    const QString source = styleSheetSource();
    ASSERT_FALSE(source.isEmpty());
    static const QRegularExpression literal(u"(#[0-9a-fA-F]{3,8}\\b|\\brgba?\\(|\\d+ *px)"_s);
    EXPECT_FALSE(literal.match(source).hasMatch()) << qPrintable(literal.match(source).captured());
}

TEST(ThemeStyleSheet, NoScreenNamesAColourOrAPixelItself) {
    static const QRegularExpression literal(
        u"(QColor\\( *[\"0-9u]|QColor\\(Qt::|Qt::(white|black|red|green|blue|yellow|gray)\\b|#[0-9a-fA-F]{6}\\b|"
        "setSpacing\\([1-9]|setContentsMargins\\([1-9]|setFixed(Size|Width|Height)\\([1-9])"_s);
    QDirIterator files(QStringLiteral(UKETSUKE_SOURCE_FOLDER "/ui"), {u"*.cpp"_s, u"*.h"_s}, QDir::Files,
                       QDirIterator::Subdirectories);
    int read = 0;
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.fileName().contains("/shared/theme/"_L1))
            continue;
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        const auto match = literal.match(QString::fromUtf8(file.readAll()));
        EXPECT_FALSE(match.hasMatch()) << qPrintable(file.fileName()) << ": " << qPrintable(match.captured());
        ++read;
    }
    EXPECT_GT(read, 10);
}

TEST(ThemeTextSize, LargeIsLargerThanMediumIsLargerThanSmall) {
    for (const TextRole role : {TextRole::Base, TextRole::Small, TextRole::Tiny, TextRole::Value, TextRole::Heading}) {
        EXPECT_LT(textPixels(role, TextSize::Small), textPixels(role, TextSize::Medium));
        EXPECT_LT(textPixels(role, TextSize::Medium), textPixels(role, TextSize::Large));
    }
}

TEST(ThemeChoiceKeys, EveryChoiceIsRememberedByItsKey) {
    for (const Background background : allBackgrounds)
        EXPECT_EQ(backgroundFromKey(backgroundKey(background)), background);
    for (const TextSize size : allTextSizes)
        EXPECT_EQ(textSizeFromKey(textSizeKey(size)), size);
    EXPECT_EQ(backgroundFromKey(u"pink"_s), Background::White);
}

TEST(ThemeChange, IsToldOnceAndOnlyWhenSomethingChanged) {
    Theme theme;
    int told = 0;
    QObject::connect(&theme, &Theme::changed, &theme, [&told] { ++told; });

    theme.setChoice({Background::Black, TextSize::Large});
    theme.setChoice({Background::Black, TextSize::Large});

    EXPECT_EQ(told, 1);
}

} // namespace uketsuke
