#include "app/persistence/application_list_repository.h"
#include "app/persistence/database/sql_catalogue.h"
#include "tests/persistence/migrated_database.h"

#include <QRegularExpression>
#include <QSqlError>
#include <QSqlQuery>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

/// Six thousand open applications and three times as many closed ones; most name one of twenty branches.
class ListPlansOnPostgreSql : public testing::Test
{
protected:
    void SetUp() override {
        m_database.must(
            u"ALTER TABLE applications DISABLE TRIGGER USER;"
            "INSERT INTO applications (id, source, receipt_number, procedure, branch, state, is_open, submitted_at,"
            " taken_in_at, due_on, name_shown, kana_shown, kana_key)"
            " SELECT 'a' || i, 'form', 'a' || i, 'renewal', CASE WHEN i % 6 = 0 THEN '' ELSE 'branch' || i / 4 % 20 "
            "END,"
            " CASE WHEN i % 4 = 0 THEN 'received' ELSE 'completed' END, CASE WHEN i % 4 = 0 THEN 1 ELSE 0 END, i, 0,"
            " '2026-11-' || (10 + i % 19), 'x', 'x', 'x' || i % 97 FROM generate_series(1, 24000) AS i;"
            "ALTER TABLE applications ENABLE TRIGGER USER"_s);
        run(u"VACUUM (ANALYZE) applications"_s, QString(administrator)); // as the server's own does
    }

    /// How the server runs the statement once it has run it often enough to choose between plan.
    [[nodiscard]] QString planOf(QLatin1StringView name, const QString& keyFrom = {}) {
        QString text = SqlCatalogue::statement(name, Dialect::PostgreSql).value();
        const QMap<QString, QString> places{{u"is_open"_s, u"1"_s},
                                            {u"branch"_s, u"'branch4'"_s},
                                            {u"after_value"_s, u"''"_s},
                                            {u"after_id"_s, u"''"_s},
                                            {u"procedure"_s, u"''"_s},
                                            {u"states"_s, u"''"_s},
                                            {u"holder"_s, u"''"_s},
                                            {u"now"_s, u"0"_s},
                                            {u"due_before"_s, u"''"_s},
                                            {u"key_from"_s, u"'%1'"_s.arg(keyFrom)},
                                            {u"key_until"_s, u"'%1~'"_s.arg(keyFrom)},
                                            {u"limit"_s, u"50"_s}};
        QStringList given;
        for (auto value = places.constBegin(); value != places.constEnd(); ++value) {
            const QRegularExpression place(u"(?<!:):%1\\b"_s.arg(value.key()));
            if (!text.contains(place))
                continue;
            given.append(value.value());
            text.replace(place, u"$%1"_s.arg(given.size()));
        }
        run(u"PREPARE looked_at AS "_s + text);
        const QString values = given.isEmpty() ? QString() : u"(%1)"_s.arg(given.join(u", "_s));
        QString plan;
        for (int time = 0; time < 7; ++time)
            plan = run(u"EXPLAIN EXECUTE looked_at"_s + values);
        run(u"DEALLOCATE looked_at"_s);
        return plan;
    }

    QString run(const QString& sql, const QString& login = u"sato"_s) {
        QSqlQuery query(m_database.as(login).connection());
        EXPECT_TRUE(query.exec(sql)) << query.lastError().text().toStdString();
        QString lines;
        while (query.next())
            lines += query.value(0).toString() + u'\n';
        return lines;
    }

    MigratedDatabase m_database{Dialect::PostgreSql};
};

} // namespace

TEST_F(ListPlansOnPostgreSql, APageOfABranchWalksItsIndexAndSortsNothing) {
    for (const SortDirection direction : {SortDirection::Ascending, SortDirection::Descending}) {
        const QString plan = planOf(branchPageStatement(direction));
        EXPECT_TRUE(plan.contains(u"using applications_by_branch on applications"_s)) << qPrintable(plan);
        EXPECT_FALSE(plan.contains(u"Sort"_s)) << qPrintable(plan);
        EXPECT_FALSE(plan.contains(u"Seq Scan on applications"_s)) << qPrintable(plan);
    }
}

TEST_F(ListPlansOnPostgreSql, ABranchIsCountedAndReadByItsIndexToo) {
    for (const auto name :
         {"applications/count_branch"_L1, "applications/count_by_branch"_L1, "applications/of_branch"_L1}) {
        const QString plan = planOf(name);
        EXPECT_TRUE(plan.contains(u"applications_by_branch"_s)) << qPrintable(plan);
        EXPECT_FALSE(plan.contains(u"Seq Scan on applications"_s)) << qPrintable(plan);
    }
}

TEST_F(ListPlansOnPostgreSql, AWalkAsksEachRowForItsKeysAndGathersNoneBefore) {
    m_database.must(u"ALTER TABLE application_search_keys DISABLE TRIGGER USER;"
                    "INSERT INTO application_search_keys (search_key, application_id, is_open)"
                    " SELECT 'x' || CAST(substr(a.id, 2) AS integer) % 7 || k, a.id, a.is_open"
                    " FROM applications a, generate_series(1, 5) AS k;"
                    "ALTER TABLE application_search_keys ENABLE TRIGGER USER"_s);
    run(u"VACUUM (ANALYZE) application_search_keys"_s, QString(administrator));
    for (const auto name : {"applications/page_by_due_ascending"_L1, "applications/page_by_kana_descending"_L1,
                            branchPageStatement(SortDirection::Ascending)}) {
        const QString plan = planOf(name, u"x3"_s);
        EXPECT_TRUE(plan.contains(u"application_search_keys_by_application"_s)) << qPrintable(plan);
        EXPECT_FALSE(plan.contains(u"application_search_keys_pkey"_s)) << qPrintable(plan);
        EXPECT_FALSE(plan.contains(u"hashed"_s)) << qPrintable(plan);
    }
}

} // namespace uketsuke
