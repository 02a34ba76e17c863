#pragma once

#include "app/domain/application/applicant_field.h"
#include "app/domain/application/procedure.h"
#include "app/domain/id.h"
#include "app/persistence/database/database_thread.h"

#include <QTemporaryDir>

#include <atomic>

namespace uketsuke {

/// A desk's database for a test: a migrated SQLite file with a clerk (sato), a second one (tanaka), a supervisor
/// (suzuki), an administrator (eva), a card number range ("range", 2 numbers left of 100) and a clock that the test
/// moves.
class EmbeddedDesk
{
public:
    EmbeddedDesk();

    [[nodiscard]] DatabaseThread& database() { return m_database; }
    /// The file, for what looks at it from outside.
    [[nodiscard]] QString filePath() const { return m_folder.filePath(QStringLiteral("desk.sqlite")); }
    void signIn(const QString& login);
    void advance(qint64 milliseconds) { m_now += milliseconds; }

    /// An application as a form would send it; the id is also its receipt number.
    ApplicationId add(const QString& id, Procedure procedure = Procedure::NewRegistration,
                      const ApplicantValues& more = {});
    /// WR000000, WR000001, … in one transaction.
    void addMany(int count);
    /// Adds a picture to it.
    DocumentId addDocument(const ApplicationId& id, const QString& side, const QString& type, const QByteArray& bytes);

    /// The first column of the first row, for what a test wants to see in the tables.
    [[nodiscard]] QString scalar(const QString& sql);

private:
    [[nodiscard]] Result<ApplicationId> addTo(Database& open, const QString& id, Procedure procedure,
                                              const ApplicantValues& more) const;
    QTemporaryDir m_folder;
    std::atomic<qint64> m_now{1'795'478'400'000}; // 2026-11-24 00:00 UTC
    DatabaseThread m_database;
};

} // namespace uketsuke
