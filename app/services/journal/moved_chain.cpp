#include "app/services/journal/moved_chain.h"

#include "app/services/journal/journal_service.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

const QString kind = u"desk_moved"_s;

} // namespace

JournalEvent noteOfMove(const JournalHead& headOfDesk) {
    return {kind, {}, u"%1:%2"_s.arg(headOfDesk.sequence).arg(headOfDesk.hash)};
}

std::optional<MovedChain> MovedChain::behind(const JournalEntry& entry) {
    static const QRegularExpression form(u"^(\\d{1,18}):([0-9a-f]{64}|)$"_s);
    const auto match = form.match(entry.event.detail);
    if (entry.event.kind != kind || !match.hasMatch())
        return {};
    MovedChain chain;
    chain.m_notedAt = entry.sequence;
    chain.m_end = {match.captured(1).toLongLong(), match.captured(2)};
    return chain;
}

void MovedChain::take(const JournalEntry& entry) {
    JournalEntry own = entry;
    own.sequence = entry.sequence - m_notedAt;
    m_head = {own.sequence, journalHash(m_head.hash, own)};
}

} // namespace uketsuke
