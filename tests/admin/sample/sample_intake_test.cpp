// The sample goes through the same intake as a real export.
#include "app/admin/sample/sample_export.h"
#include "app/admin/sample/sample_plan.h"
#include "app/services/intake/intake_service.h"
#include "tests/support/desk_database.h"

#include <gtest/gtest.h>

#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

constexpr int rowCount = 60;
const QDate intakeDay(2026, 11, 24);

/// What the sample means an intake to find.
struct Expected {
    int added = 0, unchanged = 0, changed = 0, held = 0, refused = 0, twins = 0;
    QStringList filesOfRefusedRows;

    explicit Expected(const QList<SampleApplication>& rows) {
        for (const SampleApplication& row : rows) {
            if (row.isRefused()) {
                ++refused;
                for (const SampleAttachment& attachment : row.attachments)
                    filesOfRefusedRows.append(attachment.name.normalized(QString::NormalizationForm_C));
                continue;
            }
            const bool isNew = row.kind == SampleRowKind::Own || row.kind == SampleRowKind::SamePersonAgain;
            ++(isNew                                      ? added
               : row.kind == SampleRowKind::SameAgain     ? unchanged
               : row.kind == SampleRowKind::SameInTwins   ? twins
               : row.kind == SampleRowKind::AnotherPerson ? held
                                                          : changed);
        }
    }
};

class SampleTakenIn : public testing::Test
{
protected:
    Result<IntakeReport> takeIn(SampleEncoding encoding, SampleContainer container) {
        SampleRequest sample;
        sample.count = rowCount;
        sample.folder = m_folder.filePath(u"sample"_s);
        sample.today = intakeDay;
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

    void expectPlanned(const IntakeReport& report) const {
        EXPECT_EQ(report.counts.added, m_expected.added);
        EXPECT_EQ(report.counts.held, m_expected.held);
        EXPECT_EQ(report.counts.refused, m_expected.refused);
        EXPECT_GE(m_expected.refused, 3);
        EXPECT_GE(m_expected.held, 1);
        EXPECT_TRUE(report.attachmentNotes.isEmpty());
        for (const QString& path : report.unclaimedAttachments)
            EXPECT_TRUE(m_expected.filesOfRefusedRows.contains(path.normalized(QString::NormalizationForm_C)))
                << path.toStdString();
    }

    QTemporaryDir m_folder;
    DeskDatabase m_database;
    IntakeService m_service{m_database.thread(), {}};
    Expected m_expected{planSample(rowCount, 1, intakeDay)};
};

} // namespace

TEST_F(SampleTakenIn, EveryRowOfTheZipMeetsItsPlannedFate) {
    const auto report = takeIn(SampleEncoding::Utf8WithMark, SampleContainer::Zip);
    ASSERT_TRUE(report) << report.error().detail.toStdString();
    expectPlanned(*report);
    // A row in twins is the same person's: never held, never new.
    EXPECT_GE(report->counts.unchanged, m_expected.unchanged);
    EXPECT_GE(report->counts.changed, m_expected.changed);
    EXPECT_EQ(report->counts.unchanged + report->counts.changed,
              m_expected.unchanged + m_expected.changed + m_expected.twins);
}

TEST_F(SampleTakenIn, SoDoesEveryRowOfTheCp932ExportWithItsFolder) {
    const auto report = takeIn(SampleEncoding::Cp932, SampleContainer::Folder);
    ASSERT_TRUE(report) << report.error().detail.toStdString();
    expectPlanned(*report);
    EXPECT_EQ(report->counts.unchanged, m_expected.unchanged + m_expected.twins); // one byte sequence there
    EXPECT_EQ(report->counts.changed, m_expected.changed);
}

} // namespace uketsuke
