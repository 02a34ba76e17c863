#include <QProcess>

#include <gtest/gtest.h>

namespace uketsuke {

TEST(TlsLibrary, IsNotTakenDownWhileAProgramEnds) {
    QProcess program;
    program.start(QStringLiteral(UKETSUKE_TLS_ENDING), {});
    ASSERT_TRUE(program.waitForFinished());
    EXPECT_EQ(program.exitCode(), 0);
    EXPECT_EQ(program.readAllStandardOutput(), QByteArray());
}

} // namespace uketsuke
