#pragma once

#include "app/persistence/database/database_thread.h"
#include "tests/sudden_death/working_desk.h"
#include "tests/support/smtp_test_server.h"

#include <QMap>

namespace uketsuke::sudden_death {

/// What a death may not leave behind, looked for in the database as the next program finds it: a sentence for each
/// fault, none where all is well. `answered` is what the services had said to be done.
[[nodiscard]] QStringList faultsLeftIn(DatabaseThread& database, const QList<Word>& answered);

/// The chain of the journal.
[[nodiscard]] QStringList faultsOfTheJournal(DatabaseThread& database);

/// The same of an embedded database, with SQLite's own look at the file (integrity_check, foreign_key_check).
[[nodiscard]] QStringList faultsOfTheWhole(DatabaseThread& database);

/// At the sink at most one copy of each mail, and exactly one of what counts as sent; counts the mails by state.
[[nodiscard]] QStringList faultsAtTheSink(DatabaseThread& database, const QList<KeptMail>& kept,
                                          QMap<QString, int>& states);

/// How durable the product's own connection is: 2 is FULL.
[[nodiscard]] int synchronousOf(DatabaseThread& database);

/// A specimen desk's database (見本) for the deaths: people, and a range of a million numbers.
void makeDatabase(const QString& file);

/// The first column of what a query gives; "? …" where it cannot be asked.
[[nodiscard]] QStringList columnOf(DatabaseThread& database, const QString& sql);
/// Its first value.
[[nodiscard]] QString scalar(DatabaseThread& database, const QString& sql);

} // namespace uketsuke::sudden_death
