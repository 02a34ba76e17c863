#include "ui/desk.h"

#include "app/services/backup_station.h"
#include "app/services/listing/application_list_service.h"
#include "app/services/place/database_place.h"
#include "app/services/services.h"
#include "app/services/session/session_service.h"
#include "app/services/settings/preference_service.h"
#include "app/services/settings/settings_service.h"
#include "app/services/specimen/specimen_service.h"
#include "ui/desk_pages.h"
#include "ui/help/help_window.h"
#include "ui/shared/async.h"
#include "ui/shared/empty_state.h"
#include "ui/shared/error_text.h"
#include "ui/shared/message_bar.h"
#include "ui/shared/opening_text.h"
#include "ui/shared/page.h"
#include "ui/shared/theme/appearance_preference.h"
#include "ui/shared/theme/styling.h"
#include "ui/shared/words.h"
#include "ui/sign_in/sign_in_page.h"

#include <QApplication>
#include <QFileInfo>
#include <QKeyEvent>
#include <QScreen>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace uketsuke {

namespace {

// Claims end and days change without anybody's deed.
constexpr auto refreshTime = 30s;
// The list is painted before the next page is made; whoever is quicker has the page made by the key that asks for it.
constexpr auto betweenPages = 50ms;
// A database that opens later than this says why.
constexpr auto openingInSilence = 800ms;

/// Where several desks run in one program.
bool isOfAnotherDesk(const QWidget& widget, const MainWindow& window) {
    const QWidget* root = &widget;
    while (root->parentWidget() != nullptr)
        root = root->parentWidget();
    return root != &window && qobject_cast<const MainWindow*>(root) != nullptr;
}

} // namespace

Desk::Desk(QApplication& application, Services& services, UserPrompt& prompt, DeskOptions options)
    : m_application(application),
      m_services(services),
      m_prompt(prompt),
      m_options(std::move(options)),
      m_stationLanguage(spokenLanguage(application)),
      m_idle(this) {
    m_theme.applyLettersTo(application); // before the first widget: one made earlier keeps the letters it was made with
    connect(&m_theme, &Theme::changed, this, [this] { m_theme.applyTo(m_application); });
    connect(&m_idle, &IdleWatch::idle, this, &Desk::lock);
    connect(&m_refresh, &QTimer::timeout, this, &Desk::reloadPages);
    m_refresh.setInterval(refreshTime);
    connect(&m_pageMaking, &QTimer::timeout, this, &Desk::makeNextPage);
    m_pageMaking.setInterval(betweenPages);
    followTheServer();
    application.installEventFilter(this);
    buildWindow();
    // The sheet is asked once for every widget: while they are put together it would be asked again and again.
    application.setStyleSheet(m_theme.styleSheet());
    hideData();
}

Desk::~Desk() = default;

void Desk::buildWindow() {
    m_window = std::make_unique<MainWindow>(m_theme);
    m_signIn = new SignInPage(m_services.session(), m_theme);
    m_failure = new EmptyState(m_theme, m_window.get());
    m_failure->hide(); // it lies in the window until it has to cover it
    setSurface(*m_failure, SurfaceRole::Backdrop);
    addDeskPages({m_services, m_theme, m_prompt, *m_window, m_settingsDrafts,
                  [this](LanguageChoice choice) { chooseLanguage(choice); },
                  [this](const QString& backup) { restore(backup); }});
    connectWindow();
#ifdef UKETSUKE_SPECIMEN
    if (m_options.isSpecimen) {
        m_window->markAsSpecimen();
        m_signIn->markAsSpecimen(SpecimenService::passphrase);
    }
#endif
    showFacts();
}

void Desk::connectWindow() {
    connect(m_signIn, &SignInPage::signedIn, this, &Desk::takePerson);
    connect(m_failure, &EmptyState::actionRequested, this, &Desk::open);
    connect(m_failure, &EmptyState::secondActionRequested, this, &Desk::offerBackups);
    connect(m_window.get(), &MainWindow::changeOverRequested, this, &Desk::changeOver);
    connect(m_window.get(), &MainWindow::helpRequested, this, &Desk::showHelp);
    connect(m_window.get(), &MainWindow::settingsChanged, this, &Desk::loadSettings);
    connect(m_window.get(), &MainWindow::dataChanged, this, &Desk::reloadPages);
}

// What stands in a window was said once and for all: another language needs another window. The new one lies covered
// over the old one, which goes when the event that asked for all this has ended.
void Desk::rebuildWindow() {
    MainWindow* old = m_window.release();
    old->cover(m_signIn); // its pages keep what was typed
    m_help = nullptr;
    m_hiddenDialogs.clear();
    buildWindow();
    m_window->cover(m_signIn);
    m_window->setGeometry(old->geometry());
    m_window->setWindowState(old->windowState());
    m_window->show();
    m_window->activateWindow();
    old->hide();
    old->deleteLater();
}

void Desk::open() {
    m_window->cover(m_signIn);
    // The desk is the clerk's screen; where no window manager answers, the size is set by hand.
    m_window->setGeometry(m_window->screen()->availableGeometry());
    m_window->showMaximized();
    m_isOpening = true;
    QTimer::singleShot(openingInSilence, this, &Desk::sayThatItIsChecked);
    const auto chosen = chosenDatabase(m_options.databaseFile); // each time: IT may have chosen another by now
    if (!chosen)
        return takeOpened(tl::unexpected<Error>(chosen.error()));
    if (const auto* address = std::get_if<DatabaseAddress>(&*chosen))
        return useShared(*address);
    m_databaseFile = std::get<DatabasePlace>(*chosen).file;
    showFacts();
    onFinished(m_services.openEmbedded(m_databaseFile), this, &Desk::takeOpened);
}

/// Every page is read after an end that was none: seconds, for a large database.
void Desk::sayThatItIsChecked() {
    if (!m_isOpening)
        return;
    m_failure->explain(Icon::Settings, tr("データベースを確かめています…"),
                       tr("前回正しく終わらなかったときは、少し時間がかかります。このままお待ちください。"));
    m_window->cover(m_failure);
}

void Desk::takeOpened(const Result<void>& opened) {
    m_isOpening = false;
    if (!opened) {
        Message message = errorText(opened.error(), Attempt::OpenDatabase);
        sayTroubleOfPlace(opened.error(), m_databaseFile, message);
        const bool mayBeRestored =
            opened.error().kind == ErrorKind::Corrupt || opened.error().detail == "database.missing"_L1;
        m_failure->explain(Icon::Warning, message.what, message.safe + u'\n' + message.next, tr("もう一度"),
                           mayBeRestored ? tr("バックアップから復元…") : QString());
        return m_window->cover(m_failure);
    }
    loadSettings();
#ifdef UKETSUKE_SPECIMEN
    if (m_options.isSpecimen)
        return beginSpecimen();
#endif
    beginSession();
}

void Desk::beginSession() {
    m_window->cover(m_signIn);
    m_signIn->welcome();
    m_pageMaking.start();
}

void Desk::takePerson(const StaffMember& person, int failedAttempts) {
    if (m_services.followOtherDesks())
        loadSettings(); // nobody could read them before
    if (person.login == m_person.login) {
        enter(person);
        sayFailedAttempts(failedAttempts);
        return sayNewPasswords();
    }
    onFinished(m_services.preferences().get(person.login, languagePreference), this,
               [this, person, failedAttempts](const Result<QJsonObject>& json) {
                   m_language = languageChoiceFrom(json.value_or(QJsonObject()));
                   enter(person);
                   sayFailedAttempts(failedAttempts);
                   sayNewPasswords();
               });
}

void Desk::enter(const StaffMember& person) {
    const bool isSameLogin = person.login == m_person.login;
    const bool isSamePerson = isSameLogin && person.role == m_person.role;
    if (isSameLogin && !isSamePerson)
        m_bookmarks.remove(person.login); // the new role may not have that page
    m_person = person;
    const Language wanted = m_language.value_or(m_stationLanguage);
    const bool speaksAnother = wanted != spokenLanguage(m_application) && (!isSamePerson || mayRebuild());
    if (speaksAnother) {
        speak(m_application, wanted);
        rebuildWindow();
    }
    if (!isSamePerson || speaksAnother)
        greet();
    returnToBookmark();
    showFacts();
    showData(isSamePerson);
    m_pageMaking.start();
    Q_EMIT ready();
}

void Desk::makeNextPage() {
    if (!m_window->makeNextPage())
        m_pageMaking.stop();
}

void Desk::greet() {
    m_window->messageBar().close();
    m_window->setPerson(m_person);
    loadAppearance();
    m_window->showFirstPage();
    m_toldOfHolidays.clear();
    sayMissingHolidays();
}

bool Desk::mayRebuild() const {
    const QList<Page*> pages = m_window->pages();
    return std::none_of(pages.begin(), pages.end(), [](const Page* page) { return page->isInUse(); });
}

void Desk::chooseLanguage(LanguageChoice choice) {
    m_language = choice;
    const Language wanted = choice.value_or(m_stationLanguage);
    if (wanted == spokenLanguage(m_application))
        return;
    if (!mayRebuild()) {
        Message later;
        later.what = tr("言語は、次にサインインしたときに変わります。");
        later.safe = tr("取り込みの途中なので、今の画面はこのままにします。");
        return m_window->say(later);
    }
    const QString page = m_window->currentPage()->objectName();
    speak(m_application, wanted);
    rebuildWindow();
    greet();
    m_window->showPage(page);
    showFacts();
    showData(true);
}

void Desk::loadSettings() {
    onFinished(m_services.settings().library(), this, [this](const Result<LibrarySettingsSeen>& seen) {
        if (!seen)
            return m_window->say(errorText(seen.error(), Attempt::LoadSettings));
        m_settings = seen->settings;
        m_services.apply(m_settings, m_options.station);
        if (!m_services.isShared())
            m_services.backupStation().start();
        m_hasSettings = true;
        followFlags();
        if (!m_window->isCovered())
            sayMissingHolidays();
        if (!m_window->isCovered())
            m_idle.watch(std::chrono::minutes(m_settings.idleLockMinutes));
    });
    onFinished(m_services.settings().allBelow(SettingName::mailTemplates), this,
               [this](const Result<QList<StoredSetting>>& templates) {
                   if (templates)
                       m_services.applyMailTemplates(*templates);
               });
}

/// What IT decides about the cities changes what the inbox marks. Where this person may not do it, another desk does.
void Desk::followFlags() {
    onFinished(m_services.list().followFlags(), this, [this](const Result<int>& changed) {
        if (changed && *changed > 0)
            reloadPages();
    });
}

void Desk::loadAppearance() {
    onFinished(
        m_services.preferences().get(m_person.login, appearancePreference), this,
        [this](const Result<QJsonObject>& json) { m_theme.setChoice(themeChoiceFrom(json.value_or(QJsonObject()))); });
}

void Desk::lock() {
    if (m_window->isCovered())
        return;
    hideData();
    onFinished(m_services.session().leave(Leaving::Lock), this, [](const Result<void>&) {});
    m_signIn->lock(m_person);
}

void Desk::changeOver() {
    if (m_window->isCovered())
        return;
    hideData();
    onFinished(m_services.session().leave(Leaving::Lock), this, [](const Result<void>&) {});
    m_signIn->changeOver(m_person);
}

/// The window's own key is dead while a dialog lies over it; somebody who waits at the desk does not look for its
/// button.
bool Desk::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress && !m_window->isCovered()) {
        const auto* key = static_cast<const QKeyEvent*>(event);
        if (key->key() == Qt::Key_L && key->modifiers() == Qt::ControlModifier && !key->isAutoRepeat()) {
            changeOver();
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

// Before the cover: a page that is left puts away what lay open.
void Desk::noteBookmark() {
    const Page* page = m_window->currentPage();
    if (m_person.login.isEmpty() || page == nullptr || m_window->isCovered())
        return;
    m_bookmarks.insert(m_person.login, {page->objectName(), page->bookmark()});
}

/// Where the page still has it open, nothing moves.
void Desk::returnToBookmark() {
    const Bookmark bookmark = m_bookmarks.take(m_person.login);
    const bool isThere = m_window->currentPage()->objectName() == bookmark.page;
    if (bookmark.text.isEmpty() || isThere)
        return;
    Page* page = m_window->page(bookmark.page);
    page->openBookmark(bookmark.text);
    m_window->showPage(page);
}

void Desk::hideData() {
    noteBookmark();
    m_idle.watch(0ms);
    m_refresh.stop();
    // Dialogs and the manual would show through.
    for (QWidget* widget : QApplication::topLevelWidgets())
        if (widget != m_window.get() && widget->isWindow() && widget->isVisible() &&
            !isOfAnotherDesk(*widget, *m_window)) {
            if (widget->windowType() == Qt::Popup || widget->windowType() == Qt::ToolTip) {
                widget->close(); // a menu is of the moment
                continue;
            }
            widget->hide();
            m_hiddenDialogs.append(widget);
        }
    m_window->cover(m_signIn);
}

void Desk::showData(bool isSamePerson) {
    const QList<QWidget*> alive = QApplication::topLevelWidgets();
    for (QWidget* dialog : std::exchange(m_hiddenDialogs, {}))
        if (alive.contains(dialog))
            isSamePerson ? dialog->show() : static_cast<void>(dialog->close());
    m_window->uncover();
    m_idle.watch(std::chrono::minutes(m_settings.idleLockMinutes));
    m_refresh.start();
}

void Desk::showFacts() {
    StatusFacts facts;
    facts.connection = m_connection;
    facts.databaseName = m_options.databaseName;
    if (facts.databaseName.isEmpty())
        facts.databaseName = QFileInfo(m_databaseFile).completeBaseName();
    facts.station = m_options.station;
    if (!m_person.login.isEmpty())
        facts.person = roleText(m_person.role) + u' ' + m_person.displayName;
    m_window->setFacts(facts);
}

/// What was read stays while nobody can be asked.
void Desk::reloadPages() {
    if (m_window->isCovered() || m_connection != Connection::Up)
        return;
    for (Page* page : m_window->pages())
        page->reload();
}

void Desk::showHelp(const QString& anchor) {
    if (!m_help)
        m_help = new HelpWindow(m_theme, shippedManual(tr("ja", "the manual's language")), m_window.get());
    m_help->openAt(anchor);
}

} // namespace uketsuke
