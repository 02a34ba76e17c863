#include "app/admin/number_detection.h"

#include "app/admin/admin_words.h"
#include "app/admin/number_file.h"
#include "app/domain/card/scanned_number.h"
#include "app/domain/card/scheme_detection.h"

#include <QJsonArray>
#include <QMap>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

constexpr qsizetype mostLinesTold = 20;

struct ReadNumbers {
    QMap<qsizetype, QString> byLine; ///< from 1; each number once, at its first line
    QList<qsizetype> noNumbers;
    qsizetype repeated = 0;
};

ReadNumbers readNumbers(const QStringList& lines) {
    ReadNumbers read;
    QSet<QString> seen;
    for (qsizetype index = 0; index < lines.size(); ++index) {
        if (lines.at(index).trimmed().isEmpty())
            continue;
        const auto number = readScannedNumber(lines.at(index));
        if (!number)
            read.noNumbers.append(index + 1);
        else if (seen.contains(*number))
            ++read.repeated;
        else
            read.byLine.insert(index + 1, *number);
        if (number)
            seen.insert(*number);
    }
    return read;
}

struct Detection {
    ReadNumbers read;
    QList<SchemeAgreement> schemes; ///< the best first
    QList<qsizetype> disagreeing;   ///< lines that the best one does not agree with, where it may be the right one

    [[nodiscard]] qsizetype count() const { return read.byLine.size(); }
    [[nodiscard]] bool isTelling() const { return count() >= fewestTellingNumbers; }
    [[nodiscard]] QList<SchemeAgreement> agreeingWithAll() const {
        QList<SchemeAgreement> all = schemes;
        all.removeIf([this](const SchemeAgreement& one) { return one.agreeing < count(); });
        return all;
    }
};

/// A list of real numbers may hold a slip of the pen; a scheme that fails more often is not this library's.
bool mayBeTheRightOne(const SchemeAgreement& best, qsizetype count) {
    return best.agreeing * 10 >= count * 9;
}

Detection detect(const QStringList& lines) {
    Detection found{readNumbers(lines), {}, {}};
    found.schemes = compareWithSchemes(found.read.byLine.values());
    const SchemeAgreement& best = found.schemes.first();
    if (!mayBeTheRightOne(best, found.count()))
        return found;
    const Nw7Letters letters = best.letters.value(0);
    for (auto it = found.read.byLine.cbegin(); it != found.read.byLine.cend(); ++it)
        if (!hasRightCheckDigit(best.scheme, it.value(), letters))
            found.disagreeing.append(it.key());
    return found;
}

QStringList pairsOf(const SchemeAgreement& agreement) {
    QStringList pairs;
    for (const Nw7Letters& letters : agreement.letters)
        pairs.append(QString(letters.start) + letters.stop);
    return pairs;
}

QJsonArray jsonOf(const QList<qsizetype>& lines) {
    QJsonArray json;
    for (const qsizetype line : lines)
        json.append(line);
    return json;
}

QJsonObject jsonOf(const Detection& found) {
    QJsonArray schemes;
    for (const SchemeAgreement& one : found.schemes) {
        QJsonObject json{{u"scheme"_s, checkDigitSchemeKey(one.scheme)}, {u"agreeing"_s, one.agreeing}};
        if (!one.letters.isEmpty())
            json.insert(u"letters"_s, QJsonArray::fromStringList(pairsOf(one)));
        schemes.append(json);
    }
    QStringList agreeing;
    for (const SchemeAgreement& one : found.agreeingWithAll())
        agreeing.append(checkDigitSchemeKey(one.scheme));
    return {{u"numbers"_s, found.count()},
            {u"repeated"_s, found.read.repeated},
            {u"telling"_s, found.isTelling()},
            {u"agreeing"_s, QJsonArray::fromStringList(agreeing)},
            {u"schemes"_s, schemes},
            {u"disagreeing_lines"_s, jsonOf(found.disagreeing)},
            {u"no_number_lines"_s, jsonOf(found.read.noNumbers)}};
}

QString placesText(const QList<qsizetype>& lines) {
    QStringList places;
    for (const qsizetype line : lines.first(qMin(lines.size(), mostLinesTold)))
        places.append(QString::number(line));
    QString all = places.join(AdminWords::tr("、"));
    if (lines.size() <= mostLinesTold)
        return all;
    return AdminWords::tr("%1 ほか %2 行").arg(all).arg(lines.size() - mostLinesTold);
}

QString nameOf(const SchemeAgreement& agreement) {
    QString key = checkDigitSchemeKey(agreement.scheme);
    if (agreement.letters.isEmpty())
        return key;
    return AdminWords::tr("%1（スタート・ストップ %2）").arg(key, pairsOf(agreement).join(AdminWords::tr("、")));
}

QString verdictText(const Detection& found) {
    const QList<SchemeAgreement> all = found.agreeingWithAll();
    const SchemeAgreement& best = found.schemes.first();
    if (all.size() == 1)
        return AdminWords::tr("すべての番号と合う方式: %1").arg(nameOf(best));
    if (all.size() > 1) {
        QStringList names;
        for (const SchemeAgreement& one : all)
            names.append(nameOf(one));
        return AdminWords::tr("次の方式がすべての番号と合い、この番号だけでは決められません: %1")
            .arg(names.join(AdminWords::tr("、")));
    }
    if (found.disagreeing.isEmpty())
        return AdminWords::tr("合う方式はありません。チェックデジットのない番号（none）か、ほかの方式です。");
    return AdminWords::tr("最も合う方式: %1（%2 件）。合わない行: %3")
        .arg(nameOf(best))
        .arg(best.agreeing)
        .arg(placesText(found.disagreeing));
}

QString textOf(const Detection& found) {
    QStringList text{
        AdminWords::tr("番号 %1 件を調べました（重複 %2 件を除く）。").arg(found.count()).arg(found.read.repeated),
        verdictText(found)};
    if (!found.isTelling())
        text.append(AdminWords::tr("%1 件より少ないと、偶然に合うことがあります。").arg(fewestTellingNumbers));
    if (!found.read.noNumbers.isEmpty())
        text.append(AdminWords::tr("番号として読めない行: %1").arg(placesText(found.read.noNumbers)));
    return text.join(u'\n');
}

} // namespace

ExitCode detectScheme(const AdminCall& call) {
    const auto lines = linesOfNumberFile(call.words.value(1));
    if (!lines)
        return call.output.fail(lines.error());
    const Detection found = detect(*lines);
    if (found.count() == 0)
        return call.output.fail({ErrorKind::Invalid, u"number_list.empty"_s});
    call.output.show(jsonOf(found), textOf(found));
    const bool isClear = found.isTelling() && found.agreeingWithAll().size() == 1 && found.read.noNumbers.isEmpty();
    return isClear ? ExitCode::Done : ExitCode::Finding;
}

} // namespace uketsuke
