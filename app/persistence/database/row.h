#pragma once

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QLatin1StringView>
#include <QList>
#include <QStringList>
#include <QVariant>

#include <optional>
#include <utility>

namespace uketsuke {

/// Values for the :named places of a statement. Instants are given by `instant()`, days by `day()`.
using Bindings = QList<std::pair<QLatin1StringView, QVariant>>;

/// A statement of the catalogue with its values.
struct StatementCall {
    QLatin1StringView statement;
    Bindings bindings;
};

/// UTC milliseconds, as instants are stored.
[[nodiscard]] inline QVariant instant(const QDateTime& moment) {
    return moment.toMSecsSinceEpoch();
}
/// ISO text, as days are stored; an invalid day is ''.
[[nodiscard]] inline QVariant day(const QDate& date) {
    return date.isValid() ? date.toString(Qt::ISODate) : QStringLiteral("");
}

/// For a column that is NOT NULL: a text that was never set would be sent as NULL.
[[nodiscard]] inline QString textOrEmpty(const QString& text) {
    return text.isNull() ? QStringLiteral("") : text;
}

/// One row of an answer, read by column name. A column that the statement does not give is a fault of the program
/// (asserted in debug builds, null otherwise).
class Row
{
public:
    Row(QStringList names, QList<QVariant> values);
    [[nodiscard]] QString text(QLatin1StringView column) const;
    [[nodiscard]] qint64 integer(QLatin1StringView column) const;
    [[nodiscard]] bool flag(QLatin1StringView column) const { return integer(column) != 0; }
    [[nodiscard]] QByteArray bytes(QLatin1StringView column) const;
    [[nodiscard]] QDateTime instant(QLatin1StringView column) const; ///< UTC
    [[nodiscard]] std::optional<QDateTime> instantOrNone(QLatin1StringView column) const;
    [[nodiscard]] QDate day(QLatin1StringView column) const; ///< invalid where '' or NULL
    [[nodiscard]] bool isNull(QLatin1StringView column) const;
    /// All of them, in the order in which the statement gives them.
    [[nodiscard]] const QList<QVariant>& values() const { return m_values; }

private:
    [[nodiscard]] QVariant value(QLatin1StringView column) const;
    QStringList m_names;
    QList<QVariant> m_values;
};

using Rows = QList<Row>;

} // namespace uketsuke
