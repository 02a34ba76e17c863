#pragma once

class QApplication;
class QString;

namespace uketsuke {

/// The desk's own speed bars, on the screen that it runs on: a key "next" until both 12-megapixel photos and the form
/// are painted and the X server has answered, prefetched; and the longest stall of the event loop in a scripted day
/// (intake, ten applications, a search, mails). Prints them; 1 where one is missed.
int measureDesk(QApplication& application, const QString& folder);

} // namespace uketsuke
