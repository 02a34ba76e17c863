#include "ui/shared/wrapped_label.h"

namespace uketsuke {

WrappedLabel::WrappedLabel(QWidget* parent) : WrappedLabel(QString(), parent) {}

WrappedLabel::WrappedLabel(const QString& text, QWidget* parent) : QLabel(text, parent) {
    setWordWrap(true);
}

int WrappedLabel::heightForWidth(int width) const {
    ensurePolished(); // the style sheet gives the font
    for (const Measured& known : m_measured)
        if (known.width == width && known.text == text() && known.font == font() && known.margins == contentsMargins())
            return known.height;
    const int height = QLabel::heightForWidth(width);
    m_measured.at(m_oldest) = {width, height, text(), font(), contentsMargins()};
    m_oldest = (m_oldest + 1) % kept;
    return height;
}

} // namespace uketsuke
