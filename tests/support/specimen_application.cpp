#include "tests/support/specimen_application.h"

#include "app/domain/matching/search_key.h"
#include "app/persistence/document_repository.h"
#include "app/persistence/intake_repository.h"
#include "app/services/documents/document_cipher.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

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

Result<ApplicationId> addSpecimenApplication(Database& open, const QString& id, const QDateTime& submittedAt,
                                             Procedure procedure, const ApplicantValues& more) {
    ApplicantValues values = specimenValues();
    values.insert(more);
    ApplicationRecord record;
    record.id = ApplicationId(id);
    record.source = u"form"_s;
    record.receiptNumber = id;
    record.procedure = procedure;
    record.branch = values.value(ApplicantField::Branch);
    record.submittedAt = submittedAt;
    record.dueOn = QDate(2026, 11, 26);
    record.nameShown = fullName(values);
    record.kanaShown = values.value(ApplicantField::FamilyKana);
    record.kanaKey = record.kanaShown;
    record.searchKeys = searchKeys(id, values);
    const SentRow sent{
        u"run"_s, 1, submittedAt, procedure, u"hash"_s, jsonOf(values), u"[[\"アンケート\",\"広報\"]]"_s};
    return IntakeRepository(open).add(record, sent).map([&] { return record.id; });
}

Result<DocumentId> addSpecimenDocument(Database& open, const ApplicationId& id, const QString& side,
                                       const QString& type, const QByteArray& bytes) {
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
    return DocumentRepository(open).add(id, document).map([&] { return document.facts.id; });
}

} // namespace uketsuke
