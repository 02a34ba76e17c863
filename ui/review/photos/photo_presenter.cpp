#include "ui/review/photos/photo_presenter.h"

#include <QTimer>

#include <utility>

using namespace std::chrono_literals;

namespace uketsuke {

namespace {

/// Unmapping tens of megabytes takes milliseconds that the next photos must not wait for.
constexpr auto closingPause = 300ms;

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
    connect(m_current, &PhotoAlbum::pictureReady, this, &PhotoPresenter::takePicture);
    connect(m_current, &PhotoAlbum::pictureFailed, &m_pane, &PhotoPane::setUnreadable);
    m_pane.showApplication(application);
    QTimer::singleShot(0, this, &PhotoPresenter::requestThumbnails);
}

void PhotoPresenter::prefetch(const PhotoApplication& application) {
    if ((m_next != nullptr && m_next->application() == application.id) ||
        (m_current != nullptr && m_current->application() == application.id))
        return;
    closeLater(m_next);
    m_next = openAlbum(application.id);
    const auto places = PhotoPane::homePlaces(application.documents);
    for (const PhotoDocument& document : application.documents)
        if (mayBeDecoded(document) && (document.id == places[0] || document.id == places[1]))
            m_next->request(document.id, 0, m_pane.largestBoxInDevicePixels(), DecodeUrgency::Ahead);
}

void PhotoPresenter::forgetPrefetched() {
    closeLater(m_next);
}

void PhotoPresenter::clear() {
    m_pane.clear();
    closeLater(m_current);
    closeLater(m_next);
}

void PhotoPresenter::request(const DocumentId& document, int page, QSize box) {
    if (m_current != nullptr)
        m_current->request(document, page, box, DecodeUrgency::Shown);
}

void PhotoPresenter::takePicture(const DocumentId& document, const DecodedPicture& picture, PictureDetail detail) {
    m_pane.setPicture(document, picture, detail);
    if (detail == PictureDetail::Box && picture.pageCount > 1 && picture.page == m_pane.stateOf(document).page)
        prefetchNeighbours(document, picture);
}

void PhotoPresenter::prefetchNeighbours(const DocumentId& document, const DecodedPicture& picture) {
    for (const int page : {picture.page + 1, picture.page - 1})
        if (page >= 0 && page < picture.pageCount)
            m_current->request(document, page, m_pane.largestBoxInDevicePixels(), DecodeUrgency::Ahead);
}

void PhotoPresenter::requestThumbnails() {
    if (m_current == nullptr)
        return;
    for (const PhotoDocument& document : m_pane.documentsWithoutPlace())
        if (mayBeDecoded(document))
            m_current->request(document.id, 0, m_pane.thumbnailInDevicePixels(), DecodeUrgency::Ahead);
}

} // namespace uketsuke
