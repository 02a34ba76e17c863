// A CSV that no memory holds: a sentence with the place, bounded memory, and everything good goes on.
#include "tests/services/intake/peak_memory.h"
#include "tests/services/intake/taking_in.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

constexpr qint64 mebibyte = 1LL << 20;
constexpr qint64 allowedGrowth = 48 * mebibyte; ///< of the whole process, with its database in memory

class HugeExports : public TakingIn
{
protected:
    /// Takes in the export at hand; how far the memory grew meanwhile.
    qint64 growthTakingIn(Result<IntakeReport>& report) {
        PeakMemory::forget();
        const qint64 before = PeakMemory::inBytes();
        report = m_service.importFrom(m_request).result();
        return PeakMemory::grownBy(before);
    }

    Result<IntakeReport> m_report;
};

} // namespace

TEST_F(HugeExports, OneFieldOfAHundredMegabytesCostsItsOwnRowAlone) {
    QFile file(m_request.csvFiles.first());
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(header + "WR8,\"");
    for (int written = 0; written < 100; ++written)
        file.write(QByteArray(mebibyte, 'x'));
    file.write("\"\r\n" + ExportRow{}.line());
    file.close();
    EXPECT_LT(growthTakingIn(m_report), allowedGrowth);
    ASSERT_TRUE(m_report);
    EXPECT_EQ(m_report->refusals, QList<Refusal>({{{0, 2}, {}, u"csv.row_too_large"_s}}));
    EXPECT_EQ(m_report->counts.added, 1);
}

TEST_F(HugeExports, TwoGigabytesThatAreNoTextAreReadInBoundedMemory) {
    QFile file(m_request.csvFiles.first());
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(header + ExportRow{}.line());
    ASSERT_TRUE(file.resize(2048 * mebibyte)); // zeros that take no room on the disk
    file.seek(file.size());
    file.write("\r\n" + ExportRow{.receipt = "WR2"}.line());
    file.close();
    EXPECT_LT(growthTakingIn(m_report), allowedGrowth);
    ASSERT_TRUE(m_report);
    EXPECT_EQ(m_report->refusals, QList<Refusal>({{{0, 4}, {}, u"csv.nul"_s}}));
    EXPECT_EQ(m_report->counts.added, 2);
}

TEST_F(HugeExports, AMillionWrongRowsAreCountedAndNotKept) {
    QFile file(m_request.csvFiles.first());
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(header);
    for (int written = 0; written < 10'000; ++written)
        file.write(QByteArray("x\r\n").repeated(100));
    file.write(ExportRow{}.line());
    file.close();
    EXPECT_LT(growthTakingIn(m_report), allowedGrowth);
    ASSERT_TRUE(m_report);
    EXPECT_EQ(m_report->counts.refused, 1'000'000);
    EXPECT_EQ(m_report->refusals.size(), m_request.limits.mostRefusals + 1);
    EXPECT_EQ(m_report->counts.added, 1);
}

} // namespace uketsuke
