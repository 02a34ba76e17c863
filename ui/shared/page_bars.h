#pragma once

class QHBoxLayout;
class QString;
class QWidget;

namespace uketsuke {

class Theme;

/// Makes a widget the bar at a page's head: its title first, as high as the text size asks for, now and later. What
/// else stands there goes into the row that is answered.
QHBoxLayout* layOutHeader(QWidget& header, const QString& title, const Theme& theme);
/// Makes a widget the bar of a page's deeds; they go into the row that is answered.
QHBoxLayout* layOutActions(QWidget& actions);

} // namespace uketsuke
