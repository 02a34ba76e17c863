#include "tests/support/embedded_desk.h"

#include "app/persistence/database/transaction.h"
#include "app/persistence/migrations/migrator.h"
#include "tests/support/specimen_application.h"

#include <QSqlQuery>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

const QString people =
    u"INSERT INTO staff (login, display_name, role, created_at) VALUES ('sato', '窓口 佐藤', 'staff', 0),"
    " ('tanaka', '窓口 田中', 'staff', 0), ('suzuki', '責任者 鈴木', 'supervisor', 0), ('eva', '管理者 江場', 'it', 0);"
    "INSERT INTO card_number_ranges (id, kind, name, prefix, width, first_value, last_value, next_value, scheme,"
    " created_by, created_at) VALUES ('range', 'range', 'A', '9', 6, 1, 100, 1, '7dr', 'eva', 0);"
    "INSERT INTO intake_runs (id, source, started_by, started_at) VALUES ('run', 'form', 'sato', 0);"_s;

} // namespace

EmbeddedDesk::EmbeddedDesk() {
    const auto opened = m_database.open(EmbeddedDatabase{filePath()}).result();
    const auto filled = m_database
                            .run([this](Database& open) -> Result<void> {
                                open.setTimeSource([this] { return m_now.load(); });
                                open.setSessionUser(u"sato"_s);
                                if (auto migrated = migrate(open); !migrated)
                                    return tl::unexpected<Error>(migrated.error());
                                return open.executeScript(people);
                            })
                            .result();
    if (!opened || !filled)
        qFatal("The test's database cannot be made.");
}

void EmbeddedDesk::signIn(const QString& login) {
    (void)m_database
        .run([login](Database& open) -> Result<void> {
            open.setSessionUser(login);
            return {};
        })
        .result();
}

Result<ApplicationId> EmbeddedDesk::addTo(Database& open, const QString& id, Procedure procedure,
                                          const ApplicantValues& more) const {
    return addSpecimenApplication(open, id, QDateTime::fromMSecsSinceEpoch(m_now - 3'600'000, Qt::UTC), procedure,
                                  more);
}

ApplicationId EmbeddedDesk::add(const QString& id, Procedure procedure, const ApplicantValues& more) {
    const auto added = m_database.run([&](Database& open) { return addTo(open, id, procedure, more); }).result();
    if (!added)
        qFatal("The test's application cannot be added: %s", qPrintable(added.error().detail));
    return *added;
}

void EmbeddedDesk::addMany(int count) {
    const auto added = m_database
                           .run([this, count](Database& database) {
                               return inTransaction(database, [&](Database& open) -> Result<void> {
                                   for (int index = 0; index < count; ++index) {
                                       const QString id = u"WR%1"_s.arg(index, 6, 10, QChar(u'0'));
                                       if (auto one = addTo(open, id, Procedure::NewRegistration, {}); !one)
                                           return tl::unexpected<Error>(one.error());
                                   }
                                   return {};
                               });
                           })
                           .result();
    if (!added)
        qFatal("The test's applications cannot be added: %s", qPrintable(added.error().detail));
}

DocumentId EmbeddedDesk::addDocument(const ApplicationId& id, const QString& side, const QString& type,
                                     const QByteArray& bytes) {
    const auto added =
        m_database.run([&](Database& open) { return addSpecimenDocument(open, id, side, type, bytes); }).result();
    if (!added)
        qFatal("The test's document cannot be added: %s", qPrintable(added.error().detail));
    return *added;
}

QString EmbeddedDesk::scalar(const QString& sql) {
    return m_database
        .run([sql](Database& open) -> Result<QString> {
            QSqlQuery query(open.connection());
            return query.exec(sql) && query.next() ? query.value(0).toString() : u"?"_s;
        })
        .result()
        .value();
}

} // namespace uketsuke
