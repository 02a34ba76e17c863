#include "app/admin/admin_verb.h"
#include "app/admin/admin_words.h"
#include "app/services/journal/journal_service.h"
#include "app/services/services.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

void addAuditOptions(QCommandLineParser& parser) {
    addDatabaseOption(parser);
    parser.addOption({u"head"_s, AdminWords::tr("外に控えておいた末尾（番号:ハッシュ）と比べます"), u"HEAD"_s});
}

QString headText(const JournalHead& head) {
    return u"%1:%2"_s.arg(head.sequence).arg(head.hash);
}

/// As `audit head` printed it; what is no head is refused, or a slip of the pen would pass for a whole journal.
std::optional<JournalHead> headOf(const QString& text) {
    static const QRegularExpression form(u"^(?:0:|([1-9][0-9]{0,17}):([0-9a-f]{64}))$"_s);
    const auto match = form.match(text.trimmed());
    if (!match.hasMatch())
        return {};
    return JournalHead{match.captured(1).toLongLong(), match.captured(2)};
}

ExitCode verify(const AdminCall& call, Services& services) {
    const bool isCompared = call.parser.isSet(u"head"_s);
    const auto noted = headOf(call.parser.value(u"head"_s));
    if (isCompared && !noted)
        return call.output.fail({ErrorKind::Invalid, u"audit.head"_s});
    const auto found = services.journal().verify(noted).result();
    if (!found)
        return call.output.fail(found.error());
    const QJsonObject json{{u"entries"_s, found->entriesChecked},
                           {u"whole"_s, found->isWhole()},
                           {u"first_damaged"_s, found->firstDamaged ? QJsonValue(*found->firstDamaged) : QJsonValue()},
                           {u"head_matches"_s, found->headMatches},
                           {u"head"_s, headText(found->head)}};
    if (found->isWhole())
        call.output.show(json, AdminWords::tr("記録 %1 件に、書き換えはありません。").arg(found->entriesChecked));
    else if (found->firstDamaged)
        call.output.show(json, AdminWords::tr("記録の %1 番が書き換えられています。そこから後は信用できません。")
                                   .arg(*found->firstDamaged));
    else
        call.output.show(json,
                         AdminWords::tr("控えの末尾が記録の中にありません。末尾が切られたか、作り直されています。"));
    return found->isWhole() ? ExitCode::Done : ExitCode::Finding;
}

ExitCode runAudit(const AdminCall& call) {
    const QString what = call.words.value(0);
    if (what != "verify"_L1 && what != "head"_L1)
        return call.output.misuse(u"audit verify [--head HEAD] | audit head"_s);
    const SystemClock clock;
    Services services(clock);
    if (const auto opened = openDatabaseAsItIs(services, call.parser); !opened)
        return failToOpen(call, opened.error());
    if (what == "verify"_L1)
        return verify(call, services);
    const auto head = services.journal().head().result();
    if (!head)
        return call.output.fail(head.error());
    call.output.show({{u"head"_s, headText(*head)}}, headText(*head));
    return ExitCode::Done;
}

} // namespace

AdminVerb auditVerb() {
    return {"audit"_L1, AdminWords::tr("記録を検証します: audit verify [--head HEAD]、audit head"), addAuditOptions,
            runAudit};
}

} // namespace uketsuke
