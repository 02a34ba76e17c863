#pragma once

#include "app/persistence/application_list_repository.h"
#include "app/persistence/database/sql_catalogue.h"

#include <QSqlError>
#include <QSqlQuery>
#include <gtest/gtest.h>

namespace uketsuke {

using namespace Qt::StringLiterals;

/// The schema without its rules, so that a test may lay down any state.
class Listing : public testing::Test
{
protected:
    void SetUp() override {
        auto opened = Database::open(EmbeddedDatabase{u":memory:"_s});
        ASSERT_TRUE(opened);
        m_database = std::move(*opened);
        for (const QString& name : SqlCatalogue::migrationNames())
            ASSERT_TRUE(m_database->executeScript(SqlCatalogue::migration(name, Dialect::Sqlite).value()));
        run(u"INSERT INTO staff (login, display_name, role, created_at) VALUES ('tanaka', '田中', 'staff', 0)"_s);
    }

    void run(const QString& sql) {
        QSqlQuery query(m_database->connection());
        ASSERT_TRUE(query.exec(sql)) << query.lastError().text().toStdString();
    }

    void add(const QString& id, const QString& due, const QString& kana = u"カシワギ"_s,
             const QString& procedure = u"new_registration"_s, const QString& state = u"received"_s) {
        const bool isOpen = applicationStateFromKey(state).map(uketsuke::isOpen).value();
        run(u"INSERT INTO applications (id, source, receipt_number, procedure, state, is_open, submitted_at, "
            u"taken_in_at,"
            " due_on, name_shown, kana_shown, kana_key, flags) VALUES ('%1', 'form', 'WR%1', '%2', '%3', %4, %5, 0, "
            "'%6',"
            " '柏木 葉子', '%7', '%7', 'back_missing')"_s.arg(id, procedure, state)
                .arg(isOpen ? 1 : 0)
                .arg(m_added++)
                .arg(due, kana));
        run(u"INSERT INTO application_search_keys (search_key, application_id) VALUES ('%1', '%2'), ('WR%2', '%2')"_s
                .arg(kana, id));
    }

    void send(const QString& branch, const QStringList& applications) {
        for (const QString& id : applications)
            run(u"UPDATE applications SET branch = '%1' WHERE id = '%2'"_s.arg(branch, id));
    }

    [[nodiscard]] QString planOf(QLatin1StringView name) {
        QSqlQuery plan(m_database->connection());
        EXPECT_TRUE(plan.prepare(u"EXPLAIN QUERY PLAN "_s + SqlCatalogue::statement(name, Dialect::Sqlite).value()) &&
                    plan.exec())
            << qPrintable(name);
        QString text;
        while (plan.next())
            text += plan.value(3).toString() + u'\n';
        return text;
    }

    [[nodiscard]] ApplicationListQuery query() const {
        ApplicationListQuery asked;
        asked.today = QDate(2026, 11, 24);
        asked.now = QDateTime::fromMSecsSinceEpoch(1'000'000, Qt::UTC);
        return asked;
    }

    [[nodiscard]] QStringList ids(const ApplicationListQuery& asked) {
        QStringList found;
        for (const ApplicationListItem& item : page(asked).items)
            found.append(item.id.text());
        return found;
    }

    /// The same, asked for page by page of so many.
    [[nodiscard]] QStringList idsInPieces(ApplicationListQuery asked, int pieceSize) {
        asked.limit = pieceSize;
        QStringList pieces;
        do {
            const ApplicationPage piece = page(asked);
            for (const ApplicationListItem& item : piece.items)
                pieces.append(item.id.text());
            asked.cursor = piece.next;
        } while (asked.cursor);
        return pieces;
    }

    [[nodiscard]] ApplicationPage page(const ApplicationListQuery& asked) {
        const auto result = ApplicationListRepository(*m_database).page(asked);
        EXPECT_TRUE(result) << result.error().detail.toStdString();
        return result.value_or(ApplicationPage{});
    }

    std::unique_ptr<Database> m_database;
    int m_added = 0;
};

} // namespace uketsuke
