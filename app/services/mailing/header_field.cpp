#include "app/services/mailing/header_field.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

constexpr qsizetype longestLine = 76;        // RFC 2047 § 2: lines with encoded words
constexpr qsizetype longestEncodedWord = 75; // RFC 2047 § 2
const QByteArray wordStart = "=?UTF-8?B?";
const QByteArray wordEnd = "?=";
const QByteArray fold = "\r\n ";

Result<void> refuseControls(const QString& value) {
    if (std::any_of(value.begin(), value.end(), isControlCharacter))
        return fail(ErrorKind::Invalid, u"mail.header_control"_s);
    return {};
}

bool isPlainAscii(const QString& value) {
    return std::all_of(value.begin(), value.end(), [](QChar c) { return c.unicode() >= 0x20 && c.unicode() < 0x7f; });
}

/// Whole characters, so that no encoded word ends inside one (RFC 2047 § 5).
QList<QByteArray> utf8Characters(const QString& text) {
    QList<QByteArray> characters;
    for (const char32_t character : text.toUcs4())
        characters.append(QString::fromUcs4(&character, 1).toUtf8());
    return characters;
}

/// Encoded words joined by folds; the first one leaves room for what already stands on its line.
QByteArray encodedWords(const QString& text, qsizetype alreadyOnLine) {
    QByteArray answer, chunk;
    qsizetype line = alreadyOnLine;
    const auto room = [&] {
        const qsizetype characters = std::min(longestEncodedWord, longestLine - line);
        return (characters - wordStart.size() - wordEnd.size()) / 4 * 3;
    };
    const auto flush = [&] {
        answer += (answer.isEmpty() ? QByteArray() : fold) + wordStart + chunk.toBase64() + wordEnd;
        chunk.clear();
        line = 1;
    };
    for (const QByteArray& character : utf8Characters(text)) {
        if (!chunk.isEmpty() && chunk.size() + character.size() > room())
            flush();
        chunk += character;
    }
    flush();
    return answer;
}

/// Whether it may stand as it is: ASCII that is no encoded word, and has a single blank wherever its line must end. A
/// word that is longer than a line, or blanks that are, would make a line that SMTP does not carry (RFC 5322 § 2.1.1).
bool isFoldable(const QString& value) {
    const QStringList words = value.split(u' ');
    return isPlainAscii(value) && !value.contains("=?"_L1) &&
           std::all_of(words.begin(), words.end(), [&](const QString& word) {
               return word.size() <= longestLine && (!word.isEmpty() || words.size() == 1);
           });
}

/// ASCII text folded at its blanks.
QByteArray foldedAscii(const QByteArray& text, qsizetype alreadyOnLine) {
    QByteArray answer;
    qsizetype line = alreadyOnLine;
    for (const QByteArray& word : text.split(' ')) {
        if (!answer.isEmpty()) {
            const bool fits = line + 1 + word.size() <= longestLine;
            answer += fits ? QByteArray(" ") : fold;
            line = fits ? line + 1 : 1;
        }
        answer += word;
        line += word.size();
    }
    return answer;
}

QByteArray phrase(const QString& displayName, qsizetype alreadyOnLine) {
    const bool fits = displayName.size() <= longestLine; // it stands on one line, quoted
    if (!fits || !isPlainAscii(displayName) || displayName.contains("=?"_L1))
        return encodedWords(displayName, alreadyOnLine);
    return '"' + displayName.toLatin1().replace('\\', "\\\\").replace('"', "\\\"") + '"';
}

/// attr-char of RFC 2231 and RFC 5987.
bool isAttributeCharacter(char character) {
    return (character >= '0' && character <= '9') || (character >= 'A' && character <= 'Z') ||
           (character >= 'a' && character <= 'z') || QByteArrayView("-._!#$&+^`|~").contains(character);
}

QByteArray percentEncoded(const QByteArray& bytes) {
    QByteArray answer;
    for (const char character : bytes)
        answer += isAttributeCharacter(character) ? QByteArray(1, character)
                                                  : '%' + QByteArray(1, character).toHex().toUpper();
    return answer;
}

/// filename*0*=UTF-8''…; filename*1*=… : continuations of RFC 2231 § 3, cut between characters.
QByteArray continuedFileName(const QString& fileName) {
    constexpr qsizetype longestPart = 54;
    QList<QByteArray> parts{QByteArray("UTF-8''")};
    for (const QByteArray& character : utf8Characters(fileName)) {
        const QByteArray encoded = percentEncoded(character);
        if (parts.last().size() + encoded.size() > longestPart)
            parts.append(QByteArray());
        parts.last() += encoded;
    }
    if (parts.size() == 1)
        return ';' + fold + "filename*=" + parts.first();
    QByteArray answer;
    for (qsizetype i = 0; i < parts.size(); ++i)
        answer += ';' + fold + "filename*" + QByteArray::number(i) + "*=" + parts[i];
    return answer;
}

bool isMessageId(const QByteArray& id) {
    return id.size() > 4 && id.size() < 250 && id.startsWith('<') && id.endsWith('>') && id.count('@') == 1 &&
           std::all_of(id.begin() + 1, id.end() - 1,
                       [](char c) { return c > 0x20 && c < 0x7f && c != '<' && c != '>'; });
}

} // namespace

bool isControlCharacter(QChar character) {
    return character.category() == QChar::Other_Control || character == QChar::LineSeparator ||
           character == QChar::ParagraphSeparator;
}

Result<QByteArray> textHeader(const QByteArray& name, const QString& value) {
    const QByteArray start = name + ": ";
    return refuseControls(value).map([&] {
        if (isFoldable(value))
            return start + foldedAscii(value.toLatin1(), start.size());
        return start + encodedWords(value, start.size());
    });
}

Result<QByteArray> mailboxHeader(const QByteArray& name, const QString& displayName, const EmailAddress& address) {
    const QByteArray start = name + ": ";
    return refuseControls(displayName).map([&] {
        if (displayName.isEmpty())
            return start + address.wireForm();
        return start + phrase(displayName, start.size()) + fold + '<' + address.wireForm() + '>';
    });
}

Result<QByteArray> messageIdHeader(const QByteArray& name, const QList<QByteArray>& messageIds) {
    if (messageIds.isEmpty() || !std::all_of(messageIds.begin(), messageIds.end(), isMessageId))
        return fail(ErrorKind::Invalid, u"mail.message_id"_s);
    return name + ": " + messageIds.join(fold);
}

Result<QByteArray> attachmentHeader(const QString& fileName) {
    return refuseControls(fileName).map([&] {
        const QByteArray start = "Content-Disposition: attachment";
        if (!isPlainAscii(fileName) || fileName.size() > 60)
            return start + continuedFileName(fileName);
        return start + ';' + fold + "filename=\"" + fileName.toLatin1().replace('\\', "\\\\").replace('"', "\\\"") +
               '"';
    });
}

} // namespace uketsuke
