#include "app/services/intake/row_hash.h"

#include "app/domain/matching/kanji.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace uketsuke {

QString fieldsJson(const ApplicantValues& values) {
    QJsonObject object;
    for (auto value = values.begin(); value != values.end(); ++value)
        object.insert(applicantFieldKey(value.key()), value.value());
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QString furtherJson(const QList<std::pair<QString, QString>>& further) {
    QJsonArray array;
    for (const auto& [title, text] : further)
        array.append(QJsonArray{title, text});
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QList<std::pair<QString, QString>> furtherFromJson(const QString& further) {
    QList<std::pair<QString, QString>> columns;
    const QJsonArray array = QJsonDocument::fromJson(further.toUtf8()).array();
    for (const auto& pair : array)
        columns.append({pair[0].toString(), pair[1].toString()});
    return columns;
}

QString rowHash(const IntakeRow& row) {
    auto further = row.further;
    further.removeIf([](const auto& column) { return column.second.isEmpty(); });
    std::sort(further.begin(), further.end());
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto add = [&](const QString& text) {
        const QByteArray bytes = withJisCodePoints(text).toUtf8();
        hash.addData(QByteArray::number(bytes.size()) + ':' + bytes + ',');
    };
    add(QString::number(row.submittedAt.toMSecsSinceEpoch()));
    add(procedureKey(row.procedure));
    add(fieldsJson(row.values));
    add(furtherJson(further));
    for (const AttachmentCell& cell : row.attachments)
        add(documentSideKey(cell.side) + u' ' + cell.text);
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace uketsuke
