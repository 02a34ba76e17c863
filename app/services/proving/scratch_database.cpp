#include "app/services/proving/scratch_database.h"

#include "app/persistence/database/database.h"

#include <QUuid>

#include <utility>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

/// Statements about a database are run from beside it.
Result<void> runOnServer(const DatabaseAddress& server, const QString& password, const QString& statement) {
    const auto open = Database::open(SharedDatabase{server}, password);
    if (!open)
        return tl::unexpected<Error>(open.error());
    return (*open)->executeScript(statement);
}

} // namespace

ScratchDatabase::ScratchDatabase(DatabaseAddress server, DatabaseAddress address, QString password)
    : m_server(std::move(server)), m_address(std::move(address)), m_password(std::move(password)) {}

ScratchDatabase::ScratchDatabase(ScratchDatabase&& other) noexcept
    : m_server(std::move(other.m_server)),
      m_address(std::exchange(other.m_address, {})),
      m_password(std::move(other.m_password)) {}

ScratchDatabase::~ScratchDatabase() {
    if (!m_address.databaseName.isEmpty() && !drop())
        qWarning("The database %s of a backup's check could not be dropped", qPrintable(m_address.databaseName));
}

Result<ScratchDatabase> ScratchDatabase::make(const DatabaseAddress& server, const QString& password) {
    DatabaseAddress address = server;
    address.databaseName = u"uketsuke_check_"_s + QUuid::createUuid().toString(QUuid::Id128);
    return runOnServer(server, password,
                       u"CREATE DATABASE %1 TEMPLATE template0 ENCODING 'UTF8' LOCALE 'C'"_s.arg(address.databaseName))
        .map([&] { return ScratchDatabase(server, address, password); });
}

Result<void> ScratchDatabase::drop() {
    auto dropped =
        runOnServer(m_server, m_password, u"DROP DATABASE IF EXISTS %1 WITH (FORCE)"_s.arg(m_address.databaseName));
    if (dropped)
        m_address.databaseName.clear();
    return dropped;
}

} // namespace uketsuke
