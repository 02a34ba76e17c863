#pragma once

#include "ui/review/photos/photo_document.h"
#include "ui/shared/theme/theme.h"

#include <QAbstractButton>
#include <QImage>

namespace uketsuke {

/// A small picture of a paper with its name; lit while the paper is open in one of the two places.
class ThumbnailButton : public QAbstractButton
{
    Q_OBJECT
public:
    ThumbnailButton(const Theme& theme, const PhotoDocument& document, QWidget* parent = nullptr);

    [[nodiscard]] const PhotoDocument& document() const { return m_document; }
    void showDocument(const PhotoDocument& document);
    void setPicture(const QImage& picture);
    void setOpen(bool isOpen);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    PhotoDocument m_document;
    QImage m_picture;
    bool m_isOpen = false;
};

} // namespace uketsuke
