#pragma once

#include <QHash>
#include <QString>
#include <QUuid>

namespace uketsuke {

/// A typed identifier: UUID text made by the client, so that an INSERT can be asked for by its id afterwards.
template <typename Tag>
class Id
{
public:
    Id() = default;
    explicit Id(QString text) : m_text(std::move(text)) {}
    [[nodiscard]] static Id create() { return Id(QUuid::createUuid().toString(QUuid::WithoutBraces)); }
    /// A UUID of version 7 (RFC 9562): ids sort by the instant (UTC milliseconds), so that lists that order by id keep
    /// the order of events.
    [[nodiscard]] static Id createAt(qint64 milliseconds) {
        QByteArray bytes = QUuid::createUuid().toRfc4122();
        for (int place = 0; place < 6; ++place)
            bytes[place] = static_cast<char>(milliseconds >> (40 - 8 * place));
        bytes[6] = static_cast<char>((bytes.at(6) & 0x0F) | 0x70);
        return Id(QUuid::fromRfc4122(bytes).toString(QUuid::WithoutBraces));
    }
    [[nodiscard]] const QString& text() const { return m_text; }
    [[nodiscard]] bool isEmpty() const { return m_text.isEmpty(); }
    auto operator<=>(const Id&) const = default;
    friend size_t qHash(const Id& id, size_t seed = 0) { return ::qHash(id.m_text, seed); }

private:
    QString m_text;
};

using ApplicationId = Id<struct ApplicationTag>;
using DocumentId = Id<struct DocumentTag>;
using DecisionId = Id<struct DecisionTag>;
using OutgoingMailId = Id<struct OutgoingMailTag>;
using CardNumberRangeId = Id<struct CardNumberRangeTag>;
using ClaimToken = Id<struct ClaimTokenTag>;
using HeldRowId = Id<struct HeldRowTag>;

} // namespace uketsuke
