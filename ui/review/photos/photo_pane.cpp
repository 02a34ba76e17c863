#include "ui/review/photos/photo_pane.h"

#include "ui/review/photos/picture_image.h"
#include "ui/review/photos/thumbnail_strip.h"
#include "ui/shared/theme/styling.h"

#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>
#include <functional>
#include <utility>

using namespace Qt::StringLiterals;

namespace uketsuke {

namespace {

/// Where two papers came they stand in their places, and a row of thumbnails would only say so again.
bool hasStrip(const PhotoApplication& application) {
    return application.documents.size() > qsizetype(PhotoPlaces::pinnedCount);
}

int pinnedCountOf(const PhotoApplication& application) {
    return application.documents.size() > 1 ? 2 : 1;
}

} // namespace

PhotoPane::PhotoPane(const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_theme(theme),
      m_places(new PhotoPlaces(theme, this)),
      m_strip(new ThumbnailStrip(theme, this)) {
    setObjectName(u"photoPane"_s);
    setSurface(*this, SurfaceRole::Backdrop);
    auto* column = new QVBoxLayout(this);
    const int margin = pixels(Space::Medium);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(pixels(Space::Small));
    column->addWidget(m_places, 1);
    column->addWidget(m_strip);
    for (std::size_t place = 0; place < PhotoPlaces::count; ++place) {
        PhotoView& view = m_places->view(place);
        connect(&view, &PhotoView::activated, this, [this, place] { m_activePlace = place; });
        connectView(view);
    }
    connect(&m_places->view(PhotoPlaces::furtherPlace), &PhotoView::closeRequested, this, &PhotoPane::closeFurther);
    connect(m_strip, &ThumbnailStrip::chosen, this, &PhotoPane::choose);
    clear();
}

PhotoPane::~PhotoPane() {
    closeFullScreen();
}

void PhotoPane::connectView(PhotoView& view) {
    view.setKindChange(m_kindChange);
    connect(&view, &PhotoView::pictureNeeded, this, &PhotoPane::pictureNeeded);
    const auto report = [this](void (PhotoPane::*signal)(const DocumentId&), const DocumentId& document) {
        if (m_reported.contains(document))
            return;
        m_reported.insert(document);
        Q_EMIT(this->*signal)(document);
    };
    connect(&view, &PhotoView::painted, this, std::bind_front(report, &PhotoPane::painted));
    connect(&view, &PhotoView::unreadableMarked, this, std::bind_front(report, &PhotoPane::unreadableMarked));
    connect(&view, &PhotoView::destroyRequested, this, &PhotoPane::destroyRequested);
    connect(&view, &PhotoView::kindChosen, this, &PhotoPane::changeKind);
    connect(&view, &PhotoView::stateChanged, this,
            [this](const DocumentId& document, const PhotoViewState& state) { m_states.insert(document, state); });
    connect(&view, &PhotoView::fullScreenRequested, this, &PhotoPane::openFullScreen);
}

std::array<DocumentId, 2> PhotoPane::homePlaces(const QList<PhotoDocument>& documents) {
    const auto first = [&](DocumentSide side) {
        const auto found = std::find_if(documents.begin(), documents.end(),
                                        [side](const PhotoDocument& document) { return document.side == side; });
        return found == documents.end() ? DocumentId() : found->id;
    };
    std::array<DocumentId, 2> places{first(DocumentSide::Front), first(DocumentSide::Back)};
    for (const PhotoDocument& document : documents) // where the form had no front or no back, the next paper stands
        for (DocumentId& place : places)
            if (place.isEmpty() && std::find(places.begin(), places.end(), document.id) == places.end())
                place = document.id;
    if (places[0].isEmpty()) // a back alone: it has the room for itself
        std::swap(places[0], places[1]);
    return places;
}

void PhotoPane::showApplication(const PhotoApplication& application, QSizeF shape) {
    clear();
    m_application = application;
    const auto places = homePlaces(application.documents);
    m_strip->showDocuments(application.documents);
    m_strip->setVisible(hasStrip(application));
    m_places->showPinned(pinnedCountOf(application));
    layout()->activate();
    m_places->setShape(shape);
    for (std::size_t place = 0; place < PhotoPlaces::pinnedCount; ++place)
        openIn(place, places[place]);
}

void PhotoPane::clear() {
    closeFullScreen();
    m_application = {};
    m_states.clear();
    m_reported.clear();
    m_places->setShape({});
    m_activePlace = 0;
    for (PhotoView* view : m_places->views())
        view->clear();
    m_places->showFurther(FurtherPlace::Closed);
    m_strip->showDocuments({});
    m_strip->hide();
}

void PhotoPane::openIn(std::size_t place, const DocumentId& document) {
    PhotoView& view = m_places->view(place);
    const DocumentId before = view.document().id;
    if (const PhotoDocument* found = find(document))
        view.showDocument(*found, m_application.receiptNumber, m_states.value(document));
    else
        view.clear();
    if (!before.isEmpty() && viewsOf(before).isEmpty())
        Q_EMIT documentLeft(before);
    markOpen();
}

void PhotoPane::openFurther(const DocumentId& document) {
    m_places->showFurther(FurtherPlace::Open);
    openIn(PhotoPlaces::furtherPlace, document);
    m_places->view(PhotoPlaces::furtherPlace).focusPicture();
}

void PhotoPane::closeFurther() {
    openIn(PhotoPlaces::furtherPlace, {});
    m_activePlace = 0;
    if (m_places->view(PhotoPlaces::furtherPlace).isAncestorOf(focusWidget()))
        focusPicture(); // before its place goes: the focus would jump to wherever the system likes
    m_places->showFurther(FurtherPlace::Closed);
}

void PhotoPane::choose(const DocumentId& document) {
    const auto homes = homePlaces(m_application.documents);
    if (const auto home = std::find(homes.begin(), homes.end(), document); home != homes.end())
        return m_places->view(std::size_t(home - homes.begin())).focusPicture();
    if (m_places->view(PhotoPlaces::furtherPlace).document().id == document)
        closeFurther();
    else
        openFurther(document);
}

void PhotoPane::setKindChange(KindChange change) {
    m_kindChange = change;
    for (PhotoView* view : m_places->views())
        view->setKindChange(change);
}

void PhotoPane::updateDocument(const PhotoDocument& document) {
    const auto place = std::find_if(m_application.documents.begin(), m_application.documents.end(),
                                    [&](const PhotoDocument& known) { return known.id == document.id; });
    if (place == m_application.documents.end() || *place == document)
        return;
    *place = document;
    m_strip->updateDocument(document);
    if (mayBeDecoded(document))
        Q_EMIT documentUncovered(document.id);
    else
        Q_EMIT documentCovered(document.id);
    for (PhotoView* view : viewsOf(document.id))
        view->updateDocument(document, m_application.receiptNumber);
}

void PhotoPane::changeKind(const DocumentId& document, IdentityDocumentType type, DocumentSide side) {
    if (const PhotoDocument* found = find(document)) {
        PhotoDocument changed = *found;
        changed.type = type;
        changed.side = side;
        updateDocument(changed); // a My Number back is covered before anybody has been asked
        Q_EMIT documentKindChanged(document, type, side);
    }
}

void PhotoPane::setPicture(const DocumentId& document, const DecodedPicture& picture, PictureDetail detail) {
    // Decided once, by one that has a place: they do not move while a person looks.
    if (m_places->shape().isEmpty() && !viewsOf(document).isEmpty())
        m_places->setShape(turnedSize(QSizeF(picture.fullSize), stateOf(document).quarterTurns));
    for (PhotoView* view : viewsOf(document))
        view->setPicture(picture, detail);
    // The strip can wait until the photos stand.
    if (detail == PictureDetail::Box && picture.page == 0 && hasStrip(m_application))
        QTimer::singleShot(0, m_strip, [this, document, picture] { m_strip->setPicture(document, imageOf(picture)); });
}

void PhotoPane::setUnreadable(const DocumentId& document, int page, UnreadableReason reason) {
    for (PhotoView* view : viewsOf(document))
        view->setUnreadable(page, reason);
}

void PhotoPane::openFullScreen(const DocumentId& document) {
    const PhotoDocument* found = find(document);
    if (found == nullptr || m_fullScreen != nullptr)
        return;
    m_fullScreen = new FullScreenPhoto(m_theme, this);
    connectView(m_fullScreen->view());
    disconnect(&m_fullScreen->view(), &PhotoView::fullScreenRequested, this, nullptr);
    connect(m_fullScreen, &FullScreenPhoto::closed, this, [this, document] { noteFullScreenClosed(document); });
    m_fullScreen->view().showDocument(*found, m_application.receiptNumber, stateOf(document));
    m_fullScreen->setGeometry(screen()->geometry()); // where no window manager answers it is this large too
    m_fullScreen->showFullScreen();
    m_fullScreen->view().focusPicture();
}

void PhotoPane::closeFullScreen() {
    if (m_fullScreen.isNull())
        return;
    m_fullScreen->disconnect(this);
    delete m_fullScreen;
}

void PhotoPane::noteFullScreenClosed(const DocumentId& document) {
    m_fullScreen.clear(); // it deletes itself
    for (std::size_t place = 0; place < PhotoPlaces::count; ++place)
        if (const PhotoView& view = m_places->view(place);
            view.document().id == document && view.state() != stateOf(document))
            openIn(place, document);
}

void PhotoPane::focusPicture() {
    m_places->view(m_activePlace).focusPicture();
}

void PhotoPane::markOpen() {
    QSet<DocumentId> open;
    for (const PhotoView* view : m_places->views())
        open.insert(view->document().id);
    m_strip->setOpen(open);
}

QSize PhotoPane::boxInDevicePixels(const PhotoApplication& application, QSizeF shape) const {
    QSizeF room = QSizeF(contentsRect().marginsRemoved(layout()->contentsMargins()).size());
    if (hasStrip(application))
        room.setHeight(room.height() - m_theme.pixels(Measure::ThumbnailHeight) - layout()->spacing());
    return m_places->boxInDevicePixels(room, pinnedCountOf(application), shape);
}

QSize PhotoPane::boxInDevicePixels(const DocumentId& document) const {
    const QList<PhotoView*> views = viewsOf(document);
    return views.isEmpty() ? QSize() : views.last()->boxInDevicePixels();
}

QSize PhotoPane::thumbnailInDevicePixels() const {
    return m_strip->pictureInDevicePixels();
}

QList<PhotoDocument> PhotoPane::documentsWithoutPlace() const {
    QList<PhotoDocument> others;
    for (const PhotoDocument& document : m_application.documents)
        if (viewsOf(document.id).isEmpty())
            others.append(document);
    return others;
}

QList<PhotoView*> PhotoPane::viewsOf(const DocumentId& document) const {
    QList<PhotoView*> views;
    for (PhotoView* view : m_places->views())
        if (view->document().id == document)
            views.append(view);
    if (!m_fullScreen.isNull() && m_fullScreen->view().document().id == document)
        views.append(&m_fullScreen->view());
    return views;
}

const PhotoDocument* PhotoPane::find(const DocumentId& document) const {
    const auto found = std::find_if(m_application.documents.begin(), m_application.documents.end(),
                                    [&](const PhotoDocument& known) { return known.id == document; });
    return found == m_application.documents.end() ? nullptr : &*found;
}

} // namespace uketsuke
