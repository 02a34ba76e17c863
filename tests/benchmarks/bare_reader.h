#pragma once

#include <QByteArray>
#include <QString>

struct sqlite3;
struct sqlite3_stmt;

namespace uketsuke::bars {

/// The bare work beside which documents are measured: sqlite3's C interface on one connection with prepared statements
/// and a warm buffer, and libsodium. synchronous=FULL.
class BareReader
{
public:
    /// `file`: an embedded database that the product has made.
    explicit BareReader(const QString& file);
    ~BareReader();
    BareReader(const BareReader&) = delete;
    BareReader& operator=(const BareReader&) = delete;

    /// Writes with one durable commit that somebody looked, as the product must.
    void note(const QByteArray& documentId);
    /// The document's bytes, opened; they stand until the next call. Ends the program where there are none.
    [[nodiscard]] const QByteArray& read(const QByteArray& documentId);

private:
    void run(const char* sql);
    bool prepare(const char* sql, sqlite3_stmt** statement);
    sqlite3* m_database = nullptr;
    sqlite3_stmt* m_read = nullptr;
    sqlite3_stmt* m_note = nullptr;
    QByteArray m_plain;
};

} // namespace uketsuke::bars
