// The sample goes through the same intake as a real export.
#include "app/admin/sample/sample_export.h"
#include "app/services/intake/intake_service.h"
#include "tests/support/desk_database.h"

#include <gtest/gtest.h>

#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

class SampleTakenIn : public testing::Test
{
protected:
    Result<IntakeReport> takeIn(SampleEncoding encoding, SampleContainer container) {
        SampleRequest sample;
        sample.count = 60;
        sample.folder = m_folder.filePath(u"sample"_s);
        sample.today = QDate(2026, 11, 24);
        sample.photoSize = QSize(240, 180);
        sample.encoding = encoding;
        sample.container = container;
        return writeSample(sample).and_then([&](const SampleExport& written) {
            IntakeRequest request;
            request.csvFiles = {written.csvFile};
            request.attachments = written.zipFile;
            request.mapping = defaultMapping().value();
            return m_service.importFrom(request).result();
        });
    }

    QTemporaryDir m_folder;
    DeskDatabase m_database;
    IntakeService m_service{m_database.thread(), {}};
};

} // namespace

TEST_F(SampleTakenIn, EveryRowAndFileOfTheZipIsTaken) {
    const auto report = takeIn(SampleEncoding::Utf8WithMark, SampleContainer::Zip);
    ASSERT_TRUE(report) << report.error().detail.toStdString();
    EXPECT_EQ(report->counts.added, 60);
    EXPECT_TRUE(report->refusals.isEmpty());
    EXPECT_TRUE(report->attachmentNotes.isEmpty());
    EXPECT_EQ(report->unclaimedAttachments, QStringList());
}

TEST_F(SampleTakenIn, SoIsEveryRowOfTheCp932ExportWithItsFolder) {
    const auto report = takeIn(SampleEncoding::Cp932, SampleContainer::Folder);
    ASSERT_TRUE(report) << report.error().detail.toStdString();
    EXPECT_EQ(report->counts.added, 60);
    EXPECT_TRUE(report->refusals.isEmpty());
    EXPECT_EQ(report->unclaimedAttachments, QStringList());
}

} // namespace uketsuke
