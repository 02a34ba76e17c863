#include "ui/review/photos/photo_pane.h"

#include "ui/review/photos/picture_image.h"
#include "ui/review/photos/thumbnail_strip.h"
#include "ui/shared/theme/styling.h"

#include <QBoxLayout>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace uketsuke {

PhotoPane::PhotoPane(const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_theme(theme),
      m_places(new QBoxLayout(QBoxLayout::TopToBottom)),
      m_strip(new ThumbnailStrip(theme, this)) {
    setObjectName(u"photoPane"_s);
    setSurface(*this, SurfaceRole::Backdrop);
    auto* column = new QVBoxLayout(this);
    const int margin = pixels(Space::Medium);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(pixels(Space::Small));
    m_places->setSpacing(pixels(Space::Small));
    for (std::size_t place = 0; place < placeCount; ++place) {
        m_views[place] = new PhotoView(theme, this);
        m_views[place]->setObjectName(place == 0 ? u"photoPlaceFirst"_s : u"photoPlaceSecond"_s);
        m_places->addWidget(m_views[place], 1);
        connect(m_views[place], &PhotoView::activated, this, [this, place] { m_activePlace = place; });
        connectView(*m_views[place]);
    }
    column->addLayout(m_places, 1);
    column->addWidget(m_strip);
    connect(m_strip, &ThumbnailStrip::chosen, this, &PhotoPane::choose);
    clear();
}

PhotoPane::~PhotoPane() {
    closeFullScreen();
}

void PhotoPane::connectView(PhotoView& view) {
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
    return places;
}

void PhotoPane::showApplication(const PhotoApplication& application) {
    clear();
    m_application = application;
    const auto places = homePlaces(application.documents);
    m_strip->showDocuments(application.documents);
    m_strip->setVisible(application.documents.size() > qsizetype(placeCount));
    m_views[1]->setVisible(!places[1].isEmpty());
    layout()->activate();
    for (std::size_t place = 0; place < placeCount; ++place)
        openIn(place, places[place]);
}

void PhotoPane::clear() {
    closeFullScreen();
    m_application = {};
    m_states.clear();
    m_reported.clear();
    m_shape = {};
    m_activePlace = 0;
    for (PhotoView* view : m_views)
        view->clear();
    m_strip->showDocuments({});
    m_strip->hide();
}

void PhotoPane::openIn(std::size_t place, const DocumentId& document) {
    PhotoView& view = *m_views[place];
    const DocumentId before = view.document().id;
    if (const PhotoDocument* found = find(document))
        view.showDocument(*found, m_application.receiptNumber, m_states.value(document));
    else
        view.clear();
    if (!before.isEmpty() && viewsOf(before).isEmpty())
        Q_EMIT documentLeft(before);
    markOpen();
}

void PhotoPane::choose(const DocumentId& document) {
    const auto open = std::find_if(m_views.begin(), m_views.end(),
                                   [&](const PhotoView* view) { return view->document().id == document; });
    const auto homes = homePlaces(m_application.documents);
    const auto home = std::find(homes.begin(), homes.end(), document);
    std::size_t place = m_activePlace;
    if (open != m_views.end())
        place = std::size_t(open - m_views.begin());
    else if (home != homes.end())
        place = std::size_t(home - homes.begin());
    if (open == m_views.end())
        openIn(place, document);
    m_views[place]->focusPicture();
}

void PhotoPane::updateDocument(const PhotoDocument& document) {
    const auto place = std::find_if(m_application.documents.begin(), m_application.documents.end(),
                                    [&](const PhotoDocument& known) { return known.id == document.id; });
    if (place == m_application.documents.end() || *place == document)
        return;
    *place = document;
    m_strip->updateDocument(document);
    if (!mayBeDecoded(document))
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
    if (m_shape.isEmpty()) { // decided once: the places do not move while a person looks
        m_shape = turnedSize(QSizeF(picture.fullSize), stateOf(document).quarterTurns);
        arrange();
    }
    for (PhotoView* view : viewsOf(document))
        view->setPicture(picture, detail);
    // The strip can wait until the photos stand.
    if (detail == PictureDetail::Box && picture.page == 0 && m_application.documents.size() > qsizetype(placeCount))
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
    for (std::size_t place = 0; place < placeCount; ++place)
        if (m_views[place]->document().id == document && m_views[place]->state() != stateOf(document))
            openIn(place, document);
}

void PhotoPane::focusPicture() {
    m_views[m_activePlace]->focusPicture();
}

QSizeF PhotoPane::roomForPlaces() const {
    return m_places->geometry().size();
}

void PhotoPane::arrange() {
    if (m_shape.isEmpty())
        return;
    const auto chosen =
        chooseArrangement(roomForPlaces(), m_shape, m_theme.pixels(Measure::SmallButtonHeight), pixels(Space::Small));
    const auto direction = chosen == PaneArrangement::SideBySide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom;
    if (direction == m_places->direction())
        return;
    m_places->setDirection(direction);
    layout()->activate();
}

void PhotoPane::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange();
}

void PhotoPane::markOpen() {
    QSet<DocumentId> open;
    for (const PhotoView* view : m_views)
        open.insert(view->document().id);
    m_strip->setOpen(open);
}

QSize PhotoPane::largestBoxInDevicePixels() const {
    const QSizeF room = roomForPlaces();
    const double bar = m_theme.pixels(Measure::SmallButtonHeight);
    const double gap = pixels(Space::Small);
    const bool isBeside = m_places->direction() == QBoxLayout::LeftToRight;
    const QSizeF place = isBeside ? QSizeF((room.width() - gap) / 2, room.height() - bar)
                                  : QSizeF(room.width(), (room.height() - gap) / 2 - bar);
    return (place * devicePixelRatioF()).toSize();
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
    for (PhotoView* view : m_views)
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
