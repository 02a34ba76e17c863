#pragma once

#include "app/services/listing/application_list_service.h"
#include "app/services/settings/preference_service.h"
#include "tests/support/desk_database.h"
#include "tests/support/fixed_clock.h"
#include "tests/ui/support/plan_of.h"
#include "ui/inbox/filter_list.h"
#include "ui/inbox/inbox_page.h"
#include "ui/inbox/inbox_table.h"
#include "ui/inbox/inbox_view_model.h"
#include "ui/main_window/main_window.h"
#include "ui/shared/empty_state.h"
#include "ui/shared/search_field.h"
#include "ui/shared/theme/theme.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <gtest/gtest.h>

namespace uketsuke {

using namespace Qt::StringLiterals;

/// The inbox in its window over a database without rules, so that a test may lay down any state.
class Inbox : public testing::Test
{
protected:
    struct Sample {
        QString receipt, name, kana, procedure, submitted, due, state, flags;
        int documents = 2;
    };

    void add(const Sample& sample) {
        const qint64 submitted =
            QDateTime::fromString(sample.submitted + u":00+09:00"_s, Qt::ISODate).toMSecsSinceEpoch();
        m_database.run(
            u"INSERT INTO applications (id, source, receipt_number, procedure, state, is_open, submitted_at, "
            u"taken_in_at,"
            " due_on, name_shown, kana_shown, kana_key, document_count, flags) VALUES"
            " ('%1', 'form', '%1', '%2', '%3', %4, %5, 0, '%6', '%7', '%8', '%8', %9, '%10');"
            "INSERT INTO application_search_keys (search_key, application_id) VALUES ('%8', '%1'), ('%1', '%1')"_s
                .arg(sample.receipt, sample.procedure, sample.state)
                .arg(sample.state == u"completed"_s ? 0 : 1)
                .arg(submitted)
                .arg(sample.due, sample.name, sample.kana)
                .arg(sample.documents)
                .arg(sample.flags));
    }

    void addSketch() {
        add({u"WR0119"_s, u"髙橋 健一"_s, u"タカハシ ケンイチ"_s, u"reissue"_s, u"2026-11-20T19:42"_s, u"2026-11-22"_s,
             u"received"_s, u"back_missing"_s, 1});
        add({u"WR0123"_s,
             u"柏木 葉子"_s,
             u"カシワギ ヨウコ"_s,
             u"new_registration"_s,
             u"2026-11-22T08:15"_s,
             u"2026-11-24"_s,
             u"received"_s,
             {},
             3});
        add({u"WR0124"_s,
             u"𠮷田 翔"_s,
             u"ヨシダ ショウ"_s,
             u"new_registration"_s,
             u"2026-11-22T10:03"_s,
             u"2026-11-24"_s,
             u"received"_s,
             {},
             2});
        add({u"WR0126"_s, u"山﨑 みどり"_s, u"ヤマザキ ミドリ"_s, u"change_of_details"_s, u"2026-11-23T07:58"_s,
             u"2026-11-25"_s, u"answered"_s, u"revised"_s, 4});
        add({u"WR0127"_s, u"五條 学"_s, u"ゴジョウ マナブ"_s, u"renewal"_s, u"2026-11-23T09:30"_s, u"2026-11-25"_s,
             u"received"_s, u"outside_city"_s, 2});
        add({u"WR0128"_s, u"鈴木 花"_s, u"スズキ ハナ"_s, u"elibrary_password"_s, u"2026-11-24T08:47"_s,
             u"2026-11-26"_s, u"received"_s, u"address_non_standard"_s, 2});
        m_database.run(
            u"UPDATE applications SET claim_holder = 'suzuki', claim_station = '高柳分館1', claim_until = 9999999999999"
            " WHERE id = 'WR0124'"_s);
    }

    void send(const QString& branch, const QStringList& receipts) {
        for (const QString& receipt : receipts)
            m_database.run(u"UPDATE applications SET branch = '%1' WHERE id = '%2'"_s.arg(branch, receipt));
    }

    void open(const QSize& size = {1366, 768}) {
        m_window.addPage(planOf(m_page, Icon::Inbox));
        m_window.setFacts({Connection::Up, u"見本データベース"_s, u"本館カウンター2"_s, u"窓口 佐藤"_s});
        m_window.markAsSpecimen();
        m_window.resize(size);
        m_window.show();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&m_window));
        QSignalSpy counts(&model(), &InboxViewModel::countsChanged);
        m_page->setPerson({u"sato"_s, u"佐藤"_s, Role::Staff, true});
        ASSERT_TRUE(QTest::qWaitFor([&] { return counts.count() > 0; }));
        ASSERT_TRUE(settled());
    }

    /// All questions that were asked have been answered.
    bool settled() {
        m_page->reload();
        return QTest::qWaitFor([&] { return !model().isAsking(); });
    }

    InboxViewModel& model() { return m_page->viewModel(); }
    InboxTable& table() { return *m_page->findChild<InboxTable*>(u"inboxTable"_s); }
    SearchField& search() { return *m_page->findChild<SearchField*>(u"inboxSearch"_s); }
    FilterList& procedures() { return *m_page->findChild<FilterList*>(u"inboxProcedures"_s); }
    FilterList& branches() { return *m_page->findChild<FilterList*>(u"inboxBranches"_s); }
    FilterList& states() { return *m_page->findChild<FilterList*>(u"inboxStates"_s); }
    EmptyState& empty() { return *m_page->findChild<EmptyState*>(u"emptyState"_s); }

    QStringList shown() {
        QStringList receipts;
        for (const ApplicationListItem& item : model().table().items())
            receipts.append(item.receiptNumber);
        return receipts;
    }

    DeskDatabase m_database{DeskDatabase::Rules::Without};
    FixedClock m_clock;
    Theme m_theme;
    ApplicationListService m_list{m_database.thread(), m_clock};
    PreferenceService m_preferences{m_database.thread()};
    MainWindow m_window{m_theme};
    InboxPage* m_page = new InboxPage(m_list, m_preferences, m_clock, m_theme);
};

} // namespace uketsuke
