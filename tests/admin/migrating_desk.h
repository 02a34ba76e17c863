#pragma once

#include "tests/admin/shared_admin.h"

#include <QMap>
#include <QTemporaryDir>

namespace uketsuke {

/// Made-up steps behind the program's own.
enum class MadeUpSteps { Quick, Slow };

/// A database of either kind with an invented day in it, and uketsuke-admin beside it.
class MigratingDesk : public SharedAdmin, public testing::WithParamInterface<Dialect>
{
protected:
    static void SetUpTestSuite();
    void SetUp() override;

    /// What --database takes: the file, or the address for who migrates.
    [[nodiscard]] QString place() const;
    [[nodiscard]] QStringList migrateWords(MadeUpSteps steps) const;
    int migrateWith(MadeUpSteps steps, const QStringList& options = {});
    /// A process that migrates by the slow steps; it is in the middle of the second one.
    [[nodiscard]] std::unique_ptr<QProcess> migrationUnderWay();
    /// As people use it, who may not migrate.
    int use(const QStringList& words, const QString& login);

    /// A sample of applications with papers taken in, and a range of numbers.
    void live();
    /// As a script, and from here on the database is one that was made of such a script.
    [[nodiscard]] QByteArray stored() const;
    void bringBack(const QByteArray& script);

    [[nodiscard]] std::unique_ptr<Database> opened() const;
    /// The first column of the first row, as whoever stands above the rules; empty without a row.
    [[nodiscard]] QString scalar(const QString& sql) const;
    [[nodiscard]] int version() const;
    /// How many rows of each table that nothing may lose.
    [[nodiscard]] QMap<QString, QString> kept() const;

private:
    void writeStep(MadeUpSteps steps, const QString& name, const QByteArray& sql) const;
    [[nodiscard]] bool isUnderWay() const;
    QTemporaryDir m_folder;
    QString m_file;
};

} // namespace uketsuke
