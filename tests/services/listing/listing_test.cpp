#include "app/services/listing/application_list_service.h"
#include "tests/support/desk_database.h"
#include "tests/support/fixed_clock.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

class ListService : public testing::Test
{
protected:
    void add(const QString& id, const QString& key, const QString& state) {
        m_database.run(
            u"INSERT INTO applications (id, source, receipt_number, procedure, state, is_open, submitted_at,"
            " taken_in_at, due_on, name_shown, kana_shown, kana_key) VALUES ('%1', 'form', '%1', 'renewal', '%2', %3,"
            " 0, 0, '2026-11-23', '見本', 'ミホン', 'ミホン');"
            "INSERT INTO application_search_keys (search_key, application_id) VALUES ('%4', '%1')"_s.arg(id, state)
                .arg(state == u"completed"_s ? 0 : 1)
                .arg(key));
    }
    int found(const QString& text, Openness openness) {
        ApplicationFilter filter;
        filter.searchText = text;
        filter.openness = openness;
        return static_cast<int>(m_list.page(filter, {}, std::nullopt, 100).result()->items.size());
    }
    QString searches() {
        return m_database.scalar(u"SELECT COUNT(*) FROM audit_events WHERE kind = 'decided_searched'"_s);
    }

    DeskDatabase m_database;
    FixedClock m_clock;
    ApplicationListService m_list{m_database.thread(), m_clock};
};

} // namespace

TEST_F(ListService, KanaAndWidthDoNotMatter) {
    add(u"WR1"_s, u"カシワギ"_s, u"received"_s);
    for (const QString& typed : {u"カシワ"_s, u"かしわ"_s, u"ｶｼﾜ"_s})
        EXPECT_EQ(found(typed, Openness::Open), 1) << qPrintable(typed);
}

TEST_F(ListService, ADaySinceDueIsOverdueInJapanNotInUtc) {
    add(u"WR1"_s, u"ア"_s, u"received"_s);
    EXPECT_EQ(m_list.counts(u"sato"_s).result()->overdue, 1);
}

TEST_F(ListService, SearchesOverWhatIsDoneAreJournalledWithoutTheirText) {
    found(u"かしわ"_s, Openness::Open);
    EXPECT_EQ(searches(), u"0"_s);
    found(u"かしわ"_s, Openness::Closed);
    EXPECT_EQ(searches(), u"1"_s);
    EXPECT_EQ(m_database.scalar(u"SELECT subject || detail FROM audit_events WHERE kind = 'decided_searched'"_s),
              u"3"_s);
}

TEST_F(ListService, WhatIsAskedAgainByItselfIsNoNewSearch) {
    for (int refresh = 0; refresh < 3; ++refresh)
        found(u"かしわ"_s, Openness::Closed);
    EXPECT_EQ(searches(), u"1"_s);
    found(u"かしわぎ"_s, Openness::Closed);
    EXPECT_EQ(searches(), u"2"_s);
    found(u""_s, Openness::Open);
    found(u"かしわぎ"_s, Openness::Closed);
    EXPECT_EQ(searches(), u"3"_s);
    m_database.signInAs(u"tanaka"_s);
    found(u"かしわぎ"_s, Openness::Closed);
    EXPECT_EQ(searches(), u"4"_s) << "another person sees them now";
}

TEST_F(ListService, WhoBrowsesWhatIsDoneIsInTheJournalOnce) {
    for (int refresh = 0; refresh < 3; ++refresh)
        found(u""_s, Openness::Closed);
    EXPECT_EQ(m_database.scalar(u"SELECT COUNT(*) FROM audit_events WHERE kind = 'decided_listed'"_s), u"1"_s);
}

} // namespace uketsuke
