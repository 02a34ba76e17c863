// What a backup's check asks of a database: nothing to find where the deeds were done by the rules, on both databases.
#include "app/persistence/proof_repository.h"
#include "tests/persistence/migrated_database.h"

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

constexpr ProofSubject subjects[] = {ProofSubject::DeedsInJournal, ProofSubject::Revisions, ProofSubject::States,
                                     ProofSubject::Mails, ProofSubject::IssuedNumbers};

/// Three applications: one completed, one completed and taken back, one that waits.
class ProofsOnBothDatabases : public testing::TestWithParam<Dialect>
{
protected:
    ProofsOnBothDatabases() {
        m_database.fill();
        decide(u"one"_s);
        decide(u"two"_s);
        act(u"INSERT INTO decision_undos (id, decision_id) VALUES ('undo', 'decision of two')"_s);
    }

    void act(const QString& script) {
        const auto done = m_database.as(u"sato"_s).executeScript(script);
        ASSERT_TRUE(done) << done.error().detail.toStdString();
    }

    void decide(const QString& id) {
        act(u"UPDATE applications SET claim_holder = 'sato', claim_token = 't', claim_until = now_ms() + 900000 WHERE "
            u"id ="
            " '%1'; INSERT INTO decisions (id, application_id, seen_version, claim_token, outcome, range_id, mail_id,"
            " mail_kind, mail_subject, mail_body, undo_seconds) VALUES ('decision of %1', '%1', 1, 't', 'completed',"
            " 'range', 'mail of %1', 'new_registration', 's', '{{card_number}}', 10)"_s.arg(id));
    }

    /// By somebody who stands above the rules of this table.
    void damage(const QString& table, const QString& rule, const QString& statement) {
        m_database.must((GetParam() == Dialect::Sqlite ? u"DROP TRIGGER "_s + rule
                                                       : u"ALTER TABLE %1 DISABLE TRIGGER USER"_s.arg(table)) +
                        u"; "_s + statement);
    }

    qint64 misfits(ProofSubject subject) {
        const QString who = GetParam() == Dialect::Sqlite ? u"sato"_s : QString(administrator);
        return ProofRepository(m_database.as(who)).misfits(subject).value_or(-1);
    }

    MigratedDatabase m_database{GetParam()};
};

} // namespace

TEST_P(ProofsOnBothDatabases, FindNothingWhereTheRulesWereKept) {
    for (const ProofSubject subject : subjects)
        EXPECT_EQ(misfits(subject), 0) << static_cast<int>(subject);
}

TEST_P(ProofsOnBothDatabases, FindWhatIsMissing) {
    damage(u"outgoing_mails"_s, u"outgoing_mails_are_never_deleted"_s,
           u"DELETE FROM outgoing_mails WHERE id = 'mail of two'"_s);
    EXPECT_EQ(misfits(ProofSubject::Mails), 1);
    damage(u"application_revisions"_s, u"revisions_are_never_deleted"_s,
           u"DELETE FROM application_revisions WHERE application_id = 'three'"_s);
    EXPECT_EQ(misfits(ProofSubject::Revisions), 1);
    damage(u"card_numbers"_s, u"card_numbers_are_never_deleted"_s,
           u"DELETE FROM card_numbers WHERE decision_id = 'decision of two'"_s);
    EXPECT_EQ(misfits(ProofSubject::IssuedNumbers), 1);
    damage(u"decision_undos"_s, u"decision_undos_are_never_deleted"_s, u"DELETE FROM decision_undos"_s);
    EXPECT_EQ(misfits(ProofSubject::DeedsInJournal), 1);
    EXPECT_EQ(misfits(ProofSubject::States), 1) << "open, and nothing says that its decision was taken back";
}

INSTANTIATE_TEST_SUITE_P(Databases, ProofsOnBothDatabases, testing::Values(Dialect::Sqlite, Dialect::PostgreSql),
                         [](const testing::TestParamInfo<Dialect>& kind) {
                             return kind.param == Dialect::Sqlite ? "SQLite" : "PostgreSQL";
                         });

} // namespace uketsuke
