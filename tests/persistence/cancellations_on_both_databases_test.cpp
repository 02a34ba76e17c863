// domain.md § 12: a cancellation takes two people; the same deeds end alike on both databases.
#include "app/persistence/cancellation_repository.h"
#include "app/persistence/document_repository.h"
#include "app/services/journal/journal_service.h"
#include "tests/persistence/tried_deeds.h"

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

class CancellationsOnBothDatabases : public testing::TestWithParam<Dialect>
{
};

using RequestTerms = std::function<void(CancellationRequest&)>;
using AnswerTerms = std::function<void(CancellationAnswer&)>;

/// Of what was claimed last.
DeedAct asking(QLatin1StringView id, const RequestTerms& terms = {}) {
    return [id, terms](Database& database, DeedMemory& memory) {
        CancellationRequest request;
        request.id = CancellationRequestId(id);
        request.applicationId = memory.claim->applicationId;
        request.seenVersion = memory.claim->version;
        request.claimToken = memory.claim->token;
        request.reason = u"no_answer"_s;
        if (terms)
            terms(request);
        return CancellationRepository(database).request(request);
    };
}

/// With the version that is there now, as the page that lists them shows it.
CancellationAnswer answerTo(Database& database, QLatin1StringView request) {
    CancellationAnswer answer;
    answer.requestId = CancellationRequestId(request);
    const auto waiting = CancellationRepository(database).waiting();
    for (const WaitingCancellation& one : waiting.value_or(QList<WaitingCancellation>()))
        if (one.request.id == answer.requestId)
            answer.seenVersion = one.request.seenVersion;
    return answer;
}

DeedAct approving(QLatin1StringView request, const AnswerTerms& terms = {}) {
    return [request, terms](Database& database, DeedMemory&) {
        CancellationAnswer answer = answerTo(database, request);
        answer.kind = CancellationAnswerKind::Approved;
        answer.mailId = OutgoingMailId(u"mail_"_s + request);
        answer.mailKind = u"cancelled"_s;
        answer.mailSubject = u"取消のお知らせ"_s;
        answer.mailBody = u"見本の本文"_s;
        if (terms)
            terms(answer);
        return CancellationRepository(database).answer(answer);
    };
}

DeedAct rejecting(QLatin1StringView request, const AnswerTerms& terms = {}) {
    return [request, terms](Database& database, DeedMemory&) {
        CancellationAnswer answer = answerTo(database, request);
        answer.word = u"もう一度照会してください"_s;
        if (terms)
            terms(answer);
        return CancellationRepository(database).answer(answer);
    };
}

QList<TriedDeed> deedsAroundCancellations() {
    const auto conflict = [](QLatin1StringView detail) { return refusedAs(ErrorKind::Conflict, detail); };
    const auto invalid = [](QLatin1StringView detail) { return refusedAs(ErrorKind::Invalid, detail); };
    const auto inAWord = [](const QString& reason) { return [reason](CancellationRequest& r) { r.reason = reason; }; };
    return {
        {"claim", "sato"_L1, claiming("one"_L1), {}},
        {"asked under another's claim", "tanaka"_L1, asking("r"_L1), refusedAs(ErrorKind::NotClaimed, "claim"_L1)},
        {"asked with another token", "sato"_L1,
         asking("r"_L1, [](CancellationRequest& r) { r.claimToken = ClaimToken(u"x"_s); }),
         refusedAs(ErrorKind::NotClaimed, "claim"_L1)},
        {"asked on an older version", "sato"_L1, asking("r"_L1, [](CancellationRequest& r) { --r.seenVersion; }),
         conflict("version"_L1)},
        {"asked without a reason", "sato"_L1, asking("r"_L1, inAWord(u""_s)), invalid("reason"_L1)},
        {"a name as the reason", "sato"_L1, asking("r"_L1, inAWord(u"見本花子"_s)), invalid("reason"_L1)},
        {"for what is not there", "sato"_L1,
         asking("r"_L1, [](CancellationRequest& r) { r.applicationId = ApplicationId(u"none"_s); }),
         refusedAs(ErrorKind::NotFound, "application"_L1)},
        {"IT asks", "kanri"_L1, asking("r"_L1), notPermitted("role"_L1), true},
        {"asked", "sato"_L1, asking("r"_L1), {}},
        {"asked twice", "sato"_L1, asking("again"_L1), conflict("version"_L1)},
        {"decided while it waits", "sato"_L1, deciding("mail"_L1), conflict("version"_L1)},
        {"a clerk approves", "tanaka"_L1, approving("r"_L1), notPermitted("role"_L1), true},
        {"the requester approves", "sato"_L1, approving("r"_L1), notPermitted("role"_L1), true},
        {"IT approves", "kanri"_L1, approving("r"_L1), notPermitted("role"_L1), true},
        {"approved without a mail", "suzuki"_L1, approving("r"_L1, [](CancellationAnswer& a) { a.mailBody.clear(); }),
         invalid("mail"_L1)},
        {"rejected with a mail", "suzuki"_L1,
         approving("r"_L1, [](CancellationAnswer& a) { a.kind = CancellationAnswerKind::Rejected; }),
         invalid("mail"_L1)},
        {"rejected without a word", "suzuki"_L1, rejecting("r"_L1, [](CancellationAnswer& a) { a.word.clear(); }),
         invalid("word"_L1)},
        {"answered on an older version", "suzuki"_L1, rejecting("r"_L1, [](CancellationAnswer& a) { --a.seenVersion; }),
         conflict("version"_L1)},
        {"a request that nobody made", "suzuki"_L1, rejecting("none"_L1),
         refusedAs(ErrorKind::NotFound, "cancellation"_L1)},
        {"rejected", "suzuki"_L1, rejecting("r"_L1), {}},
        {"answered twice", "suzuki"_L1, approving("r"_L1), conflict("answered"_L1)},
        {"claimed again in the state before", "sato"_L1, claiming("one"_L1), {}},
        {"asked again", "sato"_L1, asking("s"_L1), {}},
        {"the old answer again", "suzuki"_L1, approving("r"_L1), conflict("answered"_L1)},
        {"approved", "suzuki"_L1, approving("s"_L1), {}},
        {"cancelled is final", "sato"_L1, claiming("one"_L1), conflict("claim.held"_L1)},
        {"a supervisor has one", "suzuki"_L1, claiming("two"_L1), {}},
        {"and asks", "suzuki"_L1, asking("own"_L1), {}},
        {"an own request approved", "suzuki"_L1, approving("own"_L1), notPermitted("own_request"_L1)},
        {"an own request rejected", "suzuki"_L1, rejecting("own"_L1), notPermitted("own_request"_L1)},
        {"a request changed", "sato"_L1, plainly(u"UPDATE cancellation_requests SET requested_by = 'sato'"_s),
         notPermitted("cancellation"_L1), true},
        {"a request taken away", "sato"_L1, plainly(u"DELETE FROM cancellation_requests WHERE id = 'own'"_s),
         notPermitted("cancellation"_L1), true},
        {"an answer changed", "suzuki"_L1, plainly(u"UPDATE cancellation_answers SET answer = 'approved'"_s),
         notPermitted("cancellation"_L1), true},
        {"an answer taken away", "suzuki"_L1, plainly(u"DELETE FROM cancellation_answers"_s),
         notPermitted("cancellation"_L1), true},
        {"the state by hand", "sato"_L1,
         plainly(u"UPDATE applications SET state = 'cancelled', version = version + 1 WHERE id = 'two'"_s),
         notPermitted("state"_L1), true},
        {"the state back by hand", "sato"_L1,
         plainly(u"UPDATE applications SET state = 'received', version = version + 1 WHERE id = 'one'"_s),
         notPermitted("state"_L1), true},
        {"the version set back", "sato"_L1, plainly(u"UPDATE applications SET version = 1 WHERE id = 'one'"_s),
         conflict("version"_L1)},
    };
}

QStringList linesOf(Database& database, const QString& statement) {
    QSqlQuery query(database.connection());
    QStringList lines;
    if (!query.exec(statement))
        return {u"?"_s};
    while (query.next())
        lines.append(query.value(0).toString());
    return lines;
}

} // namespace

TEST_P(CancellationsOnBothDatabases, TakeTwoPeople) {
    MigratedDatabase database(GetParam());
    database.fill();
    DeedMemory memory;
    tryDeeds(database, GetParam(), deedsAroundCancellations(), memory);

    Database& desk = database.as(u"sato"_s);
    EXPECT_EQ(linesOf(desk, u"SELECT id || ' ' || state || ' ' || is_open || ' ' || version FROM applications"
                            " ORDER BY id"_s),
              (QStringList{u"one cancelled 0 5"_s, u"three received 1 1"_s, u"two cancellation_requested 1 2"_s}));
    EXPECT_EQ(linesOf(desk, u"SELECT id || ' ' || state || ' ' || recipient || ' ' || queued_by FROM outgoing_mails"_s),
              QStringList{u"mail_s waiting mihon@example.jp suzuki"_s});
    EXPECT_EQ(linesOf(desk, u"SELECT kind || ' ' || actor || ' ' || subject FROM audit_events"
                            " WHERE kind LIKE 'cancellation%' ORDER BY sequence"_s),
              (QStringList{u"cancellation_requested sato one"_s, u"cancellation_rejected suzuki one"_s,
                           u"cancellation_requested sato one"_s, u"cancellation_approved suzuki one"_s,
                           u"cancellation_requested suzuki two"_s}));
    DatabaseThread thread;
    ASSERT_TRUE(thread.open(database.settings(u"sato"_s)).result());
    EXPECT_TRUE(JournalService(thread).verify().result()->isWhole());
}

TEST_P(CancellationsOnBothDatabases, GoBackToTheStateTheyCameFrom) {
    MigratedDatabase database(GetParam());
    database.fill();
    DeedMemory memory;
    // There is no deed yet that asks an applicant: the state is laid down as if there were.
    database.must((GetParam() == Dialect::Sqlite
                       ? u"DROP TRIGGER applications_move_by_deeds;"_s
                       : u"ALTER TABLE applications DISABLE TRIGGER applications_move_by_deeds;"_s) +
                  u"UPDATE applications SET state = 'awaiting_answer', version = version + 1 WHERE id = 'one'"_s);
    ASSERT_TRUE(claiming("one"_L1)(database.as(u"sato"_s), memory));
    ASSERT_TRUE(asking("r"_L1)(database.as(u"sato"_s), memory));
    ASSERT_TRUE(rejecting("r"_L1)(database.as(u"suzuki"_s), memory));
    EXPECT_EQ(linesOf(database.as(u"sato"_s), u"SELECT state FROM applications WHERE id = 'one'"_s),
              QStringList{u"awaiting_answer"_s});
}

TEST_P(CancellationsOnBothDatabases, LetTheSupervisorWhoAnswersSeeThePapers) {
    MigratedDatabase database(GetParam());
    database.fill();
    database.must(u"INSERT INTO documents (id, application_id, revision, position, side, name_as_sent, format,"
                  " byte_count, sha256, taken_in_at) VALUES ('paper', 'one', 1, 1, 'front', 'a', 'jpeg', 6, 'h', 0);"
                  "INSERT INTO document_contents (document_id, ciphertext) VALUES ('paper', 'sealed');"
                  "INSERT INTO document_keys (document_id, key) VALUES ('paper', 'k')"_s);
    const auto sees = [&](const QString& login) {
        DocumentRepository documents(database.as(login));
        const auto look = documents.look(DocumentId(u"paper"_s), ViewPurpose::Shown);
        return look && documents.content(*look).has_value();
    };
    DeedMemory memory;
    ASSERT_TRUE(claiming("one"_L1)(database.as(u"sato"_s), memory));
    EXPECT_FALSE(sees(u"suzuki"_s));
    ASSERT_TRUE(asking("r"_L1)(database.as(u"sato"_s), memory));
    EXPECT_TRUE(sees(u"suzuki"_s));
    EXPECT_FALSE(sees(u"sato"_s));
    EXPECT_FALSE(sees(u"kanri"_s));
    ASSERT_TRUE(rejecting("r"_L1)(database.as(u"suzuki"_s), memory));
    EXPECT_FALSE(sees(u"suzuki"_s));
}

INSTANTIATE_TEST_SUITE_P(Databases, CancellationsOnBothDatabases, testing::Values(Dialect::Sqlite, Dialect::PostgreSql),
                         [](const testing::TestParamInfo<Dialect>& kind) {
                             return kind.param == Dialect::Sqlite ? "SQLite" : "PostgreSQL";
                         });

} // namespace uketsuke
