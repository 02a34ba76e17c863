#pragma once

#include "ui/review/photos/photo_texts.h"
#include "ui/shared/theme/theme.h"

#include <QWidget>

class QLabel;

namespace uketsuke {

class KeyButton;

/// Stands where a picture cannot or must not be: says why, and blocks nothing. As the cover of a My Number back it
/// offers the one key that destroys it.
class PhotoPlaceholder : public QWidget
{
    Q_OBJECT
public:
    explicit PhotoPlaceholder(const Theme& theme, QWidget* parent = nullptr);

    /// It fills the place of the picture, however high that is.
    [[nodiscard]] bool hasHeightForWidth() const override { return false; }

    enum class Destroying { NotOffered, Offered };
    void showText(const PlaceholderText& text, Destroying destroying);

Q_SIGNALS:
    void destroyRequested();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    QLabel* m_what;
    QLabel* m_advice;
    KeyButton* m_destroy;
};

} // namespace uketsuke
