#include "app/services/intake/seen_rows.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

QByteArray identityOf(const IntakeRow& row) {
    const QString text =
        fullName(row.values) + u'\n' + birthDateKey(row.values) + u'\n' + row.submittedAt.toString(Qt::ISODateWithMs);
    return QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).first(16);
}

} // namespace

void SeenRows::judgeAgainstEarlier(JudgedRow& judged) {
    const Seen now{identityOf(judged.row), judged.row.hash.toLatin1()};
    const auto earlier = m_rows.constFind(judged.row.receiptNumber);
    if (earlier != m_rows.constEnd() && judged.fate == RowFate::New) {
        const bool isSamePerson = earlier->identity == now.identity;
        judged.fate = earlier->content == now.content ? RowFate::Unchanged
                      : isSamePerson                  ? RowFate::Changed
                                                      : RowFate::Held;
        judged.attachments.found.clear(); // the earlier row has brought them
        if (judged.fate != RowFate::Unchanged)
            judged.changes = {{u"earlier_row"_s, {}, {}}};
    }
    if (earlier == m_rows.constEnd())
        m_rows.insert(judged.row.receiptNumber, now);
}

} // namespace uketsuke
