// uketsuke-admin status on a shared database, as monitoring reads it: one line first, exit codes 0 to 3.
#include "tests/admin/shared_admin.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

constexpr int fine = 0;
constexpr int warning = 1;
constexpr int critical = 2;
constexpr int unknown = 3;

class StatusVerb : public SharedAdmin
{
protected:
    static void SetUpTestSuite() { beginWith({u"fsync=on"_s}); }
    int status(const QString& login = u"kanri"_s) { return admin({u"status"_s}, login); }
    QString firstLine() {
        run({u"status"_s, u"--database"_s, address(u"kanri"_s)}, sharedPassword);
        return QString::fromUtf8(m_output).section(u'\n', 0, 0);
    }
    void addRange(const QString& last) {
        ASSERT_EQ(admin({u"numbers"_s, u"add"_s, u"--name"_s, u"A"_s, u"--prefix"_s, u"9"_s, u"--first"_s, u"1"_s,
                         u"--last"_s, last, u"--width"_s, u"6"_s}),
                  Done)
            << m_output.toStdString();
    }
    QStringList problems() const {
        QStringList keys;
        for (const QJsonValue& key : answer()["problems"_L1].toArray())
            keys.append(key.toString());
        return keys;
    }
    void set(const QString& setting) {
        s_server->administrate(u"postgres"_s, u"ALTER DATABASE %1 SET %2"_s.arg(m_database, setting));
    }
};

} // namespace

TEST_F(StatusVerb, SaysOnOneLineThatAllIsWellWithItsNumbersBehindABar) {
    addRange(u"5000"_s);
    EXPECT_EQ(status(), fine) << m_output.toStdString();
    EXPECT_EQ(answer()["state"_L1].toString(), u"ok"_s);
    EXPECT_TRUE(firstLine().startsWith(u"UKETSUKE OK: "_s)) << m_output.toStdString();
    EXPECT_TRUE(firstLine().endsWith(u" | open=0 overdue=0 mails_waiting=0 mails_failed=0 mails_unknown=0"
                                     " numbers_left=5000 journal=1"_s))
        << m_output.toStdString();
}

TEST_F(StatusVerb, TellsTheVersionsAndHowTheServerIsSet) {
    addRange(u"5000"_s);
    ASSERT_EQ(status(), fine) << m_output.toStdString();
    EXPECT_EQ(answer()["schema"_L1].toInt(), answer()["program_schema"_L1].toInt());
    EXPECT_EQ(answer()["program"_L1].toString().count(u'.'), 2);
    const QJsonObject settings = answer()["server_settings"_L1].toObject();
    EXPECT_TRUE(settings["server_version"_L1].toString().startsWith(u"15."_s));
    for (const QString& name : {u"fsync"_s, u"full_page_writes"_s, u"synchronous_commit"_s})
        EXPECT_EQ(settings[name].toString(), u"on"_s) << name.toStdString();
}

TEST_F(StatusVerb, EveryRoleMayAsk) {
    addRange(u"5000"_s);
    for (const QString& login : {u"sato"_s, u"suzuki"_s, u"kanri"_s})
        EXPECT_EQ(status(login), fine) << m_output.toStdString();
}

TEST_F(StatusVerb, NoNumbersAreGraveAndFewAWarning) {
    EXPECT_EQ(status(), critical);
    EXPECT_EQ(problems(), QStringList{u"no_numbers"_s});
    addRange(u"20"_s);
    EXPECT_EQ(status(), warning);
    EXPECT_EQ(problems(), QStringList{u"numbers_low"_s});
    EXPECT_TRUE(firstLine().startsWith(u"UKETSUKE WARNING: 番号は残りわずか | "_s)) << m_output.toStdString();
}

TEST_F(StatusVerb, ASettingThatLosesWhatWasAnsweredIsGrave) {
    addRange(u"5000"_s);
    set(u"synchronous_commit = off"_s);
    EXPECT_EQ(status(), critical);
    EXPECT_EQ(problems(), QStringList{u"undurable"_s});
    EXPECT_TRUE(firstLine().contains(u"synchronous_commit"_s)) << m_output.toStdString();
}

TEST_F(StatusVerb, ALogThatWouldTakeWhatApplicantsWroteIsAWarning) {
    addRange(u"5000"_s);
    for (const QString& setting : {u"log_statement = 'all'"_s, u"log_error_verbosity = 'default'"_s,
                                   u"log_min_error_statement = 'error'"_s, u"log_min_duration_statement = 0"_s}) {
        set(u"log_parameter_max_length = -1"_s); // where it is 0, a statement that is logged brings no values along
        set(setting);
        EXPECT_EQ(status(), warning) << setting.toStdString();
        EXPECT_EQ(problems(), QStringList{u"log_takes_values"_s});
        EXPECT_TRUE(firstLine().contains(setting.section(u' ', 0, 0))) << m_output.toStdString();
        s_server->administrate(u"postgres"_s, u"ALTER DATABASE %1 RESET ALL"_s.arg(m_database));
    }
    EXPECT_EQ(status(), fine) << m_output.toStdString();
}

TEST_F(StatusVerb, MailThatNobodySendsAndWorkThatIsLateAreWarnings) {
    addRange(u"5000"_s);
    s_server->administrate(
        m_database,
        u"SET search_path = uketsuke;"
        "INSERT INTO applications (id, source, receipt_number, procedure, state, submitted_at, taken_in_at, due_on,"
        " name_shown, kana_shown, kana_key) VALUES ('one', 'form', 'WR0001', 'new_registration', 'received', 0, 0,"
        " '2020-01-01', '見本 花子', 'ミホン', 'ミホン');"
        "DROP TRIGGER outgoing_mails_come_by_deeds ON outgoing_mails;" // no decision stands before this one
        "INSERT INTO outgoing_mails (id, application_id, kind, recipient, subject, body, state, queued_at, not_before,"
        " queued_by) VALUES ('m', 'one', 'renewal', 'hanako@example.jp', '件名', '本文', 'waiting', 0, 0, 'kanri')"_s);
    EXPECT_EQ(status(), warning) << m_output.toStdString();
    EXPECT_EQ(problems(), (QStringList{u"sender_missing"_s, u"overdue"_s}));
    EXPECT_FALSE(m_output.contains("hanako") || m_output.contains("見本")) << "nothing personal";
}

TEST_F(StatusVerb, WhatCannotBeLookedAtIsUnknownOnTheOneLineToo) {
    EXPECT_EQ(run({u"status"_s, u"--database"_s, address(u"kanri"_s)}, u"wrong wrong wrong"_s), unknown);
    EXPECT_TRUE(m_output.startsWith("UKETSUKE UNKNOWN: ") && m_output.count('\n') == 1) << m_output.toStdString();
    EXPECT_TRUE(m_output.contains("database.28P01"));
    EXPECT_EQ(run({u"status"_s, u"--json"_s, u"--database"_s, address(u"kanri"_s, 1)}, sharedPassword), unknown);
    EXPECT_EQ(error(), u"database.unreachable"_s);
}

} // namespace uketsuke
