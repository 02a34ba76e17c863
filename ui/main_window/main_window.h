#pragma once

#include "ui/main_window/status_line.h"
#include "ui/shared/icon.h"
#include "ui/shared/message.h"

#include <QHash>
#include <QMainWindow>
#include <QSet>

#include <functional>

class QLabel;
class QShortcut;
class QVBoxLayout;

namespace uketsuke {

class MessageBar;
class Page;
class PageStack;
class RailButton;
class Tag;
class Theme;

/// The frame of the desk: rail, pages, bottom line, and the cover that hides everything while nobody is signed in.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    explicit MainWindow(Theme& theme, QWidget* parent = nullptr);

    /// Adds a page with an entry on the rail; the entries in sight have the keys Ctrl+1, Ctrl+2 … The window owns the
    /// page.
    void addPage(Page* page, Icon icon);
    /// Adds a page that is reached from another one, whose rail entry stays lit.
    void addInnerPage(Page* page, const Page* reachedFrom);
    void showPage(Page* page);
    /// The first page of the rail.
    void showFirstPage();
    [[nodiscard]] QList<Page*> pages() const;
    [[nodiscard]] Page* currentPage() const;
    /// Hides or shows a page's rail entry and its key, where a person may not use it.
    void setPageOffered(const Page* page, bool isOffered);

    /// Shows `cover` (sign-in, lock) in place of the desk; the desk is hidden, its keys are dead, its state stays.
    void cover(QWidget* cover);
    void uncover();
    [[nodiscard]] bool isCovered() const;

    void setFacts(const StatusFacts& facts);
    /// Asked before the window closes; it closes when `leave` is called. Without a guard it closes at once.
    using CloseGuard = std::function<void(std::function<void()> leave)>;
    void setCloseGuard(CloseGuard guard) { m_closeGuard = std::move(guard); }
    /// Marks every page as 見本.
    void markAsSpecimen();
    void say(const Message& message);
    [[nodiscard]] MessageBar& messageBar() { return *m_message; }

Q_SIGNALS:
    void currentPageChanged(uketsuke::Page* page);
    /// A page has changed something that others show, or the library's settings.
    void dataChanged();
    void settingsChanged();
    /// F1: open the manual at this heading.
    void helpRequested(const QString& anchor);
    /// Ctrl+L or 「交代」: hide the data, somebody else may sign in.
    void changeOverRequested();

protected:
    void closeEvent(QCloseEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildLayout();
    void addChangeOver();
    void numberEntries();
    void adoptPage(Page* page);
    void requestHelp();
    void showKeys();
    void showTitle();
    void placeMessage();
    void adoptTheme();

    Theme& m_theme;
    PageStack* m_root;
    QWidget* m_desk;
    QWidget* m_rail;
    QVBoxLayout* m_railEntries;
    Tag* m_specimenMark;
    PageStack* m_pages;
    StatusLine* m_status;
    MessageBar* m_message;
    QHash<const Page*, RailButton*> m_entries;
    QSet<const RailButton*> m_withdrawn;                   ///< entries of pages that this person is not offered
    QList<std::pair<RailButton*, QShortcut*>> m_entryKeys; ///< in the rail's order
    StatusFacts m_facts;
    CloseGuard m_closeGuard;
    bool m_mayClose = false;
    bool m_isSpecimen = false;
};

} // namespace uketsuke
