#pragma once

#include "app/services/intake/row_fate.h"

#include <QHash>

namespace uketsuke {

/// Receipt numbers that a run has met. A preview writes nothing, so a number that comes twice in the chosen files is
/// judged here, against the row before; an import judges it against what was written.
class SeenRows
{
public:
    /// Corrects the fate of a row whose number has come before, and remembers it.
    void judgeAgainstEarlier(JudgedRow& judged);

private:
    struct Seen {
        QByteArray identity; ///< a digest of name, birth date and time of submission
        QByteArray content;  ///< the row's hash
    };
    QHash<QString, Seen> m_rows;
};

} // namespace uketsuke
