#include "ui/review/photos/thumbnail_button.h"

#include "ui/review/photos/photo_texts.h"
#include "ui/shared/icon.h"

#include <QPainter>
#include <QPainterPath>

using namespace Qt::StringLiterals;

namespace uketsuke {

ThumbnailButton::ThumbnailButton(const Theme& theme, const PhotoDocument& document, QWidget* parent)
    : QAbstractButton(parent), m_theme(theme) {
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setCheckable(true);
    showDocument(document);
}

void ThumbnailButton::showDocument(const PhotoDocument& document) {
    m_document = document;
    if (!mayBeDecoded(document))
        m_picture = {};
    setObjectName(u"thumbnail_"_s + document.id.text());
    setText(photoTitle(document));
    setAccessibleName(photoTitle(document));
    setToolTip(photoTitle(document));
    update();
}

void ThumbnailButton::setPicture(const QImage& picture) {
    m_picture = picture;
    update();
}

void ThumbnailButton::setOpen(bool isOpen) {
    m_isOpen = isOpen;
    setChecked(isOpen);
    update();
}

QSize ThumbnailButton::sizeHint() const {
    return {m_theme.pixels(Measure::ThumbnailWidth), m_theme.pixels(Measure::ThumbnailHeight)};
}

void ThumbnailButton::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    const double stroke = m_theme.focusStroke() + 1;
    const QRectF frame = QRectF(rect()).adjusted(stroke / 2, stroke / 2, -stroke / 2, -stroke / 2);
    QPainterPath outline;
    outline.addRoundedRect(frame, m_theme.radius(), m_theme.radius());
    painter.fillPath(outline, m_theme.colour(ColourRole::Stage));
    painter.setClipPath(outline);
    const QFontMetrics metrics(m_theme.font(TextRole::Small));
    const QRectF label(frame.left(), frame.bottom() - metrics.height() - 2, frame.width(), metrics.height() + 2);
    const QRectF room(frame.topLeft(), QPointF(frame.right(), label.top()));
    if (!m_picture.isNull()) {
        QRectF place(QPointF(0, 0), QSizeF(m_picture.size()).scaled(room.size(), Qt::KeepAspectRatio));
        place.moveCenter(room.center());
        painter.drawImage(place, m_picture);
    } else if (!mayBeDecoded(m_document)) {
        QRectF sign(0, 0, pixels(Space::Wide), pixels(Space::Wide));
        sign.moveCenter(room.center());
        paintIcon(painter, Icon::Lock, sign, m_theme.colour(ColourRole::OnStage));
    }
    painter.fillRect(label, m_theme.colour(ColourRole::StageBar));
    painter.setPen(m_theme.colour(ColourRole::OnStage));
    painter.setFont(m_theme.font(TextRole::Small));
    const QRectF words = label.adjusted(pixels(Space::Small), 0, -pixels(Space::Small), 0);
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
                     metrics.elidedText(text(), Qt::ElideRight, int(words.width())));
    painter.setClipping(false);
    if (!m_isOpen && !hasFocus())
        return;
    painter.setPen(QPen(m_theme.colour(hasFocus() ? ColourRole::Focus : ColourRole::AgreesStrong), stroke,
                        hasFocus() ? Qt::DashLine : Qt::SolidLine));
    painter.drawPath(outline);
}

} // namespace uketsuke
