#pragma once

#include "app/services/intake/row_fate.h"

#include <QHash>
#include <QSet>

namespace uketsuke {

/// Rows that a run has met. A preview writes nothing, so a number that comes twice in the chosen files (two exports
/// that overlap) is judged here, against the rows before; an import judges it against what was written.
class SeenRows
{
public:
    /// Corrects the fate of a row whose number has come before, and remembers it.
    void judgeAgainstEarlier(JudgedRow& judged);

private:
    struct Seen {
        QSet<QByteArray> contents;   ///< the hashes of all rows with this number
        QSet<QByteArray> identities; ///< digests of name, birth date and time of submission, of those that go in
    };
    QHash<QString, Seen> m_rows;
};

} // namespace uketsuke
