// A desk on a database that many desks share.
#include "app/domain/connection/database_address.h"
#include "app/services/connection/change_watch.h"
#include "app/services/connection/connection_station.h"
#include "app/services/connection/database_facts.h"
#include "app/services/services.h"
#include "app/services/session/account_service.h"
#include "app/services/session/session_service.h"
#include "ui/desk.h"
#include "ui/shared/async.h"
#include "ui/shared/date_text.h"
#include "ui/sign_in/sign_in_page.h"

using namespace std::chrono_literals;

namespace uketsuke {
namespace {

// What other desks change is shown within a second, and not one by one: counted from the first change that is not shown
// yet, for where many work there is always a next one.
constexpr auto gathering = 200ms;

Connection connectionOf(ConnectionState state) {
    switch (state) {
    case ConnectionState::Connected:
    case ConnectionState::Closed:
        return Connection::Up;
    case ConnectionState::Lost:
    case ConnectionState::Reconnecting:
        return Connection::Down;
    case ConnectionState::Standby:
        return Connection::OnlyToRead;
    case ConnectionState::Refused:
        return Connection::Refused;
    }
    return Connection::Down;
}

} // namespace

void Desk::followTheServer() {
    connect(&m_services.connection(), &ConnectionStation::statusChanged, this, &Desk::noteConnection);
    connect(&m_services.changes(), &ChangeWatch::changed, this, [this](ChangeKind kind) {
        if (!m_othersChanged.isActive())
            m_othersChanged.start();
        if (kind == ChangeKind::Setting || kind == ChangeKind::Everything)
            loadSettings();
        if (kind == ChangeKind::Schema || kind == ChangeKind::Everything)
            lookAtVersion();
        if (kind == ChangeKind::Account || kind == ChangeKind::Everything)
            lookAtOwnRole();
    });
    connect(&m_othersChanged, &QTimer::timeout, this, &Desk::reloadPages);
    m_othersChanged.setSingleShot(true);
    m_othersChanged.setInterval(gathering);
}

/// It opens as whoever signs in.
void Desk::useShared(const DatabaseAddress& address) {
    m_isOpening = false;
    m_services.useShared(address);
    m_options.databaseName = address.databaseName;
    showFacts();
    beginSession();
}

void Desk::sayFailedAttempts(int failedAttempts) {
    if (failedAttempts == 0)
        return;
    Message message;
    message.what =
        tr("前回のサインインのあと、このお名前で %n 回、パスフレーズの間違いがありました。", nullptr, failedAttempts);
    message.next = tr("心当たりがなければ、責任者に知らせてください。");
    m_window->say(message);
}

void Desk::sayNewPasswords() {
    if (m_services.isShared())
        onFinished(m_services.accounts().notices(), this, [this](const Result<QList<PasswordNotice>>& notices) {
            if (notices && !notices->isEmpty())
                sayNewPasswords(*notices);
        });
}

/// It is told again at each sign-in until the person says that it was read.
void Desk::sayNewPasswords(const QList<PasswordNotice>& notices) {
    const DateText dates;
    QStringList sentences;
    for (const PasswordNotice& notice : notices) {
        const QString whose = notice.login == m_person.login ? tr("あなた") : tr("%1 さん").arg(notice.displayName);
        sentences.append(tr("%1 さんが %2 に、%3のパスフレーズを設定し直しました。")
                             .arg(notice.setByName, dates.moment(notice.setAt), whose));
    }
    Message message;
    message.tone = Tone::LookAgain;
    message.what = sentences.join(u'\n');
    message.next = tr("心当たりがなければ、責任者に知らせてください。");
    message.actionText = tr("確認しました");
    message.action = [this, notices] {
        for (const PasswordNotice& notice : notices)
            onFinished(m_services.accounts().noteTold(notice.id), this, [](const Result<void>&) {});
    };
    m_window->say(message);
}

void Desk::lookAtVersion() {
    onFinished(factsOf(m_services.database()), this, [this](const Result<DatabaseFacts>& facts) {
        if (facts)
            noteVersion(*facts);
    });
}

/// What was typed lies behind the lock; nobody gets in until the program is as new as the database.
void Desk::noteVersion(const DatabaseFacts& facts) {
    if (facts.schema <= facts.programSchema)
        return;
    if (facts.oldestProgram > facts.programSchema)
        return lock();
    if (std::exchange(m_versionSaid, facts.schema) == facts.schema)
        return;
    Message message;
    message.what = tr("データベースが新しい版になりました。");
    message.safe = tr("このまま続けられます。");
    message.next = tr("手が空いたときに、この端末のプログラムも更新してください。");
    m_window->say(message);
}

/// The server goes by the new role at once; the pages of the old one are put away before they ask for what is refused.
void Desk::lookAtOwnRole() {
    if (m_window->isCovered())
        return; // whoever signs in comes with the role of then
    onFinished(m_services.session().present(), this, [this](const Result<StaffMember>& present) {
        if (!present || present->login != m_person.login || present->role == m_person.role || m_window->isCovered())
            return;
        hideData();
        onFinished(m_services.session().leave(Leaving::Lock), this, [](const Result<void>&) {});
        m_signIn->lockForNewRole(m_person, present->role);
    });
}

void Desk::noteConnection(const ConnectionStatus& status) {
    const bool wasConnected = m_connection == Connection::Up;
    m_connection = connectionOf(status.state);
    showFacts();
    const bool isConnected = m_connection == Connection::Up;
    if (isConnected == wasConnected)
        return;
    const QDateTime now = m_services.clock().nowUtc();
    m_window->markAsStale(isConnected ? std::nullopt : std::optional(now), now);
    if (isConnected)
        reloadPages();
}

} // namespace uketsuke
