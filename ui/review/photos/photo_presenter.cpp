#include "ui/review/photos/photo_presenter.h"

#include <QTimer>

#include <optional>
#include <utility>

using namespace std::chrono_literals;

namespace uketsuke {

namespace {

/// Unmapping tens of megabytes takes milliseconds that the next photos must not wait for.
constexpr auto closingPause = 300ms;

DecodeRequest ahead(int page, QSize box) {
    return {page, box, DecodeUrgency::Ahead};
}

} // namespace

PhotoPresenter::PhotoPresenter(PhotoPane& pane, DocumentDecoder& decoder, PhotoBytes bytes, QObject* parent)
    : QObject(parent), m_pane(pane), m_decoder(decoder), m_bytes(std::move(bytes)) {
    connect(&pane, &PhotoPane::pictureNeeded, this, &PhotoPresenter::request);
    connect(&pane, &PhotoPane::documentLeft, this, [this](const DocumentId& document) {
        if (m_current != nullptr)
            m_current->dropOwnSize(document);
    });
    connect(&pane, &PhotoPane::documentCovered, this, [this](const DocumentId& document) {
        if (m_current != nullptr)
            m_current->drop(document);
    });
    connect(&pane, &PhotoPane::documentUncovered, this, [this](const DocumentId& document) {
        if (m_current != nullptr)
            m_current->allow(document);
    });
}

PhotoAlbum* PhotoPresenter::openAlbum(const ApplicationId& application) {
    return new PhotoAlbum(application, m_decoder.open(), m_bytes, this);
}

void PhotoPresenter::closeLater(PhotoAlbum*& album) {
    PhotoAlbum* closing = std::exchange(album, nullptr);
    if (closing == nullptr)
        return;
    closing->disconnect();
    QTimer::singleShot(closingPause, closing, &QObject::deleteLater);
}

void PhotoPresenter::show(const PhotoApplication& application) {
    closeLater(m_current);
    if (m_next != nullptr && m_next->application() == application.id)
        m_current = std::exchange(m_next, nullptr);
    else
        m_current = openAlbum(application.id);
    m_current->disconnect(this);
    connect(m_current, &PhotoAlbum::pictureReady, this, &PhotoPresenter::takePicture);
    connect(m_current, &PhotoAlbum::pictureFailed, this, &PhotoPresenter::takeFailure);
    connect(m_current, &PhotoAlbum::settled, this, &PhotoPresenter::beginWaiting);
    connect(m_current, &PhotoAlbum::bytesTaken, this, [this] {
        if (!isFetching())
            Q_EMIT decodingBegan();
    });
    m_waiting.reset();
    m_refused.clear();
    m_pane.showApplication(application, shapeOf(*m_current, application));
    QTimer::singleShot(0, this, &PhotoPresenter::requestThumbnails);
}

void PhotoPresenter::prefetch(const PhotoApplication& application) {
    if ((m_next != nullptr && m_next->application() == application.id) ||
        (m_current != nullptr && m_current->application() == application.id))
        return;
    if (m_current != nullptr && m_current->isAtWork()) {
        m_waiting = application;
        return;
    }
    m_waiting.reset();
    closeLater(m_next);
    m_next = openAlbum(application.id);
    m_nextApplication = application;
    m_awaited.clear();
    m_isNextFitted = false;
    connect(m_next, &PhotoAlbum::pictureReady, this, &PhotoPresenter::noteAhead);
    connect(m_next, &PhotoAlbum::pictureFailed, this, &PhotoPresenter::noteAhead);
    const auto places = PhotoPane::homePlaces(application.documents);
    for (const PhotoDocument& document : application.documents)
        if (mayBeDecoded(document) && (document.id == places[0] || document.id == places[1]))
            m_awaited.insert(document.id);
    for (const DocumentId& document : QSet(m_awaited))
        m_next->request(document, ahead(0, m_pane.boxInDevicePixels(application)));
}

QSizeF PhotoPresenter::shapeOf(const PhotoAlbum& album, const PhotoApplication& application) {
    for (const DocumentId& document : PhotoPane::homePlaces(application.documents))
        if (const QSize size = album.fullSizeOf(document); !size.isEmpty())
            return QSizeF(size);
    return {};
}

void PhotoPresenter::noteAhead(const DocumentId& document) {
    m_awaited.remove(document);
    if (m_awaited.isEmpty() && !m_isNextFitted)
        fitAhead();
    if (m_awaited.isEmpty())
        Q_EMIT decodedAhead();
}

void PhotoPresenter::fitAhead() {
    // Now their shape is known, and with it where they will stand: perhaps larger than was thought.
    m_isNextFitted = true;
    const QSize box = m_pane.boxInDevicePixels(m_nextApplication, shapeOf(*m_next, m_nextApplication));
    for (const DocumentId& home : PhotoPane::homePlaces(m_nextApplication.documents))
        if (!m_next->fullSizeOf(home).isEmpty() && !m_next->hasAnswerFor(home, 0, box))
            m_awaited.insert(home);
    for (const DocumentId& home : QSet(m_awaited))
        m_next->request(home, ahead(0, box));
}

void PhotoPresenter::beginWaiting() {
    if (const auto application = std::exchange(m_waiting, std::nullopt))
        prefetch(*application);
}

void PhotoPresenter::forgetPrefetched() {
    m_waiting.reset();
    closeLater(m_next);
}

void PhotoPresenter::clear() {
    m_pane.clear();
    m_waiting.reset();
    closeLater(m_current);
    closeLater(m_next);
}

void PhotoPresenter::conceal() {
    closeLater(m_current);
    const PhotoApplication application = m_pane.application();
    m_pane.showApplication(application, {});
    for (const PhotoDocument& document : application.documents)
        m_pane.setUnreadable(document.id, 0, UnreadableReason::NotClaimed);
}

void PhotoPresenter::request(const DocumentId& document, const DecodeRequest& request) {
    if (m_current != nullptr)
        m_current->request(document, request);
}

void PhotoPresenter::takePicture(const DocumentId& document, const DecodedPicture& picture, PictureDetail detail) {
    m_pane.setPicture(document, picture, detail);
    if (detail == PictureDetail::Box && picture.pageCount > 1 && picture.page == m_pane.stateOf(document).page)
        prefetchNeighbours(document, picture);
}

void PhotoPresenter::takeFailure(const DocumentId& document, int page, UnreadableReason reason) {
    if (reason == UnreadableReason::NotClaimed)
        m_refused.insert(document, page);
    m_pane.setUnreadable(document, page, reason);
}

void PhotoPresenter::askAgain() {
    const QHash<DocumentId, int> refused = std::exchange(m_refused, {});
    for (auto it = refused.begin(); it != refused.end(); ++it)
        request(it.key(), {it.value(), m_pane.boxInDevicePixels(it.key()), DecodeUrgency::Shown});
}

void PhotoPresenter::prefetchNeighbours(const DocumentId& document, const DecodedPicture& picture) {
    for (const int page : {picture.page + 1, picture.page - 1})
        if (page >= 0 && page < picture.pageCount)
            m_current->request(document, ahead(page, m_pane.boxInDevicePixels(document)));
}

void PhotoPresenter::requestThumbnails() {
    if (m_current == nullptr)
        return;
    for (const PhotoDocument& document : m_pane.documentsWithoutPlace())
        if (mayBeDecoded(document))
            m_current->request(document.id, ahead(0, m_pane.thumbnailInDevicePixels()));
}

} // namespace uketsuke
