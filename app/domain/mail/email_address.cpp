#include "app/domain/mail/email_address.h"

#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

constexpr qsizetype longestLocalPart = 64;   // octets, RFC 5321 § 4.5.3.1.1
constexpr qsizetype longestPath = 254;       // octets, RFC 5321 § 4.5.3.1.3 without the angle brackets
constexpr qsizetype longestDomainLabel = 63; // octets, RFC 1035

bool isControl(QChar character) {
    return character.category() == QChar::Other_Control || character == QChar::LineSeparator ||
           character == QChar::ParagraphSeparator;
}

bool isAtomCharacter(char character) {
    return (character >= '0' && character <= '9') || (character >= 'A' && character <= 'Z') ||
           (character >= 'a' && character <= 'z') || QByteArrayView("!#$%&'*+-/=?^_`{|}~").contains(character);
}

/// dot-atom of RFC 5322: atoms joined by single dots.
bool isDotAtom(const QByteArray& local) {
    const QList<QByteArray> atoms = local.split('.');
    return std::all_of(atoms.begin(), atoms.end(), [](const QByteArray& atom) {
        return !atom.isEmpty() && std::all_of(atom.begin(), atom.end(), isAtomCharacter);
    });
}

/// Whether it came with quotes of its own, closed at the end and nowhere else.
bool isQuotedString(const QByteArray& local) {
    if (local.size() < 3 || !local.startsWith('"') || !local.endsWith('"'))
        return false;
    for (qsizetype i = 1; i < local.size() - 1; ++i) {
        if (local[i] == '"')
            return false;
        if (local[i] == '\\' && ++i == local.size() - 1)
            return false;
    }
    return true;
}

QByteArray quoted(QByteArray local) {
    return '"' + local.replace('\\', "\\\\").replace('"', "\\\"") + '"';
}

bool isDomain(const QByteArray& domain) {
    const QList<QByteArray> labels = domain.split('.');
    return labels.size() >= 2 && std::all_of(labels.begin(), labels.end(), [](const QByteArray& label) {
               return !label.isEmpty() && label.size() <= longestDomainLabel && !label.startsWith('-') &&
                      !label.endsWith('-') && std::all_of(label.begin(), label.end(), [](char character) {
                          return (character >= '0' && character <= '9') || (character >= 'a' && character <= 'z') ||
                                 character == '-';
                      });
           });
}

} // namespace

Result<EmailAddress> EmailAddress::parse(const QString& typed) {
    const QString text = typed.trimmed();
    if (text.isEmpty())
        return fail(ErrorKind::Invalid, u"email.empty"_s);
    if (std::any_of(text.begin(), text.end(), isControl))
        return fail(ErrorKind::Invalid, u"email.control"_s);
    const qsizetype at = text.lastIndexOf(u'@');
    if (at < 0)
        return fail(ErrorKind::Invalid, u"email.at_sign"_s);

    const QString local = text.left(at);
    const bool isAscii = std::all_of(local.begin(), local.end(), [](QChar c) { return c.unicode() < 0x7f; });
    if (local.isEmpty() || !isAscii || local.size() > longestLocalPart)
        return fail(ErrorKind::Invalid, u"email.local_part"_s);

    const QByteArray localBytes = local.toLatin1();
    const bool isQuoted = isQuotedString(localBytes);
    // A blank that nobody put in quotes is a slip of the keys: refused, and not guessed away.
    if (localBytes.contains(' ') && !isQuoted)
        return fail(ErrorKind::Invalid, u"email.local_part"_s);

    EmailAddress address;
    address.m_typed = text;
    address.m_domain = QUrl::toAce(text.mid(at + 1)).toLower();
    if (!isDomain(address.m_domain))
        return fail(ErrorKind::Invalid, u"email.domain"_s);
    address.m_isStandard = isDotAtom(localBytes);
    const bool staysAsTyped = address.m_isStandard || isQuoted;
    address.m_wireForm = (staysAsTyped ? localBytes : quoted(localBytes)) + '@' + address.m_domain;
    if (address.m_wireForm.size() > longestPath)
        return fail(ErrorKind::Invalid, u"email.too_long"_s);
    return address;
}

} // namespace uketsuke
