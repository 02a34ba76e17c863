#pragma once

#include "app/domain/connection/connection_status.h"
#include "app/domain/settings/library_settings.h"
#include "app/domain/staff/staff_member.h"
#include "app/words/language.h"
#include "ui/main_window/idle_watch.h"
#include "ui/main_window/main_window.h"
#include "ui/settings/settings_drafts.h"
#include "ui/shared/theme/theme.h"

#include <QHash>
#include <QTimer>

#include <memory>

class QApplication;

namespace uketsuke {

class EmptyState;
class HelpWindow;
struct PasswordNotice;
struct RestoreOutcome;
class Services;
class SignInPage;
struct DatabaseAddress;
struct DatabaseFacts;
class UserPrompt;

/// Which database a desk opens, and as what.
struct DeskOptions {
    QString databaseFile; ///< or the address of a shared one; empty: what this PC works with (chosenDatabase())
    QString databaseName; ///< for the bottom line; empty: as the file is called
    QString station;      ///< "本館カウンター2"; empty where nobody named it
    bool isSpecimen = false;
};

/// One desk: opens the database, lets people in, hides the data while nobody works, and tells every page who works and
/// what has changed. Its window is made anew where somebody works in another language than the one before.
class Desk : public QObject
{
    Q_OBJECT
public:
    Desk(QApplication& application, Services& services, UserPrompt& prompt, DeskOptions options);
    ~Desk() override;

    void open();
    /// Hides everything, brings the database back from this file and says what is to be done then.
    void restore(const QString& backup);
    [[nodiscard]] MainWindow& window() { return *m_window; }

Q_SIGNALS:
    /// Somebody has signed in and the first page is there.
    void ready();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildWindow();
    void rebuildWindow();
    void connectWindow();
    void sayThatItIsChecked();
    void takeOpened(const Result<void>& opened);
    void offerBackups();
    void askToRestore(const QString& backup, const QDateTime& takenAt);
    void takeRestored(const Result<RestoreOutcome>& outcome);
    void beginSession();
    void followTheServer();
    void useShared(const DatabaseAddress& address);
    void sayFailedAttempts(int failedAttempts);
    void sayNewPasswords();
    void sayNewPasswords(const QList<PasswordNotice>& notices);
    void noteConnection(const ConnectionStatus& status);
    void lookAtOwnRole();
    void lookAtVersion();
    void noteVersion(const DatabaseFacts& facts);
    void takePerson(const StaffMember& person, int failedAttempts);
    void enter(const StaffMember& person);
    void makeNextPage();
    void greet();
    void chooseLanguage(LanguageChoice choice);
    [[nodiscard]] bool mayRebuild() const;
    void loadSettings();
    void followFlags();
    void sayMissingHolidays();
    void loadAppearance();
    void lock();
    void changeOver();
    void hideData();
    void noteBookmark();
    void returnToBookmark();
    void showData(bool isSamePerson);
    void showFacts();
    void reloadPages();
    void showHelp(const QString& anchor);
#ifdef UKETSUKE_SPECIMEN
    void beginSpecimen();
#endif

    QApplication& m_application;
    Services& m_services;
    UserPrompt& m_prompt;
    DeskOptions m_options;
    QString m_databaseFile; ///< that was opened last, or did not open
    Theme m_theme;
    const Language m_stationLanguage; ///< who has chosen none works in this one
    LanguageChoice m_language;        ///< of the person who works now
    std::unique_ptr<MainWindow> m_window;
    SignInPage* m_signIn = nullptr;
    EmptyState* m_failure = nullptr;
    HelpWindow* m_help = nullptr;
    IdleWatch m_idle;
    QTimer m_refresh;
    QTimer m_othersChanged; ///< gathers what comes at once
    QTimer m_pageMaking;
    StaffMember m_person;
    SettingsDrafts m_settingsDrafts;
    LibrarySettings m_settings;
    bool m_hasSettings = false; ///< those of the database, not the defaults
    QString m_toldOfHolidays;   ///< the login of whom was told that a year is missing
    QList<QWidget*> m_hiddenDialogs;
    bool m_isOpening = false;
    int m_versionSaid = 0; ///< a newer one than the program's own
    Connection m_connection = Connection::Up;
    struct Bookmark {
        QString page;
        QString text;
    };
    QHash<QString, Bookmark> m_bookmarks; ///< by login: what lay open when the person left
};

} // namespace uketsuke
