#include "app/admin/admin_verb.h"
#include "app/admin/admin_words.h"
#include "app/admin/number_detection.h"
#include "app/admin/number_file.h"
#include "app/services/issuing/card_number_service.h"
#include "app/services/services.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

void addNumbersOptions(QCommandLineParser& parser) {
    addDatabaseOption(parser);
    parser.addOptions({{u"name"_s, AdminWords::tr("範囲の名前"), u"NAME"_s},
                       {u"prefix"_s, AdminWords::tr("頭につく数字"), u"DIGITS"_s},
                       {u"first"_s, AdminWords::tr("初めの番号"), u"N"_s},
                       {u"last"_s, AdminWords::tr("終わりの番号"), u"N"_s},
                       {u"width"_s, AdminWords::tr("けた数（頭の数字とチェックデジットを除く）"), u"N"_s},
                       {u"scheme"_s, AdminWords::tr("チェックデジットの方式"), u"SCHEME"_s, u"none"_s}});
}

ExitCode listRanges(const AdminCall& call, Services& services) {
    const auto ranges = services.cardNumbers().ranges().result();
    if (!ranges)
        return call.output.fail(ranges.error());
    QJsonArray json;
    QStringList lines;
    bool isLow = false;
    for (const CardNumberRange& range : *ranges) {
        isLow = isLow || (range.isActive && (range.isLow() || range.needsLastNumber));
        json.append(QJsonObject{{u"id"_s, range.id.text()},
                                {u"name"_s, range.name},
                                {u"remaining"_s, range.remaining()},
                                {u"active"_s, range.isActive},
                                {u"needs_last_number"_s, range.needsLastNumber},
                                {u"low"_s, range.isLow()}});
        lines.append(
            AdminWords::tr("%1  残り %2%3%4")
                .arg(range.name)
                .arg(range.remaining())
                .arg(range.isLow() ? AdminWords::tr("（残りわずか）") : QString(),
                     range.needsLastNumber ? AdminWords::tr("（復元の後: 最後の番号を待っています）") : QString()));
    }
    call.output.show({{u"ranges"_s, json}}, lines.isEmpty() ? AdminWords::tr("範囲がありません。") : lines.join(u'\n'));
    return isLow || lines.isEmpty() ? ExitCode::Finding : ExitCode::Done;
}

ExitCode addRange(const AdminCall& call, Services& services) {
    const auto scheme = checkDigitSchemeFromKey(call.parser.value(u"scheme"_s));
    if (!scheme)
        return call.output.fail(scheme.error());
    CardNumberRange range;
    range.name = call.parser.value(u"name"_s);
    range.prefix = call.parser.value(u"prefix"_s);
    const auto first = readRangeValue(call.parser.value(u"first"_s));
    const auto last = readRangeValue(call.parser.value(u"last"_s));
    if (!first || !last)
        return call.output.fail({ErrorKind::Invalid, first ? u"range.last"_s : u"range.first"_s});
    range.first = *first;
    range.last = *last;
    range.width = call.parser.value(u"width"_s).toInt();
    range.scheme = *scheme;
    const auto added = services.cardNumbers().addRange(range).result();
    if (!added)
        return call.output.fail(added.error());
    call.output.show({{u"id"_s, added->text()}},
                     AdminWords::tr("範囲を加えました。残り %1。").arg(range.last - range.first + 1));
    return ExitCode::Done;
}

ExitCode importNumbers(const AdminCall& call, Services& services) {
    const auto scheme = checkDigitSchemeFromKey(call.parser.value(u"scheme"_s));
    const auto lines = linesOfNumberFile(call.words.value(1));
    if (!scheme || !lines)
        return call.output.fail(scheme ? lines.error() : scheme.error());
    const auto done = services.cardNumbers().importList(call.parser.value(u"name"_s), *scheme, *lines).result();
    if (!done)
        return call.output.fail(done.error());
    QStringList refused;
    for (const RefusedNumber& line : done->refused)
        refused.append(u"line %1: %2"_s.arg(QString::number(line.line), numberRefusalKey(line.reason)));
    call.output.show({{u"added"_s, done->added}, {u"refused"_s, QJsonArray::fromStringList(refused)}},
                     AdminWords::tr("%1 件を加えました。%2").arg(done->added).arg(refused.join(AdminWords::tr("、"))));
    return done->refused.isEmpty() ? ExitCode::Done : ExitCode::Finding;
}

/// A range by its name or id; names need not be different, so two of them are nobody's.
Result<CardNumberRange> rangeNamed(Services& services, const QString& name) {
    const auto ranges = services.cardNumbers().ranges().result();
    if (!ranges)
        return tl::unexpected<Error>(ranges.error());
    QList<CardNumberRange> found;
    for (const CardNumberRange& range : *ranges)
        if (range.id.text() == name || range.name == name)
            found.append(range);
    if (found.isEmpty())
        return fail(ErrorKind::NotFound, u"range"_s);
    if (found.size() > 1)
        return fail(ErrorKind::Invalid, u"range.name_twice"_s);
    return found.first();
}

ExitCode skipTo(const AdminCall& call, Services& services) {
    const auto range = rangeNamed(services, call.words.value(1));
    if (!range)
        return call.output.fail(range.error());
    const auto told = services.cardNumbers().tellLastNumber(range->id, call.words.value(2)).result();
    if (!told)
        return call.output.fail(told.error());
    const auto now = rangeNamed(services, range->id.text());
    const qint64 left = now ? now->remaining() : 0;
    call.output.show({{u"id"_s, range->id.text()}, {u"remaining"_s, left}},
                     AdminWords::tr("最後の番号を入れました。次の番号から出ます。残り %1。").arg(left));
    return ExitCode::Done;
}

ExitCode showCheckDigit(const AdminCall& call) {
    const auto digit = checkDigitSchemeFromKey(call.words.value(1)).and_then([&](CheckDigitScheme scheme) {
        return checkDigit(scheme, call.words.value(2));
    });
    if (!digit)
        return call.output.fail(digit.error());
    call.output.show({{u"check_digit"_s, *digit}}, *digit);
    return ExitCode::Done;
}

ExitCode runNumbers(const AdminCall& call) {
    const QString what = call.words.value(0);
    if (what == "check-digit"_L1)
        return showCheckDigit(call);
    if (what == "detect"_L1 && call.words.size() == 2)
        return detectScheme(call);
    const bool isSkip = what == "skip-to"_L1 && call.words.size() == 3;
    if (what != "list"_L1 && what != "add"_L1 && what != "import"_L1 && !isSkip)
        return call.output.misuse(
            u"numbers list | add | import FILE | skip-to RANGE NUMBER|none | check-digit SCHEME DIGITS | detect FILE"_s);
    const SystemClock clock;
    Services services(clock);
    if (const auto opened = openDatabase(services, call.parser); !opened)
        return failToOpen(call, opened.error());
    if (what == "list"_L1)
        return listRanges(call, services);
    if (what == "add"_L1)
        return addRange(call, services);
    return isSkip ? skipTo(call, services) : importNumbers(call, services);
}

} // namespace

AdminVerb numbersVerb() {
    return {
        "numbers"_L1,
        AdminWords::tr("利用券番号: numbers list|add|import FILE|skip-to RANGE NUMBER|check-digit SCHEME DIGITS|detect "
                       "FILE"),
        addNumbersOptions, runNumbers};
}

} // namespace uketsuke
