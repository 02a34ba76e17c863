#pragma once

#include "ui/review/photos/photo_album.h"
#include "ui/review/photos/photo_pane.h"

#include <QObject>

namespace uketsuke {

/// Brings the pictures into the pane: this application's when the pane asks, the next one's ahead. Decoders of an
/// application that was left are closed a moment later, so that the next photos do not wait for it.
class PhotoPresenter : public QObject
{
    Q_OBJECT
public:
    /// Pane and decoder must outlive it.
    PhotoPresenter(PhotoPane& pane, DocumentDecoder& decoder, PhotoBytes bytes, QObject* parent = nullptr);

    /// Shows an application; at once, where it was decoded ahead.
    void show(const PhotoApplication& application);
    /// Fetches and decodes front and back of the application that probably comes next, for the places that they will
    /// have in the pane as large as it is now; it begins when all that was asked for of the present one is there.
    /// Another one that was decoded ahead is forgotten.
    void prefetch(const PhotoApplication& application);
    /// Forgets what was decoded ahead (the claim was lost, the desk is locked).
    void forgetPrefetched();
    void clear();
    /// The application on the screen is this person's no more: its pictures go, their places say why.
    void conceal();
    /// Once the application on the screen has been claimed: what was refused without the claim.
    void askAgain();
    /// Bytes of the application on the screen are on their way: nothing of it is being decoded yet.
    [[nodiscard]] bool isFetching() const { return m_current != nullptr && m_current->isFetching(); }
    /// What has been decoded of the application on the screen; nullptr: there is none.
    [[nodiscard]] const PhotoAlbum* album() const { return m_current; }

Q_SIGNALS:
    /// Of the application on the screen: what was fetched is being decoded.
    void decodingBegan();
    /// Front and back of the next application have been decoded, or cannot be.
    void decodedAhead();

private:
    [[nodiscard]] PhotoAlbum* openAlbum(const ApplicationId& application);
    static void closeLater(PhotoAlbum*& album);
    void request(const DocumentId& document, const DecodeRequest& request);
    void takePicture(const DocumentId& document, const DecodedPicture& picture, PictureDetail detail);
    void takeFailure(const DocumentId& document, int page, UnreadableReason reason);
    void noteAhead(const DocumentId& document);
    void fitAhead();
    /// Of the pictures of this application, as far as they are decoded.
    [[nodiscard]] static QSizeF shapeOf(const PhotoAlbum& album, const PhotoApplication& application);
    void prefetchNeighbours(const DocumentId& document, const DecodedPicture& picture);
    void requestThumbnails();
    void beginWaiting();

    PhotoPane& m_pane;
    DocumentDecoder& m_decoder;
    PhotoBytes m_bytes;
    PhotoAlbum* m_current = nullptr;
    PhotoAlbum* m_next = nullptr;
    PhotoApplication m_nextApplication;
    std::optional<PhotoApplication> m_waiting; ///< to be fetched ahead once the present one has settled
    QHash<DocumentId, int> m_refused;          ///< pages, for want of a claim
    QSet<DocumentId> m_awaited;                ///< of the next application, being decoded
    bool m_isNextFitted = false;               ///< decoded for the places that its shape will have
};

} // namespace uketsuke
