#include "ui/desk_pages.h"

#include "app/services/services.h"
#include "ui/inbox/inbox_page.h"
#include "ui/main_window/main_window.h"

namespace uketsuke {

void addDeskPages(const DeskContext& context) {
    Services& services = context.services;
    MainWindow& window = context.window;

    auto* inbox = new InboxPage(services.list(), services.preferences(), services.clock(), context.theme);
    window.addPage(inbox, Icon::Inbox);
}

} // namespace uketsuke
