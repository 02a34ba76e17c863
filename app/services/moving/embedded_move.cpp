#include "app/services/moving/embedded_move.h"

#include "app/persistence/database/transaction.h"
#include "app/persistence/migrations/migrator.h"
#include "app/persistence/moving/moved_tables.h"
#include "app/persistence/moving/shared_tables.h"
#include "app/services/journal/journal_service.h"
#include "app/services/moving/moved_journal.h"
#include "app/services/moving/moved_people.h"

#include <QFileInfo>
#include <QSet>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

constexpr auto movePatience = std::chrono::hours(1); // for one statement
constexpr qsizetype rowsAtOnce = 500;
constexpr qsizetype bytesAtOnce = 4 << 20;

qsizetype sizeOf(const TableRow& row) {
    qsizetype size = 0;
    for (const QVariant& value : row)
        size += value.typeId() == QMetaType::QByteArray ? value.toByteArray().size() : value.toString().size();
    return size;
}

/// One table goes over, and both sides are read for what they hold.
class TableMoving
{
public:
    TableMoving(EmbeddedTables& source, SharedTables& target, QString table)
        : m_source(source), m_target(target), m_table(std::move(table)) {}

    /// Rows for which `leaves` is true stay behind.
    [[nodiscard]] Result<MovedRows> move(const QStringList& columns,
                                         const std::function<bool(const TableRow&)>& leaves) {
        m_columns = columns;
        const auto before = m_target.fingerprint(m_table, m_columns);
        if (!before)
            return tl::unexpected<Error>(before.error());
        const auto take = [&](const TableRow& row) { return leaves(row) ? Result<void>() : add(row); };
        return m_source.eachRow(m_table, m_columns, take)
            .and_then([&] { return put(); })
            .and_then([&] { return m_target.fingerprint(m_table, m_columns); })
            .and_then([&](const TableFingerprint& after) -> Result<MovedRows> {
                if (after.since(*before) != m_sent)
                    return fail(ErrorKind::Corrupt, u"move.differs:"_s + m_table);
                return MovedRows{m_table, m_sent.rows(), m_sent.text()};
            });
    }

private:
    [[nodiscard]] Result<void> add(const TableRow& row) {
        m_sent.add(row);
        m_rows.append(row);
        m_bytes += sizeOf(row);
        return m_rows.size() < rowsAtOnce && m_bytes < bytesAtOnce ? Result<void>() : put();
    }

    [[nodiscard]] Result<void> put() {
        auto done = m_target.put(m_table, m_columns, m_rows);
        m_rows.clear();
        m_bytes = 0;
        return done;
    }

    EmbeddedTables& m_source;
    SharedTables& m_target;
    QString m_table;
    QStringList m_columns;
    TableFingerprint m_sent;
    QList<TableRow> m_rows;
    qsizetype m_bytes = 0;
};

/// The steps of a move, within one transaction of the shared database.
class Move
{
public:
    Move(Database& file, Database& shared) : m_file(file), m_shared(shared), m_source(file), m_target(shared) {}

    [[nodiscard]] Result<MoveReport> carryOut() {
        for (const auto step : {&Move::begin, &Move::holdTables, &Move::mustBeEmpty, &Move::moveAll, &Move::mustBeAwake,
                                &Move::mustBeVerifiable, &Move::mustBeUnchanged})
            if (auto done = (this->*step)(); !done)
                return tl::unexpected<Error>(done.error());
        return m_report;
    }

    void readHead(const JournalHead& head) { m_report.headOfFile = head; }

private:
    static bool isOfTable(const MovedTable& table) { return table.move != TableMove::Journal; }

    [[nodiscard]] Result<void> forEachTable(const std::function<Result<void>(const MovedTable&)>& work) {
        for (const MovedTable& table : movedTables())
            if (isOfTable(table))
                if (auto done = work(table); !done)
                    return done;
        return {};
    }

    [[nodiscard]] Result<void> begin() {
        const auto acting = actAsOwner(m_shared);
        if (!acting && acting.error().detail == "database.42501"_L1)
            return fail(ErrorKind::NotPermitted, u"move.owner"_s);
        return acting.and_then([&] { return mustBeCurrent(m_shared); }).and_then([&] { return m_target.takeTime(); });
    }

    /// Nobody else writes to them from here on.
    [[nodiscard]] Result<void> holdTables() {
        return forEachTable([this](const MovedTable& table) { return m_target.letRulesSleep(table.name); });
    }

    [[nodiscard]] Result<void> mustBeEmpty() {
        return forEachTable([this](const MovedTable& table) -> Result<void> {
            if (table.move != TableMove::Whole)
                return {};
            const auto columns = m_source.columnsOf(table.name);
            const auto found = columns ? m_target.fingerprint(table.name, *columns)
                                       : Result<TableFingerprint>(tl::unexpected<Error>(columns.error()));
            if (!found)
                return tl::unexpected<Error>(found.error());
            if (found->rows() > 0)
                return fail(ErrorKind::Conflict, u"move.not_empty:"_s + table.name);
            return {};
        });
    }

    [[nodiscard]] Result<void> moveAll() {
        return movePeople(m_file, m_shared, m_target, m_report)
            .and_then([&] { return forEachTable([this](const MovedTable& table) { return moveTable(table); }); })
            .and_then([&] { return moveJournal(m_source, m_shared, m_target, m_report); });
    }

    [[nodiscard]] Result<void> moveTable(const MovedTable& table) {
        const auto columns = m_source.columnsOf(table.name);
        if (!columns)
            return tl::unexpected<Error>(columns.error());
        if (table.move == TableMove::Seeded)
            if (auto cleared = m_target.clear(table.name); !cleared)
                return cleared;
        const QSet<QString> kept(m_report.keptAccounts.begin(), m_report.keptAccounts.end());
        const qsizetype login = columns->indexOf(u"login"_s);
        const bool isOfStaff = table.move == TableMove::OfStaff;
        return TableMoving(m_source, m_target, table.name)
            .move(*columns, [&](const TableRow& row) { return isOfStaff && kept.contains(row.at(login).toString()); })
            .and_then([&](const MovedRows& moved) {
                m_report.tables.append(moved);
                return m_target.wakeRules(table.name);
            });
    }

    [[nodiscard]] Result<void> mustBeAwake() {
        return m_target.areAllRulesAwake().and_then([](bool areAwake) -> Result<void> {
            if (!areAwake)
                return fail(ErrorKind::Internal, u"move.rules"_s);
            return {};
        });
    }

    [[nodiscard]] Result<void> mustBeVerifiable() {
        return verifyJournal(m_shared, m_report.headOfFile)
            .and_then([](const JournalVerification& found) -> Result<void> {
                if (!found.isWhole())
                    return fail(ErrorKind::Corrupt, u"move.differs:audit_events"_s);
                return {};
            });
    }

    /// Whatever a desk did in the file since would be lost.
    [[nodiscard]] Result<void> mustBeUnchanged() {
        m_source.endMoment();
        return JournalRepository(m_file).head().and_then([&](const JournalHead& now) -> Result<void> {
            if (now != m_report.headOfFile)
                return fail(ErrorKind::Conflict, u"move.changed"_s);
            return {};
        });
    }

    Database& m_file;
    Database& m_shared;
    EmbeddedTables m_source;
    SharedTables m_target;
    MoveReport m_report;
};

Result<JournalHead> mustBeSound(Database& file) {
    if (!file.isSound())
        return fail(ErrorKind::Corrupt, u"move.damaged"_s);
    return mustBeCurrent(file)
        .and_then([&] { return verifyJournal(file); })
        .and_then([](const JournalVerification& found) -> Result<JournalHead> {
            if (!found.isWhole())
                return fail(ErrorKind::Corrupt, u"move.journal"_s);
            return found.head;
        });
}

Result<MoveReport> moveInto(Database& shared, const QString& name) {
    if (shared.dialect() != Dialect::PostgreSql)
        return fail(ErrorKind::Invalid, u"move.embedded"_s);
    const auto file = Database::open(EmbeddedDatabase{name, FileAccess::ReadOnly});
    if (!file)
        return tl::unexpected<Error>(file.error());
    EmbeddedTables source(**file);
    return source.beginMoment().and_then([&] { return mustBeSound(**file); }).and_then([&](const JournalHead& head) {
        const Patience patience(shared, movePatience);
        return inTransaction(shared, [&](Database& open) {
            Move move(**file, open);
            move.readHead(head);
            return move.carryOut();
        });
    });
}

} // namespace

QFuture<Result<MoveReport>> moveEmbedded(const QString& file, DatabaseThread& shared) {
    return shared.run([file](Database& open) -> Result<MoveReport> {
        if (!QFileInfo::exists(file))
            return fail(ErrorKind::NotFound, u"move.file"_s);
        return moveInto(open, file);
    });
}

} // namespace uketsuke
