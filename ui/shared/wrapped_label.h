#pragma once

#include <QLabel>

#include <array>

namespace uketsuke {

/// A label whose text is wrapped. It remembers how high its text is for the widths that were asked last: a layout asks
/// several times at each change of anything beside it, and QLabel shapes its whole text for each answer.
class WrappedLabel : public QLabel
{
    Q_OBJECT
public:
    explicit WrappedLabel(QWidget* parent = nullptr);
    explicit WrappedLabel(const QString& text, QWidget* parent = nullptr);

    [[nodiscard]] int heightForWidth(int width) const override;

private:
    /// All that the height depends on.
    struct Measured {
        int width = -1;
        int height = 0;
        QString text;
        QFont font;
        QMargins margins;
    };
    static constexpr std::size_t kept = 3; ///< widths: a layout's minimum, its hint, its place
    mutable std::array<Measured, kept> m_measured;
    mutable std::size_t m_oldest = 0;
};

} // namespace uketsuke
