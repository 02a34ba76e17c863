#pragma once

#include "app/domain/staff/staff_member.h"
#include "ui/main_window/status_line.h"
#include "ui/shared/icon.h"
#include "ui/shared/message.h"
#include "ui/shared/page.h"

#include <QMainWindow>

#include <functional>
#include <optional>
#include <vector>

class QLabel;
class QShortcut;
class QVBoxLayout;

namespace uketsuke {

class MessageBar;
class PageStack;
class RailButton;
class Tag;
class Theme;

/// A page before it is made: what the rail says of it, and how it is made.
struct PagePlan {
    PageHead head;
    Icon icon = Icon::Inbox;
    std::function<Page*()> make;
    std::function<bool(const StaffMember&)> isOfferedTo = {}; ///< without it everybody may use the page
    QString reachedFrom = {};                                 ///< has no entry of its own: this page's stays lit
};

/// The frame of the desk: rail, pages, bottom line, and the cover that hides everything while nobody is signed in.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    explicit MainWindow(Theme& theme, QWidget* parent = nullptr);

    /// Adds a page with an entry on the rail, or one that is reached from another; the entries in sight have the keys
    /// Ctrl+1, Ctrl+2 … The page is made when it is first asked for; the window owns it.
    void addPage(const PagePlan& plan);
    /// Makes one of the pages that nobody has asked for yet and this person may use; false where all of them are made.
    bool makeNextPage();
    /// The page of this name, made if need be; null where no plan has the name.
    [[nodiscard]] Page* page(const QString& name);
    void showPage(const QString& name) { showPage(page(name)); }
    void showPage(Page* page);
    /// The first page of the rail.
    void showFirstPage();
    /// Those that are made.
    [[nodiscard]] QList<Page*> pages() const;
    [[nodiscard]] Page* currentPage() const;
    /// Who works now: every page learns it, also one that is made later, and the rail offers what this person may use.
    void setPerson(const StaffMember& person);

    /// Shows `cover` (sign-in, lock) in place of the desk; the desk is hidden, its keys are dead, its state stays.
    void cover(QWidget* cover);
    void uncover();
    [[nodiscard]] bool isCovered() const;

    void setFacts(const StatusFacts& facts);
    /// Every page is marked as old, also one that is made later; nothing takes the marks away.
    void markAsStale(const std::optional<QDateTime>& since, const QDateTime& now);
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
    /// A plan and what has become of it.
    struct Place {
        PagePlan plan;
        RailButton* entry = nullptr;
        QShortcut* key = nullptr; ///< null where the page is reached from another
        Page* page = nullptr;
        bool isOffered = true;
    };

    void buildLayout();
    void addChangeOver();
    [[nodiscard]] Place* placeNamed(const QString& name);
    void addEntry(Place& place);
    void numberEntries();
    Page* make(Place& place);
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
    std::vector<Place> m_places; ///< in the rail's order
    std::optional<StaffMember> m_person;
    StatusFacts m_facts;
    std::optional<QDateTime> m_staleSince;
    CloseGuard m_closeGuard;
    bool m_mayClose = false;
    bool m_isSpecimen = false;
};

} // namespace uketsuke
