#include "app/services/mailing/smtp_transport.h"
#include "tests/sudden_death/aftermath.h"
#include "tests/support/smtp_test_server.h"

#include <QElapsedTimer>
#include <QMap>
#include <QProcess>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace uketsuke::sudden_death {
namespace {

/// From the environment (`./dev kill`), or what a run of all tests can afford.
int numberFrom(const char* name, int otherwise) {
    bool isNumber = false;
    const int given = qEnvironmentVariableIntValue(name, &isNumber);
    return isNumber ? given : otherwise;
}

class SuddenDeath : public testing::Test
{
protected:
    [[nodiscard]] QString databaseFile() const { return m_folder.filePath(u"desk.sqlite"_s); }

    /// Lets a desk work and kills it: after a line that the dice choose and a moment, so that it dies in an act.
    void killOne() {
        QProcess worker;
        worker.start(QStringLiteral(UKETSUKE_WORKER), {databaseFile(), u"sato"_s, m_folder.path(),
                                                       QString::number(m_sink.port()), QString::number(m_dice())});
        const int lines = 1 + static_cast<int>(m_dice() % 40);
        std::optional<Word> last;
        for (int line = 0; line < lines; ++line) {
            if (!worker.canReadLine() && !worker.waitForReadyRead(20'000))
                break;
            last = take(worker.readLine());
        }
        QThread::usleep(m_dice() % 3000);
        worker.kill();
        worker.waitForFinished();
        while (worker.canReadLine())
            last = take(worker.readLine());
        ASSERT_TRUE(last.has_value()) << "the desk said nothing";
        if (!last->isDone)
            ++m_diedIn[last->act];
        else
            ++m_diedBetween;
    }

    std::optional<Word> take(const QByteArray& line) {
        auto word = wordFrom(line);
        EXPECT_TRUE(word.has_value()) << line.toStdString();
        if (word && word->isDone && word->act != Act::Send)
            m_answered.append(*word);
        return word;
    }

    void tell() const {
        QString text;
        for (const Act act : allActs)
            text += u" %1 %2"_s.arg(nameOf(act)).arg(m_diedIn.value(act));
        for (auto state = m_states.begin(); state != m_states.end(); ++state)
            text += u" · mails %1 %2"_s.arg(state.key()).arg(state.value());
        qInfo("seed %u, died in:%s, between acts %d, acts answered %d", m_seed, qPrintable(text), m_diedBetween,
              int(m_answered.size()));
    }

    const unsigned m_seed =
        static_cast<unsigned>(numberFrom("UKETSUKE_SEED", static_cast<int>(std::random_device()())));
    const int m_times = numberFrom("UKETSUKE_KILLS", 25);
    std::mt19937 m_dice{m_seed};
    QTemporaryDir m_folder;
    SmtpTestServer m_sink;
    SmtpTransport m_transport{settingsOf(m_sink.port()), {}};
    QList<Word> m_answered;
    QMap<Act, int> m_diedIn;
    QMap<QString, int> m_states;
    int m_diedBetween = 0;
};

} // namespace

TEST_F(SuddenDeath, LeavesNothingHalfDoneAndLosesNothingAnswered) {
    ASSERT_GT(m_sink.port(), 0);
    makeDatabase(databaseFile());
    RecordProperty("seed", std::to_string(m_seed));
    for (int death = 0; death < m_times && !HasFailure(); ++death) {
        killOne();
        WorkingDesk next(databaseFile(), m_folder.path(), m_transport, 0, [](const Word&) {});
        ASSERT_TRUE(next.open()) << "seed " << m_seed;
        EXPECT_EQ(faultsLeftIn(next.database(), m_answered).join(u'\n').toStdString(), "")
            << "seed " << m_seed << ", death " << death;
    }
    WorkingDesk last(databaseFile(), m_folder.path(), m_transport, 0, [](const Word&) {});
    ASSERT_TRUE(last.open());
    const int synchronous = synchronousOf(last.database());
    qInfo("%d deaths, PRAGMA synchronous = %d (2 is FULL)", m_times, synchronous);
    EXPECT_EQ(synchronous, 2);

    QThread::sleep(leaseSeconds + 6); // claims, the sender's lease and the time for an undo end
    EXPECT_EQ(scalar(last.database(), u"SELECT COUNT(*) FROM applications WHERE claim_until > now_ms()"_s), u"0"_s);
    EXPECT_TRUE(last.takeInAgain()) << "what was taken in by half is completed by the same file";
    EXPECT_TRUE(last.sendAll());
    EXPECT_EQ(faultsLeftIn(last.database(), m_answered).join(u'\n').toStdString(), "") << "seed " << m_seed;
    const QStringList faults =
        faultsOfTheWhole(last.database()) + faultsAtTheSink(last.database(), m_sink.keptMails(), m_states);
    EXPECT_EQ(faults.join(u'\n').toStdString(), "") << "seed " << m_seed;
    tell();
}

} // namespace uketsuke::sudden_death
