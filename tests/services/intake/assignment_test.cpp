// § 4: where a sanitiser has renamed the pictures, a person says whose they are.
#include "tests/services/intake/taking_in.h"

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

class Assigning : public TakingIn
{
protected:
    Assigning() {
        put(u"files/0a1b2c.jpg"_s, "\xFF\xD8\xFF renamed front");
        put(u"files/3d4e5f.jpg"_s, "\xFF\xD8\xFF renamed back");
    }
    const QList<ExportRow> m_rows{{}, {.receipt = "WR2", .front = "IMG_1.jpg"}};
};

} // namespace

TEST_F(Assigning, AFileThatNobodyKnowsIsTakenInWithTheApplicationThatAPersonNames) {
    EXPECT_EQ(preview(m_rows)->unclaimedAttachments, QStringList({u"0a1b2c.jpg"_s, u"3d4e5f.jpg"_s}));
    m_request.assignments = {{u"0a1b2c.jpg"_s, u"wr2"_s, {}}, {u"3d4e5f.jpg"_s, u"WR2"_s, {}}};
    const auto report = takeIn(m_rows);
    ASSERT_TRUE(report);
    EXPECT_TRUE(report->unclaimedAttachments.isEmpty());
    EXPECT_TRUE(report->attachmentNotes.isEmpty());
    const auto documents = papers(known(u"WR2"_s).first().id);
    ASSERT_EQ(documents.size(), 2);
    EXPECT_EQ(documents.at(0).nameAsSent, u"0a1b2c.jpg"_s);
    EXPECT_EQ(documents.at(0).side, DocumentSide::Front);
    EXPECT_EQ(documents.at(1).side, DocumentSide::Back);
}

TEST_F(Assigning, TheSideThatAPersonNamesCounts) {
    m_request.assignments = {{u"0a1b2c.jpg"_s, u"WR2"_s, DocumentSide::Back}};
    ASSERT_TRUE(takeIn(m_rows));
    EXPECT_EQ(papers(known(u"WR2"_s).first().id).value(0).side, DocumentSide::Back);
}

TEST_F(Assigning, APersonsWordGoesBeforeTheName) {
    m_request.assignments = {{u"WR1.jpg"_s, u"WR2"_s, {}}};
    const auto report = takeIn(m_rows);
    ASSERT_TRUE(report);
    EXPECT_TRUE(papers(known(u"WR1"_s).first().id).isEmpty());
    EXPECT_EQ(papers(known(u"WR2"_s).first().id).size(), 1);
}

TEST_F(Assigning, AWordThatFitsNoRowOrNoFileIsTold) {
    m_request.assignments = {{u"0a1b2c.jpg"_s, u"WR9"_s, {}}, {u"gone.jpg"_s, u"WR2"_s, {}}};
    const auto report = preview({{}, {.receipt = "WR2", .front = "3d4e5f.jpg"}});
    ASSERT_TRUE(report);
    QStringList told;
    for (const AttachmentNote& note : report->attachmentNotes)
        told.append(note.name + u' ' + note.reason);
    told.sort();
    EXPECT_EQ(told, QStringList({u"0a1b2c.jpg assigned.no_row"_s, u"gone.jpg assigned.no_file"_s}));
    EXPECT_EQ(report->unclaimedAttachments, QStringList({u"0a1b2c.jpg"_s}));
}

} // namespace uketsuke
