#pragma once

#include "ui/review/photos/full_screen_photo.h"
#include "ui/review/photos/photo_places.h"

#include <QHash>
#include <QPointer>

#include <array>

namespace uketsuke {

class ThumbnailStrip;

/// The photos of one application: front and back in two fixed places, all papers as thumbnails below where there are
/// more; one that is chosen there stands beside front and back. It asks for pictures by pictureNeeded() and knows
/// neither bytes nor decoder (PhotoPresenter does).
class PhotoPane : public QWidget
{
    Q_OBJECT
public:
    explicit PhotoPane(const Theme& theme, QWidget* parent = nullptr);
    ~PhotoPane() override;

    /// `shape` of its pictures, where they were decoded ahead: then the places are arranged before they are filled.
    void showApplication(const PhotoApplication& application, QSizeF shape = {});
    void clear();
    /// After a change of type or side was stored, refused, or the bytes were destroyed.
    void updateDocument(const PhotoDocument& document);
    [[nodiscard]] const PhotoApplication& application() const { return m_application; }
    /// Whether the person may say what a paper is; who only looks may not.
    void setKindChange(KindChange change);

    void setPicture(const DocumentId& document, const DecodedPicture& picture, PictureDetail detail);
    void setUnreadable(const DocumentId& document, int page, UnreadableReason reason);

    /// Gives the focus to the photo that had it last (F5).
    void focusPicture();
    /// Device pixels that front and back of this application will fill: what to decode ahead for. `shape` of its
    /// pictures; empty: not known yet.
    [[nodiscard]] QSize boxInDevicePixels(const PhotoApplication& application, QSizeF shape = {}) const;
    /// What the paper fills now; empty: it has no place.
    [[nodiscard]] QSize boxInDevicePixels(const DocumentId& document) const;
    [[nodiscard]] QSize thumbnailInDevicePixels() const;
    /// Papers that stand in the strip only.
    [[nodiscard]] QList<PhotoDocument> documentsWithoutPlace() const;
    [[nodiscard]] PhotoViewState stateOf(const DocumentId& document) const { return m_states.value(document); }
    /// The documents that open in the two places; an id may be empty.
    [[nodiscard]] static std::array<DocumentId, 2> homePlaces(const QList<PhotoDocument>& documents);

Q_SIGNALS:
    /// `box` in device pixels; empty: at its own size.
    void pictureNeeded(const uketsuke::DocumentId& document, const uketsuke::DecodeRequest& request);
    /// No view shows it any more: what was decoded at its own size can go.
    void documentLeft(const uketsuke::DocumentId& document);
    /// It must not be shown any more: whatever was decoded of it must go.
    void documentCovered(const uketsuke::DocumentId& document);
    /// A mistaken type was mended: it may be asked for again.
    void documentUncovered(const uketsuke::DocumentId& document);
    /// Once for each document of an application: the person really saw it; the journal calls that shown …
    void painted(const uketsuke::DocumentId& document);
    /// … or a placeholder says why it cannot be seen.
    void unreadableMarked(const uketsuke::DocumentId& document);
    void documentKindChanged(const uketsuke::DocumentId& document, uketsuke::IdentityDocumentType type,
                             uketsuke::DocumentSide side);
    void destroyRequested(const uketsuke::DocumentId& document);

private:
    void connectView(PhotoView& view);
    void openIn(std::size_t place, const DocumentId& document);
    void openFurther(const DocumentId& document);
    void closeFurther();
    void choose(const DocumentId& document);
    void changeKind(const DocumentId& document, IdentityDocumentType type, DocumentSide side);
    void openFullScreen(const DocumentId& document);
    void noteFullScreenClosed(const DocumentId& document);
    void closeFullScreen();
    void markOpen();
    [[nodiscard]] QList<PhotoView*> viewsOf(const DocumentId& document) const;
    [[nodiscard]] const PhotoDocument* find(const DocumentId& document) const;

    const Theme& m_theme;
    PhotoApplication m_application;
    QHash<DocumentId, PhotoViewState> m_states;
    QSet<DocumentId> m_reported; ///< as painted or unreadable
    std::size_t m_activePlace = 0;
    PhotoPlaces* m_places;
    ThumbnailStrip* m_strip;
    QPointer<FullScreenPhoto> m_fullScreen;
    KindChange m_kindChange = KindChange::Allowed;
};

} // namespace uketsuke
