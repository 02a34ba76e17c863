#include "ui/review/photos/photo_view.h"

#include "ui/review/photos/photo_bar.h"
#include "ui/review/photos/photo_deeds.h"
#include "ui/review/photos/photo_placeholder.h"

#include <QKeyEvent>
#include <QStackedLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace uketsuke {

namespace {

constexpr auto patience = 400ms;
constexpr auto settling = 150ms;

} // namespace

PhotoView::PhotoView(const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_bar(new PhotoBar(theme, this)),
      m_canvas(new PhotoCanvas(theme, this)),
      m_placeholder(new PhotoPlaceholder(theme, this)),
      m_stack(new QStackedLayout),
      m_patience(this),
      m_boxSettles(this) {
    m_canvas->setObjectName(u"photoCanvas"_s);
    m_stack->addWidget(m_canvas);
    m_stack->addWidget(m_placeholder);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addLayout(m_stack, 1);
    setFocusProxy(m_canvas);
    m_canvas->installEventFilter(this);
    m_placeholder->installEventFilter(this);
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    m_boxSettles.setSingleShot(true);
    m_boxSettles.setInterval(settling);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        m_placeholder->showText({tr("読み込んでいます…"), {}}, PhotoPlaceholder::Destroying::NotOffered);
        showWidget(m_placeholder);
    });
    connect(&m_boxSettles, &QTimer::timeout, this, [this] {
        m_settledBox = boxInDevicePixels();
        requestForBox();
    });
    connect(m_placeholder, &PhotoPlaceholder::destroyRequested, this,
            [this] { Q_EMIT destroyRequested(m_document.id); });
    connectBar();
    connectCanvas();
}

void PhotoView::connectBar() {
    const PhotoDeeds& deeds = m_bar->deeds();
    connect(&deeds, &PhotoDeeds::zoomInRequested, m_canvas, &PhotoCanvas::zoomIn);
    connect(&deeds, &PhotoDeeds::zoomOutRequested, m_canvas, &PhotoCanvas::zoomOut);
    connect(&deeds, &PhotoDeeds::fitRequested, m_canvas, &PhotoCanvas::zoomToFit);
    connect(&deeds, &PhotoDeeds::ownPixelsRequested, m_canvas, &PhotoCanvas::zoomToOwnPixels);
    connect(&deeds, &PhotoDeeds::turnRequested, m_canvas, &PhotoCanvas::turn);
    connect(&deeds, &PhotoDeeds::toneChanged, m_canvas, &PhotoCanvas::setTone);
    connect(m_bar, &PhotoBar::closeRequested, this, &PhotoView::closeRequested);
    connect(m_bar, &PhotoBar::pageTurnRequested, this, &PhotoView::turnPage);
    connect(m_bar, &PhotoBar::kindChosen, this,
            [this](IdentityDocumentType type, DocumentSide side) { Q_EMIT kindChosen(m_document.id, type, side); });
}

void PhotoView::connectCanvas() {
    connect(m_canvas, &PhotoCanvas::stateChanged, this, &PhotoView::noteState);
    connect(m_canvas, &PhotoCanvas::sharperPictureNeeded, this, &PhotoView::requestSharper);
    connect(m_canvas, &PhotoCanvas::pageTurnRequested, this, &PhotoView::turnPage);
    connect(m_canvas, &PhotoCanvas::painted, this, &PhotoView::notePainted);
    connect(m_canvas, &PhotoCanvas::fullScreenRequested, this, [this] { Q_EMIT fullScreenRequested(m_document.id); });
}

void PhotoView::showDocument(const PhotoDocument& document, const QString& receiptNumber, const PhotoViewState& state) {
    reset();
    m_document = document;
    m_canvas->setState(state);
    m_bar->showDocument(document, receiptNumber);
    m_bar->deeds().showTone(state.tone);
    m_canvas->setAccessibleName(tr("%1の写真").arg(photoTitle(document)));
    m_canvas->setAccessibleDescription(tr("＋ − 拡大縮小、0 全体と原寸、R 回転、L 明るさ、矢印 移動、Space 全画面"));
    if (mayBeDecoded(document))
        requestFirstPicture();
    else
        showCover(document);
    if (!m_canvas->hasPicture()) // else its scale is shown already
        m_bar->deeds().showScale(0);
}

void PhotoView::showCover(const PhotoDocument& document) {
    const bool waits = document.content == PhotoContent::Kept && waitsForItsType(document.type, document.side);
    const bool isCover = document.content == PhotoContent::Kept && !waits;
    m_placeholder->showText(waits     ? waitingForTypeText()
                            : isCover ? coverText()
                                      : destroyedText(),
                            isCover ? PhotoPlaceholder::Destroying::Offered : PhotoPlaceholder::Destroying::NotOffered);
    showWidget(m_placeholder);
}

void PhotoView::updateDocument(const PhotoDocument& document, const QString& receiptNumber) {
    if (!mayBeDecoded(document) || !mayBeDecoded(m_document))
        return showDocument(document, receiptNumber, state());
    m_document = document;
    m_bar->showDocument(document, receiptNumber);
}

void PhotoView::clear() {
    reset();
    m_bar->deeds().showScale(0);
}

void PhotoView::reset() {
    m_patience.stop();
    m_boxSettles.stop();
    m_document = {};
    m_pageCount = 1;
    m_isRequested = m_wasPainted = false;
    m_askedPart = {};
    m_settledBox = {};
    m_canvas->clear();
    m_bar->showPage(0, 1);
    m_bar->showDamage(false);
    showWidget(m_canvas);
}

void PhotoView::setKindChange(KindChange change) {
    m_bar->setKindChange(change);
}

void PhotoView::offerClosing() {
    m_mayBeClosed = true;
    m_bar->offerClosing();
}

void PhotoView::showWidget(QWidget* widget) {
    const bool hadFocus = m_canvas->hasFocus() || m_placeholder->hasFocus();
    m_stack->setCurrentWidget(widget);
    setFocusProxy(widget);
    if (hadFocus)
        widget->setFocus();
}

void PhotoView::focusPicture() {
    m_stack->currentWidget()->setFocus(Qt::ShortcutFocusReason);
}

void PhotoView::requestFirstPicture() {
    // Before it is laid out nobody knows how large a picture is wanted.
    if (m_isRequested || !isVisible() || m_document.id.isEmpty() || !mayBeDecoded(m_document))
        return;
    m_isRequested = true;
    m_patience.start();
    requestForBox();
}

void PhotoView::requestForBox() {
    if (mayBeDecoded(m_document) && !m_document.id.isEmpty())
        Q_EMIT pictureNeeded(m_document.id, {state().page, boxInDevicePixels()});
}

void PhotoView::requestSharper() {
    if (!m_canvas->needsSharperPicture() || m_askedPart.contains(m_canvas->neededPart()))
        return;
    // The view has grown, or a coarse picture stands in. Asked for once more; if no finer one fits into a small place
    // of the decoder's memory, the one at its own size has to do.
    if (state().scale <= 0 && m_settledBox != boxInDevicePixels()) {
        if (!m_boxSettles.isActive())
            m_boxSettles.start();
        return;
    }
    m_askedPart = m_canvas->partToAskFor();
    Q_EMIT pictureNeeded(m_document.id, {state().page, {}, DecodeUrgency::Shown, m_askedPart});
}

void PhotoView::setPicture(const DecodedPicture& picture, PictureDetail detail) {
    if (picture.page != state().page || !mayBeDecoded(m_document))
        return;
    m_patience.stop();
    m_pageCount = picture.pageCount;
    m_canvas->setPicture(picture, detail);
    m_bar->showPage(picture.page, picture.pageCount);
    // A part may be whole although the picture is not.
    if (detail == PictureDetail::Box || picture.condition == PictureCondition::Damaged)
        m_bar->showDamage(picture.condition == PictureCondition::Damaged);
    m_bar->deeds().showScale(m_canvas->scale());
    showWidget(m_canvas);
}

void PhotoView::setUnreadable(int page, UnreadableReason reason) {
    if (page != state().page || m_canvas->hasPicture() || !mayBeDecoded(m_document))
        return; // a finer picture that failed leaves the one that is there
    m_patience.stop();
    m_placeholder->showText(unreadableText(reason), PhotoPlaceholder::Destroying::NotOffered);
    showWidget(m_placeholder);
    // What another person has claimed has not been looked at, and may come later.
    if (m_wasPainted || reason == UnreadableReason::NotClaimed)
        return;
    m_wasPainted = true;
    Q_EMIT unreadableMarked(m_document.id);
}

void PhotoView::turnPage(int pages) {
    PhotoViewState next = state();
    next.page = qBound(0, next.page + pages, m_pageCount - 1);
    if (next.page == state().page)
        return;
    next.scale = 0;
    next.centre = {0.5, 0.5};
    m_canvas->clear();
    m_askedPart = {};
    m_settledBox = {};
    m_canvas->setState(next);
    noteState(next);
    m_bar->showPage(next.page, m_pageCount);
    m_patience.start();
    requestForBox();
}

void PhotoView::noteState(const PhotoViewState& next) {
    m_bar->deeds().showScale(m_canvas->scale());
    Q_EMIT stateChanged(m_document.id, next);
}

void PhotoView::notePainted() {
    if (m_wasPainted || !m_canvas->hasPicture())
        return;
    m_wasPainted = true;
    Q_EMIT painted(m_document.id);
}

bool PhotoView::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::FocusIn)
        Q_EMIT activated();
    if (event->type() == QEvent::Resize && watched == m_canvas && m_canvas->hasPicture())
        m_bar->deeds().showScale(m_canvas->scale());
    return QWidget::eventFilter(watched, event);
}

void PhotoView::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    requestFirstPicture();
}

void PhotoView::keyPressEvent(QKeyEvent* event) {
    if (m_mayBeClosed && event->key() == Qt::Key_Escape && !event->isAutoRepeat())
        Q_EMIT closeRequested();
    else if (event->key() == Qt::Key_L && event->modifiers() == Qt::NoModifier && !event->isAutoRepeat())
        m_bar->deeds().openTone();
    else
        QWidget::keyPressEvent(event);
}

void PhotoView::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    requestFirstPicture();
}

} // namespace uketsuke
