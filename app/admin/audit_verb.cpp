#include "app/admin/admin_verb.h"
#include "app/admin/admin_words.h"
#include "app/admin/audit_head.h"
#include "app/admin/journal_export.h"
#include "app/services/journal/journal_service.h"
#include "app/services/services.h"

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

void addAuditOptions(QCommandLineParser& parser) {
    addDatabaseOption(parser);
    parser.addOption({u"head"_s, AdminWords::tr("外に控えておいた末尾（番号:ハッシュ）と比べます"), u"HEAD"_s});
    addExportOptions(parser);
}

ExitCode verify(const AdminCall& call, Services& services) {
    const bool isCompared = call.parser.isSet(u"head"_s);
    const auto noted = journalHeadOf(call.parser.value(u"head"_s));
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
    const bool isExport = what == "export"_L1 && call.words.size() == 2;
    if (what != "verify"_L1 && what != "head"_L1 && !isExport)
        return call.output.misuse(
            u"audit verify [--head HEAD] | audit head | audit export [--from DAY] [--to DAY] [--csv] FILE|-"_s);
    const SystemClock clock;
    Services services(clock);
    if (const auto opened = openDatabaseAsItIs(services, call.parser); !opened)
        return failToOpen(call, opened.error());
    if (what == "verify"_L1)
        return verify(call, services);
    if (isExport)
        return exportJournal(call, services);
    const auto head = services.journal().head().result();
    if (!head)
        return call.output.fail(head.error());
    call.output.show({{u"head"_s, headText(*head)}}, headText(*head));
    return ExitCode::Done;
}

} // namespace

AdminVerb auditVerb() {
    return {"audit"_L1,
            AdminWords::tr("記録を検証し、書き出します: audit verify [--head HEAD]、audit head、audit export FILE|-"),
            addAuditOptions, runAudit};
}

} // namespace uketsuke
