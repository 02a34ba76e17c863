#pragma once

#include "app/words/language.h"

#include <functional>

namespace uketsuke {

class MainWindow;
class Services;
class SettingsDrafts;
class Theme;
class UserPrompt;

/// What pages are made from.
struct DeskContext {
    Services& services;
    Theme& theme;
    UserPrompt& prompt;
    MainWindow& window;
    SettingsDrafts& settingsDrafts; ///< outlive the pages
    std::function<void(LanguageChoice)> chooseLanguage;
    std::function<void(const QString& backup)> restore;
};

/// Plans every page of the desk and how they are joined: the one place that knows all screens. The order is the rail's.
void addDeskPages(const DeskContext& context);

} // namespace uketsuke
