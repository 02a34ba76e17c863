#pragma once

#include "app/domain/staff/staff_member.h"
#include "ui/shared/message.h"

#include <QDateTime>
#include <QWidget>

#include <optional>

namespace uketsuke {

/// A key of a page for the bottom line. With a button it does something only while that is there.
struct PageKey {
    QString text; ///< "F9 もう一度送る"
    const QWidget* button = nullptr;
};

/// What a page is called: before it is made, too.
struct PageHead {
    QString name;  ///< object name and help anchor ("inbox")
    QString title; ///< what a person reads
};

/// A page of the desk. The main window shows one at a time, its keys in the bottom line and its count on the rail.
class Page : public QWidget
{
    Q_OBJECT
public:
    explicit Page(const PageHead& head, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const { return m_title; }
    /// The keys of this page for the bottom line, e.g. "↑↓ 選ぶ　Enter 開く". F1 is added by the main window.
    [[nodiscard]] QString keysText() const { return m_keysText; }
    /// The heading of the manual that F1 opens.
    [[nodiscard]] virtual QString helpAnchor() const { return objectName(); }

    /// Who works now. Called before the first activate() and at each change of person; the person before sees nothing
    /// of what comes after, and what was typed is a draft of the person who typed it.
    virtual void setPerson(const StaffMember& person) { Q_UNUSED(person); }
    /// Something has changed in the database; show what is there now, without moving anything.
    virtual void reload() {}
    /// The database cannot be asked since then: what is loaded stays, and is marked as old. Nothing: it can again.
    virtual void markAsStale(const std::optional<QDateTime>& since, const QDateTime& now);
    /// The page has come to the front: put the focus where work begins, load what is missing.
    virtual void activate() {}
    /// Another page comes to the front, or the desk is locked: what was typed stays.
    virtual void deactivate() {}
    /// What lies open here, for the return of the person who works now; empty where nothing does.
    [[nodiscard]] virtual QString bookmark() const { return {}; }
    virtual void openBookmark(const QString& bookmark) { Q_UNUSED(bookmark); }
    /// Whether work stands here that lies nowhere else, so that the page may not be made anew now.
    [[nodiscard]] virtual bool isInUse() const { return false; }

Q_SIGNALS:
    void keysTextChanged();
    /// This page has changed something in the database that other pages show.
    void dataChanged();
    /// The library's settings were saved.
    void settingsChanged();
    /// For the rail: how many things wait here; 0 hides the badge.
    void badgeChanged(int count);
    /// For the rail: a few words about something that a person must look at ("送信が止まっています"); empty takes them
    /// away.
    void railNoteChanged(const QString& note);
    void messageRaised(const uketsuke::Message& message);
    void messageWithdrawn();

protected:
    void setKeysText(const QString& keys);
    /// Names those that do something now.
    void setKeys(const QList<PageKey>& keys);

private:
    QString m_title;
    QString m_keysText;
};

} // namespace uketsuke
