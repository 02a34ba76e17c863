#pragma once

#include "app/persistence/moving/embedded_tables.h"
#include "app/persistence/moving/table_fingerprint.h"

namespace uketsuke {

class PostgresqlConnection;

/// The tables of a shared database in the hands of their owner, within one transaction that is the caller's: rows come
/// in as they are, and no rule stamps them with another's name or time.
class SharedTables
{
public:
    explicit SharedTables(Database& shared);

    /// The server does not end the transaction while the file is read.
    [[nodiscard]] Result<void> takeTime();
    /// The rules of a table sleep until wakeRules(); nobody else writes to it until the transaction ends.
    [[nodiscard]] Result<void> letRulesSleep(const QString& table);
    [[nodiscard]] Result<void> wakeRules(const QString& table);
    /// Whether every rule of the schema is awake.
    [[nodiscard]] Result<bool> areAllRulesAwake();
    /// Notes an event at once, and not at the transaction's end.
    [[nodiscard]] Result<void> chainNow();
    [[nodiscard]] Result<void> clear(const QString& table);
    /// Puts rows, all with these columns. Conflict, Invalid and others where a constraint refuses them.
    [[nodiscard]] Result<void> put(const QString& table, const QStringList& columns, const QList<TableRow>& rows);
    [[nodiscard]] Result<TableFingerprint> fingerprint(const QString& table, const QStringList& columns);
    /// The journal goes on behind this entry.
    [[nodiscard]] Result<void> setHead(qint64 sequence, qint64 happenedAt, const QString& hash);
    /// A person that nobody signs in as until IT enables the account. Conflict("staff.login") where the server has such
    /// a role already.
    [[nodiscard]] Result<void> takeAccountOver(const QString& login, const QString& displayName, const QString& role);

private:
    [[nodiscard]] Result<void> run(const QString& statement);
    [[nodiscard]] Result<void> runWith(const QString& statement, const QList<QVariant>& values);
    PostgresqlConnection& m_server;
    QHash<QString, QByteArray> m_prepared;
};

} // namespace uketsuke
