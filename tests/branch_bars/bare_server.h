#pragma once

#include "app/domain/connection/database_address.h"

#include <QByteArray>
#include <QList>

#include <memory>

struct pg_conn;
struct pg_result;

namespace uketsuke::bars {

/// libpq alone on one connection, as whoever knows nothing of the product would use it. What fails ends the program.
class BareServer
{
public:
    /// One row of an answer in libpq's binary format: its bytes stand until the answer dies.
    using Answer = std::unique_ptr<pg_result, void (*)(pg_result*)>;
    enum class Format { Text, Binary };

    /// As the address's user, without encryption.
    explicit BareServer(const DatabaseAddress& address);

    /// Statements without values, the last one's first value: nothing where it answers no row.
    QByteArray run(const QByteArray& statements);
    void prepare(const char* name, const char* statement);
    [[nodiscard]] Answer call(const char* name, const QList<QByteArray>& values, Format format = Format::Text);

    /// A pipeline: what is sent is answered by settle(). Each ends a transaction of its own.
    void send(const char* name, const QList<QByteArray>& values);
    /// Waits for all of them; each must have changed or found one row.
    void settle();

private:
    void endWith(const char* what) const;
    std::unique_ptr<pg_conn, void (*)(pg_conn*)> m_connection;
    int m_sent = 0;
};

} // namespace uketsuke::bars
