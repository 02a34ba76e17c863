// `uketsuke-admin sessions`: who is connected to a shared database, and the end of a session that holds others up.
#include "tests/admin/shared_admin.h"

#include <QJsonArray>
#include <QSqlQuery>
#include <QThread>

#include <atomic>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

class SessionsVerb : public SharedAdmin
{
protected:
    std::unique_ptr<Database> desk(const QString& login) {
        auto opened = Database::open(
            SharedDatabase{DatabaseAddress(s_server->netAddress(m_database, login, s_server->port()))}, sharedPassword);
        EXPECT_TRUE(opened);
        return std::move(*opened);
    }

    QJsonObject sessionOf(const QString& login) {
        (void)admin({u"sessions"_s, u"list"_s});
        for (const QJsonValue& one : answer()["sessions"_L1].toArray())
            if (one["login"_L1].toString() == login)
                return one.toObject();
        return {};
    }

    int end(const QJsonObject& session, const QString& login = u"kanri"_s) {
        return admin({u"sessions"_s, u"end"_s, session["session"_L1].toString()}, login);
    }

    QString noted(const QString& kind) {
        auto administrator = Database::open(s_server->settings(m_database, u"postgres"_s));
        QSqlQuery query((*administrator)->connection());
        return query.exec(u"SELECT actor || ' ' || subject FROM audit_events WHERE kind = '%1'"_s.arg(kind)) &&
                       query.next()
                   ? query.value(0).toString()
                   : QString();
    }
};

} // namespace

TEST_F(SessionsVerb, SaysWhoIsConnectedFromWhereAndSinceWhen) {
    const auto sato = desk(u"sato"_s);
    const QJsonObject session = sessionOf(u"sato"_s);
    EXPECT_EQ(session["client"_L1].toString(), u"127.0.0.1"_s) << m_output.toStdString();
    EXPECT_EQ(session["program"_L1].toString(), u"uketsuke"_s);
    EXPECT_TRUE(session["idle"_L1].toBool());
    EXPECT_FALSE(session["in_transaction"_L1].toBool());
    const auto since = QDateTime::fromString(session["since"_L1].toString(), Qt::ISODate);
    EXPECT_LT(qAbs(since.secsTo(QDateTime::currentDateTimeUtc())), 60);
    EXPECT_FALSE(sessionOf(u"kanri"_s).isEmpty()) << "the tool's own";
}

TEST_F(SessionsVerb, SaysWhoHoldsALockAndWhoWaitsForIt) {
    const auto sato = desk(u"sato"_s);
    ASSERT_TRUE((*sato).executeScript(u"BEGIN; UPDATE sender_lease SET station = 'x'"_s));
    const QJsonObject holding = sessionOf(u"sato"_s);
    EXPECT_TRUE(holding["in_transaction"_L1].toBool() && holding["idle"_L1].toBool());
    EXPECT_FALSE(holding["stands_still"_L1].toBool()) << "only for a moment yet";
    const QString process = holding["session"_L1].toString().section(u':', 0, 0);
    const auto tanaka = desk(u"tanaka"_s);
    auto ended = std::make_shared<std::atomic_bool>(false);
    std::unique_ptr<QThread> thread(QThread::create([&tanaka, ended] {
        (void)tanaka->executeScript(u"SET lock_timeout = 0; UPDATE sender_lease SET station = 'y'"_s);
        *ended = true;
    }));
    thread->start();
    QJsonObject waits;
    for (int tries = 0; tries < 60 && waits["waits_for"_L1].toArray().isEmpty(); ++tries)
        waits = sessionOf(u"tanaka"_s);
    EXPECT_EQ(waits["waits_for"_L1].toArray(), (QJsonArray{process.toInt()}));
    EXPECT_EQ(admin({u"sessions"_s, u"list"_s}), Finding);
    EXPECT_FALSE(*ended);
    ASSERT_EQ(end(holding), Done) << m_output.toStdString();
    EXPECT_TRUE(thread->wait(30'000)) << "the other one goes on at once";
    EXPECT_EQ(noted(u"session_ended"_s), u"kanri sato"_s);
    EXPECT_FALSE(sato->executeScript(u"SELECT 1"_s));
    EXPECT_TRUE(sessionOf(u"sato"_s).isEmpty());
}

TEST_F(SessionsVerb, OnlyItEndsSessionsAndOnlyPeoplesOfThisDatabase) {
    const auto sato = desk(u"sato"_s);
    const QJsonObject session = sessionOf(u"sato"_s);
    for (const QString& login : {u"tanaka"_s, u"suzuki"_s}) {
        EXPECT_EQ(end(session, login), Refused) << login.toStdString();
        EXPECT_EQ(admin({u"sessions"_s, u"list"_s}, login), Refused) << login.toStdString();
    }
    auto administrator = Database::open(s_server->settings(m_database, u"postgres"_s));
    const QJsonObject others = sessionOf(u"@postgres"_s);
    ASSERT_FALSE(others.isEmpty()) << m_output.toStdString();
    EXPECT_EQ(end(others), Unreachable);
    EXPECT_EQ(error(), u"session"_s);
    EXPECT_TRUE((*administrator)->executeScript(u"SELECT 1"_s));
    EXPECT_TRUE(sato->executeScript(u"SELECT 1"_s));
}

TEST_F(SessionsVerb, ANumberThatIsAnothersByNowEndsNobody) {
    const auto sato = desk(u"sato"_s);
    QJsonObject session = sessionOf(u"sato"_s);
    session["session"_L1] = session["session"_L1].toString().section(u':', 0, 0) + u":1"_s;
    EXPECT_EQ(end(session), Unreachable);
    EXPECT_EQ(error(), u"session"_s);
    EXPECT_TRUE(sato->executeScript(u"SELECT 1"_s));
    EXPECT_EQ(admin({u"sessions"_s, u"end"_s, u"12"_s}), Usage);
}

} // namespace uketsuke
