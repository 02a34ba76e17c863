#include "ui/shared/page_bars.h"

#include "ui/shared/theme/styling.h"
#include "ui/shared/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>

namespace uketsuke {

QHBoxLayout* layOutHeader(QWidget& header, const QString& title, const Theme& theme) {
    setSurface(header, SurfaceRole::Header);
    const auto setHeight = [&header, &theme] { header.setFixedHeight(theme.pixels(Measure::HeaderHeight)); };
    setHeight();
    QObject::connect(&theme, &Theme::changed, &header, setHeight);
    auto* heading = new QLabel(title, &header);
    setLabelRole(*heading, LabelRole::Heading);
    auto* row = new QHBoxLayout(&header);
    row->setContentsMargins(pixels(Space::Large), 0, pixels(Space::Large), 0);
    row->setSpacing(pixels(Space::Medium));
    row->addWidget(heading);
    return row;
}

QHBoxLayout* layOutActions(QWidget& actions) {
    setSurface(actions, SurfaceRole::Actions);
    auto* row = new QHBoxLayout(&actions);
    row->setContentsMargins(pixels(Space::Large), pixels(Space::Medium), pixels(Space::Large), pixels(Space::Medium));
    row->setSpacing(pixels(Space::Small));
    return row;
}

} // namespace uketsuke
