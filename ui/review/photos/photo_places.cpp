#include "ui/review/photos/photo_places.h"

#include "ui/shared/theme/styling.h"

#include <QBoxLayout>

using namespace Qt::StringLiterals;

namespace uketsuke {

PhotoPlaces::PhotoPlaces(const Theme& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_row(new QHBoxLayout(this)), m_pinned(new QBoxLayout(QBoxLayout::TopToBottom)) {
    m_row->setContentsMargins({});
    m_row->setSpacing(pixels(Space::Small));
    m_pinned->setSpacing(pixels(Space::Small));
    const QString names[] = {u"photoPlaceFirst"_s, u"photoPlaceSecond"_s, u"photoPlaceFurther"_s};
    for (std::size_t place = 0; place < count; ++place) {
        m_views[place] = new PhotoView(theme, this);
        m_views[place]->setObjectName(names[place]);
    }
    for (std::size_t place = 0; place < pinnedCount; ++place)
        m_pinned->addWidget(m_views[place], 1);
    m_row->addLayout(m_pinned, 1);
    m_row->addWidget(m_views[furtherPlace], 1);
    m_views[furtherPlace]->offerClosing();
    m_views[furtherPlace]->hide();
}

void PhotoPlaces::showPinned(int pinned) {
    m_pinnedShown = pinned;
    m_views[1]->setVisible(pinned > 1);
}

void PhotoPlaces::showFurther(FurtherPlace further) {
    if (further == m_further)
        return;
    m_further = further;
    m_views[furtherPlace]->setVisible(further == FurtherPlace::Open);
    arrange();
    layout()->activate();
}

void PhotoPlaces::setShape(QSizeF picture) {
    m_shape = picture;
    arrange();
}

PaneRoom PhotoPlaces::roomOf(QSizeF size, int pinned, FurtherPlace further) const {
    return {size, double(m_theme.pixels(Measure::SmallButtonHeight)), double(pixels(Space::Small)), pinned, further};
}

void PhotoPlaces::arrange() {
    if (m_shape.isEmpty())
        return;
    const auto chosen = chooseArrangement(roomOf(QSizeF(size()), m_pinnedShown, m_further), m_shape);
    m_row->setStretch(0, pinnedShare(chosen, m_pinnedShown));
    const auto direction = chosen == PaneArrangement::SideBySide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom;
    if (direction == m_pinned->direction())
        return;
    m_pinned->setDirection(direction);
    layout()->activate();
}

void PhotoPlaces::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange();
}

QSize PhotoPlaces::boxInDevicePixels(QSizeF room, int pinned, QSizeF picture) const {
    const PaneRoom paneRoom = roomOf(room, pinned, FurtherPlace::Closed);
    const auto chosen = chooseArrangement(paneRoom, picture.isEmpty() ? m_shape : picture);
    return (pinnedBox(paneRoom, chosen) * devicePixelRatioF()).toSize();
}

} // namespace uketsuke
