#pragma once

#include "app/services/documents/decoding/decode_request.h"
#include "app/services/documents/decoding/decoded_picture.h"
#include "app/services/documents/decoding/unreadable_reason.h"
#include "ui/review/photos/photo_canvas.h"
#include "ui/review/photos/photo_document.h"

#include <QTimer>
#include <QWidget>

class QStackedLayout;

namespace uketsuke {

class PhotoBar;
class PhotoPlaceholder;

/// One document: the bar, and below it the picture, or a placeholder that says why there is none. It asks for pictures
/// by pictureNeeded(); a My Number back is never asked for.
class PhotoView : public QWidget
{
    Q_OBJECT
public:
    explicit PhotoView(const Theme& theme, QWidget* parent = nullptr);

    void showDocument(const PhotoDocument& document, const QString& receiptNumber, const PhotoViewState& state);
    /// The same document has another type or side, or was destroyed; the picture stays where it may be shown.
    void updateDocument(const PhotoDocument& document, const QString& receiptNumber);
    void clear();
    void setKindChange(KindChange change);
    /// This place may be closed again, by a button and by Escape.
    void offerClosing();
    [[nodiscard]] const PhotoDocument& document() const { return m_document; }

    /// Answers to pictureNeeded(); one for another page than the one that is open is ignored.
    void setPicture(const DecodedPicture& picture, PictureDetail detail);
    void setUnreadable(int page, UnreadableReason reason);

    [[nodiscard]] const PhotoViewState& state() const { return m_canvas->state(); }
    /// Device pixels that the picture can fill.
    [[nodiscard]] QSize boxInDevicePixels() const { return m_canvas->sizeInDevicePixels(); }
    /// Where the keys of the picture work; the focus proxy too.
    void focusPicture();

Q_SIGNALS:
    void pictureNeeded(const uketsuke::DocumentId& document, const uketsuke::DecodeRequest& request);
    void stateChanged(const uketsuke::DocumentId& document, const uketsuke::PhotoViewState& state);
    /// Once for each showDocument(): the picture was really painted …
    void painted(const uketsuke::DocumentId& document);
    /// … or a placeholder says that it cannot be.
    void unreadableMarked(const uketsuke::DocumentId& document);
    void kindChosen(const uketsuke::DocumentId& document, uketsuke::IdentityDocumentType type,
                    uketsuke::DocumentSide side);
    void destroyRequested(const uketsuke::DocumentId& document);
    void fullScreenRequested(const uketsuke::DocumentId& document);
    void closeRequested();
    /// It got the keyboard focus.
    void activated();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void connectBar();
    void connectCanvas();
    void showWidget(QWidget* widget);
    void requestFirstPicture();
    void reset();
    void showCover(const PhotoDocument& document);
    void requestSharper();
    void requestForBox();
    void turnPage(int pages);
    void noteState(const PhotoViewState& state);
    void notePainted();

    PhotoDocument m_document;
    PhotoBar* m_bar;
    PhotoCanvas* m_canvas;
    PhotoPlaceholder* m_placeholder;
    QStackedLayout* m_stack;
    QTimer m_patience;   ///< until it says that it is loading
    QTimer m_boxSettles; ///< until the size of the view has settled
    QSize m_settledBox;  ///< what was asked for again since the document is shown
    QRect m_askedPart;   ///< of the picture at its own size
    int m_pageCount = 1;
    bool m_isRequested = false;
    bool m_wasPainted = false;
    bool m_mayBeClosed = false;
};

} // namespace uketsuke
