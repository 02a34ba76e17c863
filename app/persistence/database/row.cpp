#include "app/persistence/database/row.h"

namespace uketsuke {

Row::Row(QStringList names, QList<QVariant> values) : m_names(std::move(names)), m_values(std::move(values)) {}

QVariant Row::value(QLatin1StringView column) const {
    const qsizetype index = m_names.indexOf(QString(column));
    Q_ASSERT_X(index >= 0, "Row", column.data());
    return m_values.value(index);
}

QString Row::text(QLatin1StringView column) const {
    return value(column).toString();
}

qint64 Row::integer(QLatin1StringView column) const {
    return value(column).toLongLong();
}

QByteArray Row::bytes(QLatin1StringView column) const {
    return value(column).toByteArray();
}

QDateTime Row::instant(QLatin1StringView column) const {
    return QDateTime::fromMSecsSinceEpoch(integer(column), Qt::UTC);
}

std::optional<QDateTime> Row::instantOrNone(QLatin1StringView column) const {
    return isNull(column) ? std::nullopt : std::optional(instant(column));
}

QDate Row::day(QLatin1StringView column) const {
    return QDate::fromString(text(column), Qt::ISODate);
}

bool Row::isNull(QLatin1StringView column) const {
    return value(column).isNull();
}

} // namespace uketsuke
