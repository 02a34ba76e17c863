#pragma once

#include "app/services/documents/decoding/document_decoder.h"
#include "app/services/documents/decoding/unreadable_reason.h"
#include "ui/review/photos/photo_bytes.h"
#include "ui/review/photos/photo_canvas.h"

#include <QHash>
#include <QObject>
#include <QSet>

#include <optional>

namespace uketsuke {

/// What was fetched and decoded of one application. Its bytes, its pictures and its decoders go with it.
class PhotoAlbum : public QObject
{
    Q_OBJECT
public:
    PhotoAlbum(const ApplicationId& application, std::unique_ptr<DecodingSession> session, PhotoBytes bytes,
               QObject* parent);

    [[nodiscard]] const ApplicationId& application() const { return m_application; }

    /// Answered by pictureReady() or pictureFailed(), at once where it was decoded before; a coarser one that is there
    /// comes first.
    void request(const DocumentId& document, const DecodeRequest& request);
    /// Nobody looks at it now: the large picture goes, the one for the box stays.
    void dropOwnSize(const DocumentId& document);
    /// Pictures and bytes go, and what comes later is thrown away …
    void drop(const DocumentId& document);
    /// … until it may be shown after all.
    void allow(const DocumentId& document);

    /// Asking for it would be answered at once, by a picture that is fine enough or by the reason why there is none.
    [[nodiscard]] bool hasAnswerFor(const DocumentId& document, int page, QSize box) const;
    /// Bytes are on their way; what was asked for cannot be decoded before.
    [[nodiscard]] bool isFetching() const;
    /// Something that was asked for has not been answered.
    [[nodiscard]] bool isAtWork() const { return isFetching() || !m_decoding.isEmpty(); }
    /// Of the first page, upright; empty: not decoded.
    [[nodiscard]] QSize fullSizeOf(const DocumentId& document) const;

Q_SIGNALS:
    void pictureReady(const uketsuke::DocumentId& document, const uketsuke::DecodedPicture& picture,
                      uketsuke::PictureDetail detail);
    void pictureFailed(const uketsuke::DocumentId& document, int page, uketsuke::UnreadableReason reason);
    /// Bytes have come, and what waited for them is being decoded.
    void bytesTaken();
    /// All that was asked for is answered.
    void settled();

private:
    struct Wish {
        DocumentId document;
        DecodeRequest request;
        [[nodiscard]] PictureDetail detail() const {
            return request.box.isEmpty() ? PictureDetail::OwnSize : PictureDetail::Box;
        }
        /// Whether the answer to this one will do for the other too.
        [[nodiscard]] bool answers(const Wish& other) const;
    };
    struct Paper {
        QByteArray bytes;
        bool isFetching = false;
        bool isDropped = false;
        QList<Wish> waiting;                      ///< for the bytes
        QHash<int, UnreadableReason> failedPages; ///< asking again would only take time again
        QHash<int, DecodedPicture> boxPages;      ///< by page
        std::optional<DecodedPicture> own;        ///< one at a time: it is large
        int newestOwn = 0; ///< the number of the decoding that was asked for it last; older ones come too late
    };

    [[nodiscard]] bool isUnderway(const Wish& wish) const;
    [[nodiscard]] bool answerFromMemory(const Wish& wish);
    [[nodiscard]] static std::optional<DecodedPicture> known(const Paper& paper, const Wish& wish);
    void fetch(const Wish& wish);
    void takeBytes(const DocumentId& document, const Result<QByteArray>& bytes);
    void decode(const Wish& wish);
    void takePicture(int number, const Result<DecodedPicture>& picture);
    [[nodiscard]] static bool hasFiner(const Paper& paper, const Wish& wish, const DecodedPicture& picture);
    void keep(const Wish& wish, const DecodedPicture& picture);
    void noteAnswered();
    void answer(const Wish& wish, const Result<DecodedPicture>& picture);

    ApplicationId m_application;
    std::unique_ptr<DecodingSession> m_session;
    PhotoBytes m_bytes;
    QHash<DocumentId, Paper> m_papers;
    QHash<int, Wish> m_decoding; ///< by a running number
    int m_lastDecoding = 0;
};

} // namespace uketsuke
