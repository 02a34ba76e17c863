#pragma once

#include "app/persistence/journal_repository.h"

namespace uketsuke {

/// A desk's own journal within a shared one: it was numbered and chained anew when the desk moved, behind an entry that
/// says how many entries follow and which hash its own chain ended with. So the own chain can be computed again.
class MovedChain
{
public:
    /// Of an entry that notes a move; nothing for every other, or where it holds no such note.
    [[nodiscard]] static std::optional<MovedChain> behind(const JournalEntry& entry);

    /// The next entry of the shared journal, while it is not over.
    void take(const JournalEntry& entry);
    /// The own chain's head so far, as the desk noted it.
    [[nodiscard]] JournalHead head() const { return m_head; }
    /// Whether all entries came and end as the note says.
    [[nodiscard]] bool isWhole() const { return m_head == m_end; }
    [[nodiscard]] bool isOver() const { return m_head.sequence >= m_end.sequence; }
    [[nodiscard]] qint64 notedAt() const { return m_notedAt; }

private:
    qint64 m_notedAt = 0; ///< sequence of the note
    JournalHead m_end;
    JournalHead m_head;
};

/// What is noted before the entries of a desk that moves to a shared database.
[[nodiscard]] JournalEvent noteOfMove(const JournalHead& headOfDesk);

} // namespace uketsuke
