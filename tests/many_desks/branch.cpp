#include "tests/many_desks/branch.h"

#include "app/domain/staff/account_request.h"
#include "app/services/mailing/smtp_transport.h"
#include "tests/sudden_death/aftermath.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace uketsuke {
namespace {

using namespace sudden_death;

constexpr auto longestSilence = 120s;
constexpr auto restOfLeases = 8s; // claims, the sender's lease and the time for an undo end

QString loginOf(int desk) {
    return u"desk%1"_s.arg(desk, 2, 10, QChar(u'0'));
}

} // namespace

bool isLongRun() {
    return qEnvironmentVariableIntValue("UKETSUKE_LONG") > 0;
}

BranchSize branchSize() {
    return isLongRun() ? BranchSize{32, 500} : BranchSize{};
}

Branch::Branch(DatabaseAddress address, const BranchSize& size, unsigned seed)
    : m_address(std::move(address)), m_dice(seed) {
    for (int desk = 0; desk < size.desks; ++desk) {
        const QString folder = m_folder.filePath(loginOf(desk));
        QDir().mkpath(folder);
        m_desks.push_back({loginOf(desk), folder, {}});
    }
}

Branch::~Branch() {
    close();
}

void Branch::found(PostgresServer& server, const QString& database, const BranchSize& size) {
    QString script = u"SET search_path = uketsuke;"
                     "INSERT INTO card_number_ranges (id, kind, name, prefix, width, first_value, last_value,"
                     " next_value, scheme, created_by, created_at)"
                     " VALUES ('range', 'range', 'A', '9', 6, 1, 999999, 1, '7dr', 'kanri', 0);"_s;
    for (int desk = 0; desk < size.desks; ++desk)
        script += u"INSERT INTO staff (login, display_name, role, created_at) VALUES ('%1', '窓口 %1', 'staff', 0);"
                  "CREATE ROLE uketsuke_user_%1 LOGIN IN ROLE uketsuke_staff;"_s.arg(loginOf(desk));
    server.administrate(database, script);
}

void Branch::open(const QMap<QString, QString>& environment) {
    m_environment = environment;
    for (OneDesk& desk : m_desks)
        start(desk);
}

void Branch::start(OneDesk& desk) {
    DatabaseAddress address = m_address;
    address.userName = databaseRoleOf(desk.login);
    desk.process = std::make_unique<QProcess>();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (auto entry = m_environment.begin(); entry != m_environment.end(); ++entry)
        environment.insert(entry.key(), entry.value());
    desk.process->setProcessEnvironment(environment);
    QObject::connect(desk.process.get(), &QProcess::readyReadStandardOutput, desk.process.get(),
                     [this, &desk] { hear(desk); });
    desk.process->start(QStringLiteral(UKETSUKE_WORKER), {address.text(), desk.login, desk.folder,
                                                          QString::number(m_sink.port()), QString::number(m_dice())});
}

void Branch::hear(OneDesk& desk) {
    while (desk.process->canReadLine()) {
        const QByteArray line = desk.process->readLine();
        const auto word = wordFrom(line);
        if (!word) {
            m_complaints.append(desk.login + u": "_s + QString::fromUtf8(line.trimmed()));
            continue;
        }
        if (!word->isDone || word->act == Act::Send)
            continue;
        m_answered.append(*word);
        ++m_counts[word->act];
        if (word->act == Act::Complete)
            ++m_completions;
    }
}

bool Branch::completes(int more) {
    const int wanted = m_completions + more;
    int before = m_completions;
    QDeadlineTimer silence(longestSilence);
    while (m_completions < wanted && m_complaints.isEmpty() && !silence.hasExpired()) {
        workFor(20ms);
        if (m_completions != std::exchange(before, m_completions))
            silence.setRemainingTime(longestSilence);
    }
    return m_completions >= wanted;
}

void Branch::workFor(std::chrono::milliseconds time) {
    QTest::qWait(static_cast<int>(time.count()));
}

void Branch::killOne() {
    OneDesk& desk = m_desks.at(m_dice() % m_desks.size());
    desk.process->kill();
    desk.process->waitForFinished();
    hear(desk);
    ++m_deaths;
    start(desk);
}

void Branch::close() {
    for (OneDesk& desk : m_desks)
        if (desk.process)
            desk.process->kill();
    for (OneDesk& desk : m_desks)
        if (desk.process) {
            desk.process->waitForFinished();
            hear(desk);
            desk.process.reset();
            ++m_deaths;
        }
}

/// What it left by half.
Result<void> Branch::takeUp(const OneDesk& desk, const DatabaseSettings& database) {
    SmtpTransport transport(settingsOf(m_sink.port()), {});
    WorkingDesk next(database, desk.login, desk.folder, transport, 0, [](const Word&) {});
    return next.open().and_then([&] { return next.takeInAgain(); }).and_then([&] { return next.sendAll(); });
}

QStringList Branch::faultsAt(PostgresServer& server, const QString& database) {
    workFor(restOfLeases);
    QStringList faults;
    for (const OneDesk& desk : m_desks)
        if (const auto done = takeUp(desk, server.settings(database, desk.login)); !done)
            faults.append(desk.login + u" cannot go on: "_s + done.error().detail);
    DatabaseThread administrator;
    if (const auto opened = administrator.open(server.settings(database, u"postgres"_s)).result(); !opened)
        return faults << u"the database does not open: "_s + opened.error().detail;
    if (const QString held = scalar(administrator, u"SELECT COUNT(*) FROM applications WHERE claim_until > now_ms()"_s);
        held != "0"_L1)
        faults.append(u"claims of the dead: "_s + held);
    return faults + faultsLeftIn(administrator, m_answered) + faultsOfTheJournal(administrator) +
           faultsAtTheSink(administrator, m_sink.keptMails(), m_mails);
}

QString Branch::tally() const {
    QString text = u"%1 deaths of desks; answered:"_s.arg(m_deaths);
    for (const Act act : allActs)
        if (act != Act::Send)
            text += u" %1 %2"_s.arg(nameOf(act)).arg(m_counts.value(act));
    for (auto state = m_mails.begin(); state != m_mails.end(); ++state)
        text += u" · mails %1 %2"_s.arg(state.key()).arg(state.value());
    return text;
}

QString askAsAdministrator(PostgresServer& server, const QString& database, const QString& sql) {
    DatabaseThread administrator;
    const auto opened = administrator.open(server.settings(database, u"postgres"_s)).result();
    return opened ? scalar(administrator, sql) : opened.error().detail;
}

QString durabilityOf(PostgresServer& server, const QString& database) {
    return askAsAdministrator(server, database,
                              u"SELECT string_agg(name || '=' || setting, ' ' ORDER BY name) FROM pg_settings"
                              " WHERE name IN ('fsync', 'full_page_writes', 'synchronous_commit')"_s);
}

} // namespace uketsuke
