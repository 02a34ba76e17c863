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
    /// Fetches and decodes front and back of the application that probably comes next, for the size that the pane has
    /// now. Call it when the present one has been painted. Another one that was decoded ahead is forgotten.
    void prefetch(const PhotoApplication& application);
    /// Forgets what was decoded ahead (the claim was lost, the desk is locked).
    void forgetPrefetched();
    void clear();

private:
    [[nodiscard]] PhotoAlbum* openAlbum(const ApplicationId& application);
    static void closeLater(PhotoAlbum*& album);
    void request(const DocumentId& document, int page, QSize box);
    void takePicture(const DocumentId& document, const DecodedPicture& picture, PictureDetail detail);
    void prefetchNeighbours(const DocumentId& document, const DecodedPicture& picture);
    void requestThumbnails();

    PhotoPane& m_pane;
    DocumentDecoder& m_decoder;
    PhotoBytes m_bytes;
    PhotoAlbum* m_current = nullptr;
    PhotoAlbum* m_next = nullptr;
};

} // namespace uketsuke
