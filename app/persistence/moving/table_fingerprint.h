#pragma once

#include <QByteArray>
#include <QVariant>

#include <array>

namespace uketsuke {

/// What a table holds, whatever the order of its rows: their number, and the hashes of all rows laid over each other.
/// Of two tables that grew by the same rows the growth is the same.
class TableFingerprint
{
public:
    /// Values in an order of columns that is the same for both sides; text, whole numbers, bytes or nothing.
    void add(const QList<QVariant>& row);
    [[nodiscard]] qint64 rows() const { return m_rows; }
    /// 64 hexadecimal digits; zeros where there is no row.
    [[nodiscard]] QString text() const;
    /// What came after `before`.
    [[nodiscard]] TableFingerprint since(const TableFingerprint& before) const;
    bool operator==(const TableFingerprint&) const = default;

private:
    qint64 m_rows = 0;
    std::array<char, 32> m_hash{};
};

} // namespace uketsuke
