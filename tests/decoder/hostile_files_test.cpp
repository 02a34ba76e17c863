#include "app/decoder/decode_limits.h"
#include "app/services/documents/decoding/decoder_pool.h"
#include "app/services/documents/decoding/unreadable_reason.h"
#include "tests/decoder/awaited.h"
#include "tests/decoder/decoder_children.h"
#include "tests/decoder/event_loop_watch.h"
#include "tests/decoder/sample_files.h"
#include "tests/decoder/unlocked_decoder.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace uketsuke {

using namespace sample_files;

namespace hostile_files_test {

constexpr qsizetype leastFiles = 100;
constexpr double longestAllowedStall = 50;    // milliseconds
constexpr qsizetype filesOfAnApplication = 6; // then the next one's decoders take over
constexpr QSize box(1700, 900);

QString nameOf(UnreadableReason reason) {
    return unreadableError(reason).detail;
}

/// What the desk would say to a file.
QString outcomeOf(const Result<DecodedPicture>& decoded) {
    if (!decoded.has_value())
        return nameOf(unreadableReason(decoded.error()));
    return u"shown %1 × %2 of %3 × %4%5"_s.arg(decoded->size.width())
        .arg(decoded->size.height())
        .arg(decoded->fullSize.width())
        .arg(decoded->fullSize.height())
        .arg(decoded->condition == PictureCondition::Damaged ? u", damaged"_s : QString());
}

/// Kibibytes that are a decoder's own: what RLIMIT_DATA counts, and what really lies in memory.
qint64 kibibytesOf(const QString& decoder, const char* line) {
    return lineOf(decoder + u"/status"_s, line).split(' ').value(1).toLongLong();
}

class HostileFiles : public testing::Test
{
protected:
    void SetUp() override {
        QProcess make;
        make.start(u"python3"_s, {QStringLiteral(UKETSUKE_HOSTILE_FILES), m_folder.path()});
        ASSERT_TRUE(make.waitForFinished(120'000));
        ASSERT_EQ(make.exitCode(), 0) << make.readAllStandardError().constData();
        m_sampler.setInterval(20);
        QObject::connect(&m_sampler, &QTimer::timeout, &m_sampler, [this] { sampleMemory(); });
        m_sampler.start();
        m_watch.restart();
        ASSERT_TRUE(isGoodPictureRight());
    }

    void sampleMemory() {
        for (const QString& decoder : decoderFolders()) {
            m_mostData = qMax(m_mostData, kibibytesOf(decoder, "VmData:"));
            m_mostOwn = qMax(m_mostOwn, kibibytesOf(decoder, "RssAnon:"));
        }
    }

    [[nodiscard]] bool isGoodPictureRight() {
        const auto picture = awaited(m_session->decode(m_good, {0, {200, 200}, DecodeUrgency::Shown}));
        return picture.has_value() && picture->condition == PictureCondition::Whole &&
               imageOver(*picture) == m_goodPicture;
    }

    [[nodiscard]] Result<DecodedPicture> decoded(const QByteArray& file, QSize wanted) {
        return awaited(m_session->decode(file, {0, wanted, DecodeUrgency::Shown}));
    }

    /// A desk gets the bytes from another thread: reading the file here does not count.
    [[nodiscard]] QByteArray contentOf(const QString& name) {
        QFile file(m_folder.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        QByteArray bytes = file.readAll();
        m_watch.restart();
        return bytes;
    }

    void send(const QString& name, const QByteArray& bytes) {
        QElapsedTimer clock;
        clock.start();
        const auto answer = decoded(bytes, box);
        m_list += u"%1\t%2\t%3 ms"_s.arg(name, outcomeOf(answer)).arg(clock.elapsed());
        if (answer.has_value()) { // a person would zoom into it
            clock.start();
            m_list += u"\t%1\t%2 ms"_s.arg(outcomeOf(decoded(bytes, {}))).arg(clock.elapsed());
        } else {
            EXPECT_NE(unreadableReason(answer.error()), UnreadableReason::DecoderUnreachable) << name.toStdString();
            EXPECT_NE(unreadableReason(answer.error()), UnreadableReason::ContentUnavailable) << name.toStdString();
        }
        for (int i = 0; i < DecoderPool::processesForAnApplication; ++i)
            EXPECT_TRUE(isGoodPictureRight()) << name.toStdString();
        const double stall = m_watch.takeLongestStall();
        EXPECT_LT(stall, longestAllowedStall) << name.toStdString();
        m_longestStall = qMax(m_longestStall, stall);
        m_list += u"\tstall %1 ms\n"_s.arg(stall, 0, 'f', 1);
    }

    void keepList(const QString& summary) const {
        QFile list(QStringLiteral(UKETSUKE_HOSTILE_LIST));
        ASSERT_TRUE(list.open(QIODevice::WriteOnly));
        list.write((m_list + summary).toUtf8());
    }

    QTemporaryDir m_folder;
    QByteArray m_good = saved(quarters({640, 480}), "jpeg");
    QImage m_goodPicture = UnlockedDecoder().decode(m_good, {200, 200});
    DecoderPool m_pool;
    std::unique_ptr<DecodingSession> m_session = m_pool.open();
    EventLoopWatch m_watch;
    QTimer m_sampler;
    double m_longestStall = 0; ///< milliseconds
    qint64 m_mostData = 0;     ///< KiB
    qint64 m_mostOwn = 0;
    QString m_list;
};

} // namespace hostile_files_test

using hostile_files_test::HostileFiles;

TEST_F(HostileFiles, AreAnsweredWithinTheLimitsAndHurtNothing) {
    const QStringList names = QDir(m_folder.path()).entryList(QDir::Files, QDir::Name);
    EXPECT_GE(names.size(), hostile_files_test::leastFiles);
    for (qsizetype i = 0; i < names.size(); ++i) {
        const QByteArray bytes = contentOf(names.at(i));
        if (i % hostile_files_test::filesOfAnApplication == 0)
            m_session = m_pool.open();
        send(names.at(i), bytes);
    }
    const QString summary =
        u"\n%1 files; longest stall of the asking event loop %2 ms; decoders: at most %3 MB of data "
        "(limit %4), %5 MB of it in memory at once\n"_s.arg(names.size())
            .arg(m_longestStall, 0, 'f', 1)
            .arg(double(m_mostData) * 1024 / 1e6, 0, 'f', 0)
            .arg(double(decode_limits::dataBytes) / 1e6, 0, 'f', 0)
            .arg(double(m_mostOwn) * 1024 / 1e6, 0, 'f', 0);
    keepList(summary);
    qInfo("%s", qPrintable(summary));
#if !defined(__SANITIZE_ADDRESS__)
    EXPECT_LE(m_mostData * 1024, qint64(decode_limits::dataBytes));
#endif
}

} // namespace uketsuke
