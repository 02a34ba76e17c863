#include "app/services/intake/seen_rows.h"

#include "app/domain/matching/kanji.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

QByteArray identityOf(const IntakeRow& row) {
    const QString text =
        fullName(row.values) + u'\n' + birthDateKey(row.values) + u'\n' + row.submittedAt.toString(Qt::ISODateWithMs);
    return QCryptographicHash::hash(withJisCodePoints(text).toUtf8(), QCryptographicHash::Sha256).first(16);
}

} // namespace

void SeenRows::judgeAgainstEarlier(JudgedRow& judged) {
    Seen& seen = m_rows[judged.row.receiptNumber];
    const QByteArray content = QByteArray::fromHex(judged.row.hash.toLatin1());
    const QByteArray identity = identityOf(judged.row);
    const bool isRepeated = seen.contents.contains(content);
    const bool isSecondOfANewOne = judged.fate == RowFate::New && !seen.identities.isEmpty();
    if (isRepeated)
        judged.fate = RowFate::Unchanged;
    else if (isSecondOfANewOne)
        judged.fate = seen.identities.contains(identity) ? RowFate::Changed : RowFate::Held;
    if (isRepeated || isSecondOfANewOne) {
        judged.attachments.found.clear(); // the earlier row has brought them
        judged.changes.clear();
    }
    if (isSecondOfANewOne && !isRepeated)
        judged.changes = {{u"earlier_row"_s, {}, {}}};
    seen.contents.insert(content);
    if (judged.fate == RowFate::New || judged.fate == RowFate::Changed)
        seen.identities.insert(identity);
}

} // namespace uketsuke
