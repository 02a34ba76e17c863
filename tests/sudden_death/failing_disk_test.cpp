#include "app/services/mailing/outbox_service.h"
#include "app/services/reviewing/review_service.h"
#include "app/services/settings/settings_service.h"
#include "tests/sudden_death/aftermath.h"
#include "tests/sudden_death/disk_layer.h"

#include <QSqlQuery>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace uketsuke::sudden_death {
namespace failing_disk {

/// Takes every mail and keeps none.
class AcceptingTransport final : public MailTransport
{
public:
    DeliveryReport deliver(const MimeMessage&) override {
        ++delivered;
        return {DeliveryStatus::Accepted, DeliveryStage::Done, 250, u"250 OK"_s, {}};
    }
    int delivered = 0;
};

ErrorKind kindOf(DiskFailure failure) {
    switch (failure) {
    case DiskFailure::Full:
        return ErrorKind::OutOfSpace;
    case DiskFailure::ReadOnly:
        return ErrorKind::ReadOnly;
    case DiskFailure::WriteFault:
    case DiskFailure::SyncFault:
        break;
    }
    return ErrorKind::DiskFault;
}

struct NamedAct {
    QString name;
    std::function<Result<void>()> act;
};

class OnAFailingDisk : public testing::Test
{
protected:
    void SetUp() override {
        makeDatabase(m_folder.filePath(u"desk.sqlite"_s));
        ASSERT_TRUE(m_desk.open());
        for (int exportNumber = 0; exportNumber < 6; ++exportNumber)
            ASSERT_TRUE(m_desk.takeIn());
    }

    /// What a clerk does all day, each on an application or mail of its own.
    QList<NamedAct> acts() {
        const ApplicationId first(scalar(m_desk.database(), u"SELECT min(id) FROM applications WHERE is_open = 1"_s));
        return {
            {u"intake"_s, [this] { return m_desk.takeIn(); }},
            {u"complete"_s, [this] { return completeNext(); }},
            {u"undo"_s, [this] { return m_desk.undo(); }},
            {u"answer"_s,
             [this, first] { return m_reviews.recordAnswer(first, CheckItem::Name, Grade::Agrees, {}).result(); }},
            {u"correction"_s,
             [this, first] {
                 return m_reviews.recordCorrection(first, ApplicantField::Street, u"柏5-8-13"_s).result();
             }},
            {u"note"_s, [this, first] { return m_reviews.recordNote(first, u"見本"_s).result(); }},
            {u"draft"_s, [this, first] { return m_reviews.saveTextDraft(first, u"note"_s, u"見本"_s).result(); }},
            {u"pause"_s, [this] { return m_outbox.pause().result(); }},
            {u"resume"_s, [this] { return m_outbox.resume().result(); }},
        };
    }

    /// Whoever was refused still holds the claim: it is ended here, as its lease would.
    Result<void> completeNext() {
        static_cast<void>(scalar(m_desk.database(), u"UPDATE applications SET claim_until = 0 WHERE is_open = 1"_s));
        return m_desk.complete(60);
    }

    void expectWhole(const QString& when) {
        EXPECT_EQ((faultsLeftIn(m_desk.database(), {}) + faultsOfTheWhole(m_desk.database())).join(u'\n').toStdString(),
                  "")
            << when.toStdString();
    }

    QTemporaryDir m_folder;
    FailingDisk m_disk;
    AcceptingTransport m_transport;
    WorkingDesk m_desk{m_folder.filePath(u"desk.sqlite"_s), m_folder.path(), m_transport, 7, [](const Word&) {}};
    ReviewService m_reviews{m_desk.database()};
    OutboxService m_outbox{m_desk.database()};
};

} // namespace failing_disk

using failing_disk::OnAFailingDisk;

TEST_F(OnAFailingDisk, EveryActIsRefusedForItsReasonAndSucceedsAfterwards) {
    for (const DiskFailure failure : allDiskFailures)
        for (const auto& [name, act] : acts()) {
            m_disk.fail(failure);
            const auto refused = act();
            EXPECT_TRUE(m_disk.hasRefused()) << name.toStdString() << " wrote nothing";
            ASSERT_FALSE(refused) << name.toStdString();
            EXPECT_EQ(refused.error().kind, failing_disk::kindOf(failure))
                << name.toStdString() << ' ' << refused.error().detail.toStdString();
            m_disk.heal();
            expectWhole(name);
            const auto done = act();
            EXPECT_TRUE(done) << name.toStdString() << ' ' << (done ? "" : done.error().detail.toStdString());
        }
    expectWhole(u"at the end"_s);
}

/// Whichever write of a completion is the first that fails: all or nothing.
TEST_F(OnAFailingDisk, ACompletionIsWholeOrNotAtAllAtEveryWrite) {
    for (const DiskFailure failure : allDiskFailures) {
        bool isDone = false;
        for (int good = 0; good < 400 && !isDone; ++good) {
            const QString before = scalar(m_desk.database(), u"SELECT COUNT(*) FROM decisions"_s);
            m_disk.fail(failure, good);
            isDone = completeNext().has_value();
            m_disk.heal();
            const QString after = scalar(m_desk.database(), u"SELECT COUNT(*) FROM decisions"_s);
            EXPECT_EQ(before != after, isDone) << "write " << good;
            EXPECT_EQ(faultsLeftIn(m_desk.database(), {}).join(u'\n').toStdString(), "") << "write " << good;
        }
        EXPECT_TRUE(isDone);
    }
    expectWhole(u"at the end"_s);
}

/// Delivered, but the disk did not take it: the mail is marked first when it does, and does not go twice.
TEST_F(OnAFailingDisk, AMailThatLeftIsMarkedLaterAndNotSentAgain) {
    for (int completions = 0; completions < 4; ++completions)
        ASSERT_TRUE(m_desk.complete());
    QThread::sleep(6); // the time for an undo
    for (int good = 0; good < 200; ++good) {
        m_disk.fail(DiskFailure::Full, good);
        static_cast<void>(m_desk.send());
        m_disk.heal();
        ASSERT_TRUE(m_desk.send());
    }
    EXPECT_EQ(m_transport.delivered, scalar(m_desk.database(), u"SELECT COUNT(*) FROM outgoing_mails"
                                                               " WHERE state = 'sent'"_s)
                                         .toInt());
    EXPECT_EQ(scalar(m_desk.database(), u"SELECT COUNT(*) FROM outgoing_mails WHERE state = 'sending'"_s), u"0"_s);
    expectWhole(u"at the end"_s);
}

TEST_F(OnAFailingDisk, WhileAnotherProgramHoldsTheDatabaseNothingChangesAndNobodyIsLied) {
    sqlite3* other = nullptr;
    ASSERT_EQ(sqlite3_open(m_folder.filePath(u"desk.sqlite"_s).toUtf8().constData(), &other), SQLITE_OK);
    ASSERT_EQ(sqlite3_exec(other, "BEGIN EXCLUSIVE", nullptr, nullptr, nullptr), SQLITE_OK);
    const auto refused =
        m_reviews.recordNote(ApplicationId(scalar(m_desk.database(), u"SELECT min(id) FROM applications"_s)), u"見本"_s)
            .result();
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, ErrorKind::Busy);
    sqlite3_exec(other, "ROLLBACK", nullptr, nullptr, nullptr);
    sqlite3_close(other);
    EXPECT_TRUE(m_desk.complete());
    expectWhole(u"afterwards"_s);
}

} // namespace uketsuke::sudden_death
