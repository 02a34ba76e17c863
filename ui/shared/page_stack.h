#pragma once

#include <QStackedWidget>

namespace uketsuke {

/// Pages that fill the same room, one at a time. Its height is given by the window: what stands on a page, and on those
/// that are hidden, never asks what is above it to be laid out anew for another height. (QStackedLayout asks all its
/// pages for their height for a width at each change of any of them, which means shaping every text on them.)
class PageStack : public QStackedWidget
{
public:
    using QStackedWidget::QStackedWidget;
    [[nodiscard]] bool hasHeightForWidth() const override { return false; }
};

} // namespace uketsuke
