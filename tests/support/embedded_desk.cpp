#include "tests/support/embedded_desk.h"

#include "app/domain/matching/search_key.h"
#include "app/persistence/database/transaction.h"
#include "app/persistence/document_repository.h"
#include "app/persistence/intake_repository.h"
#include "app/persistence/migrations/migrator.h"
#include "app/services/documents/document_cipher.h"

#include <QJsonDocument>
#include <QJsonObject>
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

ApplicantValues specimenValues() {
    return {{ApplicantField::FamilyName, u"見本"_s},          {ApplicantField::GivenName, u"葉子"_s},
            {ApplicantField::FamilyKana, u"ミホン"_s},        {ApplicantField::GivenKana, u"ヨウコ"_s},
            {ApplicantField::BirthDate, u"平成6年8月14日"_s}, {ApplicantField::PostalCode, u"277-0005"_s},
            {ApplicantField::Prefecture, u"千葉県"_s},        {ApplicantField::City, u"柏市"_s},
            {ApplicantField::Street, u"柏5-8-12"_s},          {ApplicantField::Email, u"mihon@example.jp"_s}};
}

QString jsonOf(const ApplicantValues& values) {
    QJsonObject object;
    for (auto value = values.begin(); value != values.end(); ++value)
        object.insert(applicantFieldKey(value.key()), value.value());
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

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
    ApplicantValues values = specimenValues();
    values.insert(more);
    const QDateTime submitted = QDateTime::fromMSecsSinceEpoch(m_now - 3'600'000, Qt::UTC);
    ApplicationRecord record;
    record.id = ApplicationId(id);
    record.source = u"form"_s;
    record.receiptNumber = id;
    record.procedure = procedure;
    record.submittedAt = submitted;
    record.dueOn = QDate(2026, 11, 26);
    record.nameShown = fullName(values);
    record.kanaShown = values.value(ApplicantField::FamilyKana);
    record.kanaKey = record.kanaShown;
    record.searchKeys = searchKeys(id, values);
    const SentRow sent{u"run"_s, 1, submitted, procedure, u"hash"_s, jsonOf(values), u"[[\"アンケート\",\"広報\"]]"_s};
    return IntakeRepository(open).add(record, sent).map([&] { return record.id; });
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
    NewDocument document;
    document.facts.id = DocumentId::create();
    document.facts.side = documentSideFromKey(side).value();
    document.facts.position = side == u"front"_s ? 0 : 1;
    document.facts.type = identityDocumentTypeFromKey(type).value();
    document.facts.nameAsSent = side + u".jpg"_s;
    document.facts.format = sniffFileFormat(bytes);
    document.facts.byteCount = bytes.size();
    document.facts.sha256 = u"sha"_s;
    const EncryptedDocument sealed = encryptDocument(document.facts.id, bytes);
    document.key = sealed.key;
    document.ciphertext = sealed.ciphertext;
    const auto added =
        m_database.run([&](Database& open) { return DocumentRepository(open).add(id, document); }).result();
    if (!added)
        qFatal("The test's document cannot be added: %s", qPrintable(added.error().detail));
    return document.facts.id;
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
