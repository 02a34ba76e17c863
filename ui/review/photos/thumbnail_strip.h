#pragma once

#include "ui/review/photos/photo_document.h"
#include "ui/shared/theme/theme.h"

#include <QImage>
#include <QSet>
#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace uketsuke {

class ThumbnailButton;

/// All papers of the application in a row.
class ThumbnailStrip : public QWidget
{
    Q_OBJECT
public:
    explicit ThumbnailStrip(const Theme& theme, QWidget* parent = nullptr);

    void showDocuments(const QList<PhotoDocument>& documents);
    void updateDocument(const PhotoDocument& document);
    void setOpen(const QSet<DocumentId>& documents);
    /// `picture` of any size; a small copy is kept.
    void setPicture(const DocumentId& document, const QImage& picture);
    [[nodiscard]] QSize pictureInDevicePixels() const;

Q_SIGNALS:
    void chosen(const uketsuke::DocumentId& document);

private:
    [[nodiscard]] ThumbnailButton* buttonOf(const DocumentId& document) const;

    const Theme& m_theme;
    QHBoxLayout* m_row;
    QLabel* m_count;
    QList<ThumbnailButton*> m_buttons;
};

} // namespace uketsuke
