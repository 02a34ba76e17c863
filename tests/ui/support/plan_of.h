#pragma once

#include "ui/main_window/main_window.h"

namespace uketsuke {

/// For a page that a test has made already.
inline PagePlan planOf(Page* page, Icon icon) {
    return {{page->objectName(), page->title()}, icon, [page] { return page; }};
}

} // namespace uketsuke
