#pragma once

#include "ui/review/photos/full_screen_photo.h"
#include "ui/review/photos/pane_arrangement.h"
#include "ui/review/photos/photo_view.h"

#include <QHash>
#include <QPointer>

#include <array>

class QBoxLayout;

namespace uketsuke {

class ThumbnailStrip;

/// The photos of one application: front and back in two fixed places, all papers as thumbnails below where there are
/// more. It asks for pictures by pictureNeeded() and knows neither bytes nor decoder (PhotoPresenter does).
class PhotoPane : public QWidget
{
    Q_OBJECT
public:
    explicit PhotoPane(const Theme& theme, QWidget* parent = nullptr);
    ~PhotoPane() override;

    void showApplication(const PhotoApplication& application);
    void clear();
    /// After a change of type or side was stored, refused, or the bytes were destroyed.
    void updateDocument(const PhotoDocument& document);
    [[nodiscard]] const PhotoApplication& application() const { return m_application; }

    void setPicture(const DocumentId& document, const DecodedPicture& picture, PictureDetail detail);
    void setUnreadable(const DocumentId& document, int page, UnreadableReason reason);

    /// Gives the focus to the photo that had it last (F5).
    void focusPicture();
    /// Device pixels that a photo can fill, however the two are arranged: what to decode ahead for.
    [[nodiscard]] QSize largestBoxInDevicePixels() const;
    [[nodiscard]] QSize thumbnailInDevicePixels() const;
    /// Papers that stand in the strip only.
    [[nodiscard]] QList<PhotoDocument> documentsWithoutPlace() const;
    [[nodiscard]] PhotoViewState stateOf(const DocumentId& document) const { return m_states.value(document); }
    /// The documents that open in the two places; an id may be empty.
    [[nodiscard]] static std::array<DocumentId, 2> homePlaces(const QList<PhotoDocument>& documents);

Q_SIGNALS:
    /// `box` in device pixels; empty: at its own size.
    void pictureNeeded(const uketsuke::DocumentId& document, int page, QSize box);
    /// No view shows it any more: what was decoded at its own size can go.
    void documentLeft(const uketsuke::DocumentId& document);
    /// It must not be shown any more: whatever was decoded of it must go.
    void documentCovered(const uketsuke::DocumentId& document);
    /// Once for each document of an application: the person really saw it; the journal calls that shown …
    void painted(const uketsuke::DocumentId& document);
    /// … or a placeholder says why it cannot be seen.
    void unreadableMarked(const uketsuke::DocumentId& document);
    void documentKindChanged(const uketsuke::DocumentId& document, uketsuke::IdentityDocumentType type,
                             uketsuke::DocumentSide side);
    void destroyRequested(const uketsuke::DocumentId& document);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    static constexpr std::size_t placeCount = 2;

    void connectView(PhotoView& view);
    void openIn(std::size_t place, const DocumentId& document);
    void choose(const DocumentId& document);
    void changeKind(const DocumentId& document, IdentityDocumentType type, DocumentSide side);
    void openFullScreen(const DocumentId& document);
    void noteFullScreenClosed(const DocumentId& document);
    void closeFullScreen();
    void arrange();
    void markOpen();
    [[nodiscard]] QSizeF roomForPlaces() const;
    [[nodiscard]] QList<PhotoView*> viewsOf(const DocumentId& document) const;
    [[nodiscard]] const PhotoDocument* find(const DocumentId& document) const;

    const Theme& m_theme;
    PhotoApplication m_application;
    QHash<DocumentId, PhotoViewState> m_states;
    QSet<DocumentId> m_reported; ///< as painted or unreadable
    std::array<PhotoView*, placeCount> m_views{};
    std::size_t m_activePlace = 0;
    QBoxLayout* m_places;
    ThumbnailStrip* m_strip;
    QPointer<FullScreenPhoto> m_fullScreen;
    QSizeF m_shape; ///< of the first picture of the application; empty: none has come yet
};

} // namespace uketsuke
