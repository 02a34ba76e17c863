#include "tests/sudden_death/working_desk.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>

#include <thread>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace uketsuke::sudden_death {
namespace {

constexpr QByteArrayView titles = "受付番号,送信日時,申請する項目を選択してください。,氏,名,氏フリガナ,名フリガナ,"
                                  "生年月日,郵便番号,都道府県,市区町村,番地,メールアドレス,"
                                  "本人確認書類（おもて）,本人確認書類（うら）\r\n";

QByteArray rowOf(const QString& receipt) {
    const QString row = u"%1,2026/11/22 08:15,新規登録,見本,葉子,ミホン,ヨウコ,平成6年8月14日,277-0005,千葉県,柏市,"
                        "柏5-8-12,%1@example.jp,%1_front.jpg,%1_back.jpg\r\n"_s;
    return row.arg(receipt).toUtf8();
}

SendingTerms termsOf(const QString& station) {
    SendingTerms terms;
    terms.station = station;
    terms.mailsPerMinute = 0;
    terms.lease = std::chrono::seconds(leaseSeconds);
    terms.firstPause = 1ms;
    terms.longestPause = 1ms;
    terms.firstHold = 1ms;
    terms.longestHold = 1ms;
    return terms;
}

/// The server or the way to it is gone, or it has too much to do.
bool isAway(const Error& error) {
    return error.kind == ErrorKind::Unreachable || error.kind == ErrorKind::Busy || error.kind == ErrorKind::ReadOnly ||
           error.kind == ErrorKind::OutOfSpace;
}

constexpr ConnectionTerms soon{1500ms, 2500ms, 50ms, 500ms};
constexpr auto pauseOfAPerson = 20ms; // before the key is pressed again

} // namespace

QString nameOf(Act act) {
    switch (act) {
    case Act::Intake:
        return u"intake"_s;
    case Act::Complete:
        return u"complete"_s;
    case Act::Undo:
        return u"undo"_s;
    case Act::Send:
        return u"send"_s;
    case Act::Destroy:
        return u"destroy"_s;
    }
    return {};
}

QByteArray lineOf(const Word& word) {
    return u"%1 %2 %3\n"_s.arg(word.isDone ? u"done"_s : u"begins"_s, nameOf(word.act), word.subject).toUtf8();
}

std::optional<Word> wordFrom(const QByteArray& line) {
    const QStringList parts = QString::fromUtf8(line.trimmed()).split(u' ');
    for (const Act act : allActs)
        if (parts.size() == 3 && parts.at(1) == nameOf(act))
            return Word{act, parts.first() == "done"_L1, parts.at(2)};
    return {};
}

SmtpSettings settingsOf(int port) {
    SmtpSettings settings;
    settings.host = u"127.0.0.1"_s;
    settings.port = port;
    settings.security = SmtpSecurity::PlainRelay;
    settings.authentication = SmtpAuthentication::None;
    settings.senderAddress = u"toshokan-smart@example.jp"_s;
    settings.senderName = u"見本市立図書館"_s;
    settings.mailsPerMinute = 600;
    return settings;
}

WorkingDesk::WorkingDesk(const QString& databaseFile, const QString& folder, MailTransport& transport, unsigned seed,
                         std::function<void(const Word&)> hear)
    : WorkingDesk(EmbeddedDatabase{databaseFile}, u"sato"_s, folder, transport, seed, std::move(hear)) {}

WorkingDesk::WorkingDesk(DatabaseSettings database, const QString& login, const QString& folder,
                         MailTransport& transport, unsigned seed, std::function<void(const Word&)> hear)
    : m_settings(std::move(database)),
      m_login(login),
      m_folder(folder),
      m_dice(seed),
      m_hear(std::move(hear)),
      m_database(soon),
      m_claims(m_database, {login, leaseSeconds}),
      m_sender(m_database, transport, m_clock,
               {EmailAddress::parse(u"toshokan-smart@example.jp"_s).value(), u"見本市立図書館"_s, {}}, termsOf(login)) {
}

Result<void> WorkingDesk::open() {
    if (auto opened = m_database.open(m_settings).result(); !opened)
        return opened;
    if (std::holds_alternative<SharedDatabase>(m_settings))
        return {}; // the connection is the person's
    return m_database
        .run([login = m_login](Database& open) -> Result<void> {
            open.setSessionUser(login);
            return {};
        })
        .result();
}

/// Nothing to do, or somebody who died still holds it: no fault. A server may be away.
bool WorkingDesk::isOrdinary(const Error& error) const {
    return error.kind == ErrorKind::NotFound || error.kind == ErrorKind::Conflict ||
           error.kind == ErrorKind::NotClaimed || (std::holds_alternative<SharedDatabase>(m_settings) && isAway(error));
}

Result<void> WorkingDesk::unlessOrdinary(const Error& error) const {
    if (!isOrdinary(error))
        return tl::unexpected<Error>(error);
    if (isAway(error))
        std::this_thread::sleep_for(pauseOfAPerson);
    return {};
}

Result<void> WorkingDesk::actOnce() {
    switch (roll(8)) {
    case 0:
    case 1:
        return takeIn();
    case 2:
        return undo();
    case 3:
    case 4:
        return send();
    default:
        return complete();
    }
}

Result<void> WorkingDesk::takeIn() {
    const QString name = u"K%1%2"_s.arg(m_login).arg(QDir(m_folder).entryList({u"K*.csv"_s}).size());
    QByteArray csv = titles.toByteArray();
    QDir(m_folder).mkpath(u"papers"_s);
    for (int row = 0; row < rowsOfAnExport; ++row) {
        const QString receipt = u"%1-%2"_s.arg(name).arg(row);
        for (const QString& side : {u"front"_s, u"back"_s}) {
            QFile paper(u"%1/papers/%2_%3.jpg"_s.arg(m_folder, receipt, side));
            if (paper.open(QIODevice::WriteOnly))
                paper.write("\xFF\xD8\xFF " + receipt.toUtf8() + side.toUtf8() + QByteArray(20'000, 'x'));
        }
        csv += rowOf(receipt);
    }
    QSaveFile file(u"%1/%2.csv"_s.arg(m_folder, name)); // a person has the whole export before it is taken in
    if (!file.open(QIODevice::WriteOnly) || file.write(csv) < 0 || !file.commit())
        return fail(ErrorKind::Internal, u"test.folder"_s);
    return takeIn(name);
}

Result<void> WorkingDesk::takeIn(const QString& name) {
    IntakeRequest request;
    request.csvFiles = {u"%1/%2.csv"_s.arg(m_folder, name)};
    request.attachments = m_folder + u"/papers"_s;
    request.mapping = defaultMapping().value();
    say(Act::Intake, false, name);
    const auto report = m_intake.importFrom(request).result();
    if (!report)
        return unlessOrdinary(report.error());
    if (report->brokenOff)
        return unlessOrdinary(*report->brokenOff);
    if (report->counts.refused > 0 || report->counts.added + report->counts.unchanged != rowsOfAnExport)
        return fail(ErrorKind::Internal, u"test.intake"_s);
    say(Act::Intake, true, name);
    return {};
}

Result<void> WorkingDesk::takeInAgain() {
    for (const QString& file : QDir(m_folder).entryList({u"K*.csv"_s}))
        if (auto again = takeIn(file.chopped(4)); !again)
            return again;
    return {};
}

Result<void> WorkingDesk::complete(std::optional<int> undoSeconds) {
    const auto next = m_claims.takeNext({}).result();
    if (!next)
        return unlessOrdinary(next.error());
    const Claim& claim = next->claim;
    const auto isGone = destroyBack(claim);
    if (!isGone)
        return tl::unexpected<Error>(isGone.error());
    if (!*isGone)
        return {};
    DecisionRequest request;
    request.applicationId = claim.applicationId;
    request.seenVersion = claim.version;
    request.claimToken = claim.token;
    request.rangeId = CardNumberRangeId(u"range"_s);
    request.mailKind = u"new_registration"_s;
    request.mailSubject = u"登録が完了しました"_s;
    request.mailBody = u"番号 {{card_number}}"_s;
    request.undoSeconds = undoSeconds ? *undoSeconds : roll(2) == 0 ? 0 : 5;
    say(Act::Complete, false, request.id.text());
    const auto done = m_decisions.decide(request).result();
    if (!done)
        return isAnswerLost(done.error()) ? settle(request) : unlessOrdinary(done.error());
    sayCompleted(request.id);
    return {};
}

void WorkingDesk::sayCompleted(const DecisionId& id) {
    m_lastDecision = id;
    say(Act::Complete, true, id.text());
}

/// As the review does: asked until it is known, and never done again.
Result<void> WorkingDesk::settle(const DecisionRequest& request) {
    for (;;) {
        const auto settled = m_decisions.settle(request, m_login, leaseSeconds).result();
        if (!settled)
            return unlessOrdinary(settled.error());
        if (settled->fate == DecisionFate::Done)
            sayCompleted(request.id);
        if (settled->fate != DecisionFate::Unknown)
            return {};
        std::this_thread::sleep_for(pauseOfAPerson);
    }
}

/// The back becomes a My Number card's, as a clerk would say, and goes; whether it did.
Result<bool> WorkingDesk::destroyBack(const Claim& claim) {
    const auto papers =
        m_database.run([&](Database& open) { return DocumentRepository(open).ofApplication(claim.applicationId); })
            .result();
    if (!papers)
        return unlessOrdinary(papers.error()).map([] { return false; });
    for (const DocumentFacts& paper : *papers) {
        if (paper.side != DocumentSide::Back || paper.isDestroyed)
            continue;
        if (auto named =
                m_documents.setKind(paper.id, IdentityDocumentType::MyNumberCard, DocumentSide::Back, claim.token)
                    .result();
            !named)
            return unlessOrdinary(named.error()).map([] { return false; });
        say(Act::Destroy, false, paper.id.text());
        if (auto gone = m_documents.destroyMyNumberBack(paper.id, claim.token).result(); !gone)
            return unlessOrdinary(gone.error()).map([] { return false; });
        say(Act::Destroy, true, paper.id.text());
    }
    return true;
}

Result<void> WorkingDesk::undo() {
    if (m_lastDecision.text().isEmpty())
        return {};
    const DecisionId decision = m_lastDecision;
    say(Act::Undo, false, decision.text());
    if (auto undone = m_decisions.undo(decision).result(); !undone)
        return isAnswerLost(undone.error()) ? settleUndo(decision) : unlessOrdinary(undone.error());
    sayUndone(decision);
    return {};
}

void WorkingDesk::sayUndone(const DecisionId& id) {
    m_lastDecision = {};
    say(Act::Undo, true, id.text());
}

Result<void> WorkingDesk::settleUndo(const DecisionId& id) {
    for (;;) {
        const auto fate = m_decisions.settleUndo(id).result();
        if (!fate)
            return unlessOrdinary(fate.error());
        if (*fate == DecisionFate::Done)
            sayUndone(id);
        if (*fate != DecisionFate::Unknown)
            return {};
        std::this_thread::sleep_for(pauseOfAPerson);
    }
}

/// Two, as a sender does that goes on: the mark of the first and that of the second are one commit.
Result<void> WorkingDesk::send() {
    for (const GoesOn goesOn : {GoesOn::AtOnce, GoesOn::No}) {
        say(Act::Send, false, u"next"_s);
        const auto step = m_sender.step(goesOn);
        if (!step)
            return unlessOrdinary(step.error());
        if (step->outcome == SendingOutcome::Sent)
            say(Act::Send, true, u"next"_s);
    }
    return {};
}

Result<void> WorkingDesk::sendAll() {
    for (;;) {
        const auto step = m_sender.step(GoesOn::AtOnce);
        if (!step)
            return tl::unexpected<Error>(step.error());
        if (step->outcome == SendingOutcome::NothingDue)
            return {};
        if (step->outcome == SendingOutcome::NotTheSender)
            QThread::msleep(100);
    }
}

} // namespace uketsuke::sudden_death
