#include "app/services/intake/column_mapping.h"

#include "app/services/text/json_schema.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

static void initialiseMappingResource() {
    Q_INIT_RESOURCE(intake_mappings);
}

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

constexpr qsizetype largestMapping = 1 << 20;

QStringList titlesOf(const QJsonValue& value) {
    QStringList titles;
    for (const auto& title : value.toArray())
        titles.append(title.toString());
    return titles;
}

ColumnMapping mappingOf(const QJsonObject& json) {
    ColumnMapping mapping{
        json["name"_L1].toString(), json["title"_L1].toString(), json["source"_L1].toString(), {}, {}, {}};
    const QJsonObject columns = json["columns"_L1].toObject();
    for (auto column = columns.begin(); column != columns.end(); ++column)
        mapping.columns.insert(column.key(), titlesOf(column.value()));
    for (const auto& attachment : json["attachments"_L1].toArray())
        mapping.attachments.append(
            {documentSideFromKey(attachment["side"_L1].toString()).value_or(DocumentSide::Further),
             titlesOf(attachment["titles"_L1])});
    for (const Procedure procedure : allProcedures) {
        const QStringList names = titlesOf(json["procedures"_L1][procedureKey(procedure)]);
        if (!names.isEmpty())
            mapping.procedures.insert(procedure, names);
    }
    return mapping;
}

Result<QByteArray> mappingResource(const QString& file) {
    initialiseMappingResource();
    QFile resource(u":/intake_mappings/"_s + file);
    if (!resource.open(QIODevice::ReadOnly))
        return fail(ErrorKind::NotFound, u"mapping.resource"_s);
    return resource.readAll();
}

bool holdsTitle(const QStringList& titles, const QString& key) {
    return std::any_of(titles.begin(), titles.end(), [&](const QString& title) { return titleKey(title) == key; });
}

} // namespace

QString titleKey(const QString& title) {
    static const QRegularExpression decoration(u"\\AQ\\d+[.:]?|(?:\\(?(?:必須|任意)\\)?)\\z"_s);
    static const QRegularExpression signs(u"[\\s*※]"_s);
    QString key = title.normalized(QString::NormalizationForm_KC);
    return key.remove(signs).remove(decoration);
}

QString ColumnMapping::meaningOf(const QString& columnTitle) const {
    const QString wanted = titleKey(columnTitle);
    for (auto column = columns.begin(); column != columns.end(); ++column)
        if (holdsTitle(column.value(), wanted))
            return column.key();
    for (const AttachmentColumns& attachment : attachments)
        if (holdsTitle(attachment.titles, wanted))
            return meaningOfSide(attachment.side);
    return u""_s;
}

std::optional<Procedure> ColumnMapping::procedureNamed(const QString& text) const {
    const QString wanted = titleKey(text);
    for (auto procedure = procedures.begin(); procedure != procedures.end(); ++procedure)
        if (holdsTitle(procedure.value(), wanted))
            return procedure.key();
    return std::nullopt;
}

void ColumnMapping::assign(const QString& columnTitle, const QString& meaning) {
    const auto isSame = [key = titleKey(columnTitle)](const QString& other) { return titleKey(other) == key; };
    for (QStringList& titles : columns)
        titles.removeIf(isSame);
    for (AttachmentColumns& attachment : attachments)
        attachment.titles.removeIf(isSame);
    if (const auto side = sideOf(meaning))
        attachments.prepend({*side, {columnTitle}});
    else if (!meaning.isEmpty())
        columns[meaning].prepend(columnTitle);
    attachments.removeIf([](const AttachmentColumns& attachment) { return attachment.titles.isEmpty(); });
    columns.removeIf([](const QMap<QString, QStringList>::iterator& column) { return column.value().isEmpty(); });
}

void ColumnMapping::assignProcedure(const QString& text, Procedure procedure) {
    const auto isSame = [key = titleKey(text)](const QString& other) { return titleKey(other) == key; };
    for (QStringList& names : procedures)
        names.removeIf(isSame);
    procedures[procedure].append(text);
    procedures.removeIf([](const QMap<Procedure, QStringList>::iterator& named) { return named.value().isEmpty(); });
}

std::optional<DocumentSide> ColumnMapping::sideOf(const QString& meaning) {
    for (const DocumentSide side : {DocumentSide::Front, DocumentSide::Back, DocumentSide::Further})
        if (meaning == meaningOfSide(side))
            return side;
    return std::nullopt;
}

QString ColumnMapping::meaningOfSide(DocumentSide side) {
    return u"attachment:"_s + documentSideKey(side);
}

QStringList ColumnMapping::allMeanings() {
    QStringList meanings{u"receipt_number"_s, u"submitted_at"_s, u"procedure"_s};
    for (const ApplicantField field : allApplicantFields)
        meanings.append(applicantFieldKey(field));
    for (const DocumentSide side : {DocumentSide::Front, DocumentSide::Back, DocumentSide::Further})
        meanings.append(meaningOfSide(side));
    return meanings;
}

Result<ColumnMapping> readMapping(const QByteArray& json) {
    if (json.size() > largestMapping)
        return fail(ErrorKind::TooLarge, u"mapping"_s);
    QJsonParseError parseError;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parseError);
    if (parseError.error != QJsonParseError::NoError)
        return fail(ErrorKind::Invalid, u"mapping.json:%1"_s.arg(parseError.offset));
    const auto schema = mappingResource(u"mapping.schema.json"_s);
    if (!schema)
        return tl::unexpected<Error>(schema.error());
    if (const auto valid = checkAgainstSchema(document, *schema, u"mapping"_s); !valid)
        return tl::unexpected<Error>(valid.error());
    return mappingOf(document.object());
}

QByteArray writeMapping(const ColumnMapping& mapping) {
    QJsonObject columns, procedures;
    for (auto column = mapping.columns.begin(); column != mapping.columns.end(); ++column)
        columns.insert(column.key(), QJsonArray::fromStringList(column.value()));
    for (auto procedure = mapping.procedures.begin(); procedure != mapping.procedures.end(); ++procedure)
        procedures.insert(procedureKey(procedure.key()), QJsonArray::fromStringList(procedure.value()));
    QJsonArray attachments;
    for (const AttachmentColumns& attachment : mapping.attachments)
        attachments.append(QJsonObject{{u"side"_s, documentSideKey(attachment.side)},
                                       {u"titles"_s, QJsonArray::fromStringList(attachment.titles)}});
    return QJsonDocument(QJsonObject{{u"name"_s, mapping.name},
                                     {u"title"_s, mapping.title},
                                     {u"source"_s, mapping.source},
                                     {u"columns"_s, columns},
                                     {u"attachments"_s, attachments},
                                     {u"procedures"_s, procedures}})
        .toJson();
}

Result<ColumnMapping> defaultMapping() {
    return mappingResource(u"smart_registration.json"_s).and_then(readMapping);
}

} // namespace uketsuke
