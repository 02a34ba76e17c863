#include "app/decoder/decode_limits.h"
#include "app/services/documents/decoding/decoder_locks.h"
#include "app/services/documents/decoding/decoder_pool.h"
#include "app/services/documents/decoding/unreadable_reason.h"
#include "tests/decoder/awaited.h"
#include "tests/decoder/decoder_children.h"
#include "tests/decoder/sample_files.h"
#include "tests/decoder/unlocked_decoder.h"

#include <QCoreApplication>
#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <gtest/gtest.h>

#include <csignal>

using namespace Qt::StringLiterals;

namespace uketsuke {

using namespace sample_files;

namespace lockdown_test {

constexpr int wasRefused = 10;

QString beside(QLatin1StringView program) {
    return QCoreApplication::applicationDirPath() + u'/' + program;
}

/// What became of an attempt from inside.
enum class Fate { CouldDoIt, WasRefused, WasKilled, Other };

Fate fateOf(const char* attempt) {
    QProcess probe;
    probe.start(beside("lockdown-probe"_L1), {QLatin1StringView(attempt)});
    if (!probe.waitForFinished())
        return Fate::Other;
    if (probe.exitStatus() == QProcess::CrashExit)
        return probe.exitCode() == SIGSYS ? Fate::WasKilled : Fate::Other;
    return probe.exitCode() == 0 ? Fate::CouldDoIt : probe.exitCode() == wasRefused ? Fate::WasRefused : Fate::Other;
}

class Lockdown : public testing::Test
{
protected:
    void SetUp() override {
#if defined(__SANITIZE_ADDRESS__)
        GTEST_SKIP() << "a sanitizer needs more than the locks leave";
#endif
    }
    DecodedPicture decoded(const QByteArray& file, QSize box) {
        return awaited(session->decode(file, {0, box, DecodeUrgency::Shown})).value();
    }
    DecoderPool pool;
    std::unique_ptr<DecodingSession> session = pool.open();
};

} // namespace lockdown_test

using namespace lockdown_test;

TEST_F(Lockdown, LeavesTheFontsAndNothingElseToRead) {
    EXPECT_EQ(fateOf("read_a_font_folder"), Fate::CouldDoIt);
    for (const char* attempt : {"read_passwd", "read_its_memory_map", "read_out_of_the_fonts"})
        EXPECT_EQ(fateOf(attempt), Fate::WasRefused) << attempt;
}

TEST_F(Lockdown, EndsWhoeverWritesAFile) {
    for (const char* attempt : {"write_a_file", "nameless_file", "delete_a_file", "memfd_create"})
        EXPECT_EQ(fateOf(attempt), Fate::WasKilled) << attempt;
}

TEST_F(Lockdown, EndsWhoeverOpensAConnection) {
    for (const char* attempt : {"internet_socket", "local_socket", "connect", "io_uring"})
        EXPECT_EQ(fateOf(attempt), Fate::WasKilled) << attempt;
}

TEST_F(Lockdown, EndsWhoeverStartsOrTouchesAProgram) {
    for (const char* attempt :
         {"fork", "clone3", "execve", "ptrace", "kill_its_parent", "make_code", "make_memory_code"})
        EXPECT_EQ(fateOf(attempt), Fate::WasKilled) << attempt;
}

TEST_F(Lockdown, ClosesWhatTheDeskLeftOpen) {
    EXPECT_EQ(fateOf("inherited_descriptor"), Fate::WasRefused);
}

TEST_F(Lockdown, LetsPicturesComeOutAsWithoutIt) {
    UnlockedDecoder unlocked;
    const QImage drawn = quarters({1600, 1200});
    for (const char* format : {"jpeg", "png", "webp", "tiff"}) {
        const QByteArray file = saved(drawn, format);
        EXPECT_EQ(imageOver(decoded(file, {800, 600})), unlocked.decode(file, {800, 600})) << format;
        EXPECT_EQ(imageOver(decoded(file, {})), unlocked.decode(file, {})) << format;
    }
}

TEST_F(Lockdown, LetsJapanesePdfsWithoutTheirFontsComeOutAsWithoutIt) {
    UnlockedDecoder unlocked;
    for (const char* font : {"Ryumin-Light", "GothicBBB-Medium", "MS-Mincho", "HeiseiKakuGo-W5", "NobodyKnowsIt"}) {
        const QByteArray file = japanesePdf(font);
        const QImage locked = imageOver(decoded(file, {600, 300}));
        EXPECT_GT(inkOf(locked), 500) << font;
        EXPECT_EQ(locked, unlocked.decode(file, {600, 300})) << font;
    }
}

TEST_F(Lockdown, HoldsForEveryThreadOfEveryDecoder) {
    decoded(saved(quarters({4000, 3000}), "png"), {4000, 3000});
    awaited(session->decode(japanesePdf("Ryumin-Light"), {}));
    const QStringList decoders = decoderFolders();
    ASSERT_GE(decoders.size(), DecoderPool::processesForAnApplication);
    qsizetype threads = 0;
    for (const QString& decoder : decoders) {
        if (lineOf(decoder + u"/status"_s, "Seccomp:") != "Seccomp: 2")
            continue; // one of the warm pair that is still starting
        for (const QString& thread : QDir(decoder + u"/task"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
            const QString status = decoder + u"/task/"_s + thread + u"/status"_s;
            EXPECT_EQ(lineOf(status, "Seccomp:"), "Seccomp: 2");
            EXPECT_EQ(lineOf(status, "NoNewPrivs:"), "NoNewPrivs: 1");
            ++threads;
        }
        EXPECT_EQ(QDir(decoder + u"/fd"_s).entryList(QDir::Files | QDir::System),
                  (QStringList{u"0"_s, u"1"_s, u"2"_s}));
    }
    EXPECT_GE(threads, 3 * DecoderPool::processesForAnApplication);
}

TEST_F(Lockdown, LeavesNoDumpNoFileAndNoMoreMemoryThanTheLimit) {
    decoded(saved(quarters({40, 30}), "png"), {});
    for (const QString& decoder : decoderFolders()) {
        if (lineOf(decoder + u"/status"_s, "Seccomp:") != "Seccomp: 2")
            continue;
        const QString limits = decoder + u"/limits"_s;
        EXPECT_EQ(lineOf(limits, "Max core file size"), "Max core file size 0 0 bytes");
        EXPECT_EQ(lineOf(limits, "Max file size"), "Max file size 0 0 bytes");
        const QByteArray most = QByteArray::number(qulonglong(decode_limits::dataBytes));
        EXPECT_EQ(lineOf(limits, "Max data size"), "Max data size " + most + ' ' + most + " bytes");
    }
}

TEST_F(Lockdown, EndsQuietlyWithTheDesk) {
    // No desk at the other end of its pipe.
    QProcess alone;
    auto region = SharedRegion::create(decoder_protocol::regionSize).value();
    alone.start(beside("uketsuke-decoder"_L1), {QString::number(region.openForChild()), u"0"_s});
    region.closeHandle();
    alone.closeWriteChannel();
    ASSERT_TRUE(alone.waitForFinished());
    EXPECT_EQ(alone.exitStatus(), QProcess::NormalExit);
    EXPECT_EQ(alone.exitCode(), 0);
}

TEST(DecoderLocks, AreAllThereOnThisSystem) {
#if defined(__SANITIZE_ADDRESS__)
    EXPECT_EQ(missingDecoderLocks(defaultDecoderSettings()).value().size(), 2);
#else
    EXPECT_EQ(missingDecoderLocks(defaultDecoderSettings()).value(), QList<DecoderLock>());
#endif
}

TEST(DecoderLocks, ThatAKernelLacksAreNamedAndPicturesComeAllTheSame) {
#if defined(__SANITIZE_ADDRESS__)
    GTEST_SKIP() << "a sanitizer needs more than the locks leave";
#endif
    const std::pair<QLatin1StringView, DecoderLock> kernels[] = {
        {"decoder-without-landlock"_L1, DecoderLock::Files}, {"decoder-without-seccomp"_L1, DecoderLock::SystemCalls}};
    for (const auto& [program, lock] : kernels) {
        DecoderSettings settings = defaultDecoderSettings();
        settings.program = beside(program);
        EXPECT_EQ(missingDecoderLocks(settings).value(), QList{lock});
        DecoderPool pool(settings);
        const auto session = pool.open();
        const auto decoded = awaited(session->decode(saved(quarters({80, 48}), "png"), {}));
        ASSERT_TRUE(decoded.has_value());
        EXPECT_EQ(imageOver(*decoded), quarters({80, 48}));
    }
}

TEST(DecoderLocks, CannotBeAskedOfADecoderThatDoesNotStart) {
    DecoderSettings settings = defaultDecoderSettings();
    settings.program += "-that-does-not-exist"_L1;
    EXPECT_EQ(missingDecoderLocks(settings).error(), unreadableError(UnreadableReason::DecoderUnreachable));
}

TEST_F(Lockdown, NothingOfAPictureStaysInAFolderForPassingFiles) {
    const QTemporaryDir passing;
    const QByteArray before = qgetenv("TMPDIR");
    qputenv("TMPDIR", passing.path().toLocal8Bit());
    {
        DecoderPool fresh;
        const auto own = fresh.open();
        for (const char* format : {"jpeg", "png", "webp", "tiff"})
            EXPECT_TRUE(awaited(own->decode(saved(quarters({1600, 1200}), format), {})).has_value());
        EXPECT_TRUE(awaited(own->decode(japanesePdf("Ryumin-Light"), {})).has_value());
    }
    before.isNull() ? qunsetenv("TMPDIR") : qputenv("TMPDIR", before);
    EXPECT_TRUE(QDir(passing.path()).isEmpty());
}

} // namespace uketsuke
