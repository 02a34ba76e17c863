#include "ui/review/photos/thumbnail_strip.h"

#include "ui/review/photos/thumbnail_button.h"
#include "ui/shared/theme/styling.h"

#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace uketsuke {

ThumbnailStrip::ThumbnailStrip(const Theme& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_row(new QHBoxLayout(this)), m_count(new QLabel(this)) {
    setObjectName(u"thumbnailStrip"_s);
    setLabelRole(*m_count, LabelRole::Quiet);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(pixels(Space::Small));
    m_row->addWidget(m_count);
    m_row->addStretch();
}

void ThumbnailStrip::showDocuments(const QList<PhotoDocument>& documents) {
    qDeleteAll(m_buttons);
    m_buttons.clear();
    for (const PhotoDocument& document : documents) {
        auto* button = new ThumbnailButton(m_theme, document, this);
        connect(button, &QAbstractButton::clicked, this, [this, id = document.id] { Q_EMIT chosen(id); });
        m_row->insertWidget(int(m_buttons.size()), button);
        m_buttons.append(button);
    }
    m_count->setText(tr("書類 %1 件").arg(documents.size()) + u'\n' + tr("F5 写真 ⇄ 項目　Space 拡大"));
}

void ThumbnailStrip::updateDocument(const PhotoDocument& document) {
    if (ThumbnailButton* button = buttonOf(document.id))
        button->showDocument(document);
}

void ThumbnailStrip::setOpen(const QSet<DocumentId>& documents) {
    for (ThumbnailButton* button : std::as_const(m_buttons))
        button->setOpen(documents.contains(button->document().id));
}

void ThumbnailStrip::setPicture(const DocumentId& document, const QImage& picture) {
    if (ThumbnailButton* button = buttonOf(document); button != nullptr && mayBeDecoded(button->document()))
        button->setPicture(
            picture.scaled(pictureInDevicePixels(), Qt::KeepAspectRatio, Qt::SmoothTransformation).copy());
}

QSize ThumbnailStrip::pictureInDevicePixels() const {
    const QSizeF size(m_theme.pixels(Measure::ThumbnailWidth), m_theme.pixels(Measure::ThumbnailHeight));
    return (size * devicePixelRatioF()).toSize();
}

ThumbnailButton* ThumbnailStrip::buttonOf(const DocumentId& document) const {
    for (ThumbnailButton* button : m_buttons)
        if (button->document().id == document)
            return button;
    return nullptr;
}

} // namespace uketsuke
