#include "app/admin/audit_head.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace uketsuke {

QString headText(const JournalHead& head) {
    return u"%1:%2"_s.arg(head.sequence).arg(head.hash);
}

std::optional<JournalHead> journalHeadOf(const QString& text) {
    static const QRegularExpression form(u"^(?:0:|([1-9][0-9]{0,17}):([0-9a-f]{64}))$"_s);
    const auto match = form.match(text.trimmed());
    if (!match.hasMatch())
        return {};
    return JournalHead{match.captured(1).toLongLong(), match.captured(2)};
}

} // namespace uketsuke
