#pragma once

#include "ui/review/photos/pane_arrangement.h"
#include "ui/review/photos/photo_view.h"

#include <array>

class QBoxLayout;

namespace uketsuke {

/// The places where papers stand: two for front and back, which never show anything else, and one beside them for a
/// further paper, while one is looked at.
class PhotoPlaces : public QWidget
{
    Q_OBJECT
public:
    static constexpr std::size_t pinnedCount = 2;
    static constexpr std::size_t furtherPlace = 2;
    static constexpr std::size_t count = 3;

    explicit PhotoPlaces(const Theme& theme, QWidget* parent = nullptr);

    [[nodiscard]] PhotoView& view(std::size_t place) const { return *m_views[place]; }
    [[nodiscard]] const std::array<PhotoView*, count>& views() const { return m_views; }

    /// 1 or 2 places for front and back.
    void showPinned(int pinned);
    void showFurther(FurtherPlace further);
    /// The shape of the application's pictures; empty: not known yet, the places stay as they are.
    void setShape(QSizeF picture);
    [[nodiscard]] QSizeF shape() const { return m_shape; }

    /// Device pixels of a pinned picture in a room of this size with so many papers, for pictures of that shape; one
    /// that is not known yet is taken to be as the present one.
    [[nodiscard]] QSize boxInDevicePixels(QSizeF room, int pinned, QSizeF picture) const;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();
    [[nodiscard]] PaneRoom roomOf(QSizeF size, int pinned, FurtherPlace further) const;

    const Theme& m_theme;
    std::array<PhotoView*, count> m_views{};
    QBoxLayout* m_row;
    QBoxLayout* m_pinned;
    QSizeF m_shape;
    int m_pinnedShown = pinnedCount;
    FurtherPlace m_further = FurtherPlace::Closed;
};

} // namespace uketsuke
