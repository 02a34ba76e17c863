#include "app/persistence/moving/table_fingerprint.h"

#include <QCryptographicHash>

namespace uketsuke {
namespace {

/// Each value says how long it is, so that no two rows are written alike; nothing is told from empty.
QByteArray written(const QVariant& value) {
    if (value.isNull())
        return "-,";
    const QByteArray bytes = value.typeId() == QMetaType::QByteArray ? value.toByteArray() : value.toString().toUtf8();
    return QByteArray::number(bytes.size()) + ':' + bytes + ',';
}

} // namespace

void TableFingerprint::add(const QList<QVariant>& row) {
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QVariant& value : row)
        hash.addData(written(value));
    const QByteArray result = hash.result();
    for (size_t place = 0; place < m_hash.size(); ++place)
        m_hash[place] = static_cast<char>(m_hash[place] ^ result.at(static_cast<qsizetype>(place)));
    ++m_rows;
}

QString TableFingerprint::text() const {
    return QString::fromLatin1(QByteArray(m_hash.data(), static_cast<qsizetype>(m_hash.size())).toHex());
}

TableFingerprint TableFingerprint::since(const TableFingerprint& before) const {
    TableFingerprint growth = *this;
    growth.m_rows -= before.m_rows;
    for (size_t place = 0; place < m_hash.size(); ++place)
        growth.m_hash[place] = static_cast<char>(m_hash[place] ^ before.m_hash[place]);
    return growth;
}

} // namespace uketsuke
