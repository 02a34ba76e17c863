#include "app/admin/admin_verb.h"
#include "app/admin/admin_words.h"
#include "app/admin/audit_head.h"
#include "app/admin/secret_input.h"
#include "app/services/proving/backup_check.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

void addCheckOptions(QCommandLineParser& parser) {
    addDatabaseOption(parser);
    parser.addOptions(
        {{u"pg-restore"_s, AdminWords::tr("pg_restore のプログラム（指定しなければ PATH から）"), u"FILE"_s},
         {u"head"_s, AdminWords::tr("外に控えておいた末尾（番号:ハッシュ）と比べます"), u"HEAD"_s}});
}

QString provedPartText(const QString& key) {
    if (key == "deeds_in_journal"_L1)
        return AdminWords::tr("行ったことと記録");
    if (key == "revisions"_L1)
        return AdminWords::tr("申請の内容");
    if (key == "states"_L1)
        return AdminWords::tr("申請の状態");
    if (key == "mails"_L1)
        return AdminWords::tr("決定とメール");
    if (key == "issued_numbers"_L1)
        return AdminWords::tr("決定と利用券番号");
    if (key == "counted_numbers"_L1)
        return AdminWords::tr("利用券番号と範囲");
    return AdminWords::tr("書類のハッシュ");
}

QString textOf(const DatabaseProof& proof) {
    QStringList text;
    for (const ProvedPart& part : proof.parts) {
        const QString count = part.looked < 0 ? QString() : AdminWords::tr("（%1 件）").arg(part.looked);
        text.append(
            part.misfits == 0
                ? AdminWords::tr("%1%2: 合っています").arg(provedPartText(part.key), count)
                : AdminWords::tr("%1%2: %3 件が合いません").arg(provedPartText(part.key), count).arg(part.misfits));
    }
    const QString head = headText(proof.journal.head);
    if (proof.journal.firstDamaged)
        text.append(AdminWords::tr("記録の %1 番が書き換えられています。そこから後は信用できません。")
                        .arg(*proof.journal.firstDamaged));
    else if (!proof.journal.headMatches)
        text.append(AdminWords::tr("控えの末尾が記録の中にありません。末尾が切られたか、作り直されています。"));
    else
        text.append(AdminWords::tr("記録 %1 件に、書き換えはありません。").arg(proof.journal.entriesChecked));
    text.append(AdminWords::tr("バックアップの記録の末尾: %1").arg(head));
    text.append(proof.isWhole() ? AdminWords::tr("このバックアップは使えます。")
                                : AdminWords::tr("このバックアップには合わないところがあります。"));
    return text.join(u'\n');
}

QJsonObject jsonOf(const DatabaseProof& proof) {
    QJsonObject parts;
    for (const ProvedPart& part : proof.parts)
        parts.insert(part.key, QJsonObject{{u"looked"_s, part.looked < 0 ? QJsonValue() : QJsonValue(part.looked)},
                                           {u"misfits"_s, part.misfits}});
    const std::optional<qint64> damaged = proof.journal.firstDamaged;
    return {{u"whole"_s, proof.isWhole()},
            {u"parts"_s, parts},
            {u"entries"_s, proof.journal.entriesChecked},
            {u"first_damaged"_s, damaged ? QJsonValue(*damaged) : QJsonValue()},
            {u"head_matches"_s, proof.journal.headMatches},
            {u"head"_s, headText(proof.journal.head)}};
}

QString checkRefusalText(const Error& error) {
    if (error.detail.startsWith("dump.left"_L1))
        return AdminWords::tr(
                   "確かめるためのデータベース %1 を消せませんでした。サーバーの管理者が消してください（個人の"
                   "データが入っています）。")
            .arg(error.detail.section(u':', 1));
    if (error.detail == "database.42501"_L1)
        return AdminWords::tr(
            "このロールは、サーバーにデータベースを作れません（CREATEDB が要ります）。職員のロールでは"
            "行えません。何も変えていません。");
    return {};
}

ExitCode runCheck(const AdminCall& call) {
    const bool isCompared = call.parser.isSet(u"head"_s);
    const auto noted = journalHeadOf(call.parser.value(u"head"_s));
    if (call.words.size() != 1)
        return call.output.misuse(u"backup-check DUMP --database postgresql://ROLE@HOST/DATABASE [--head HEAD]"_s);
    if (isCompared && !noted)
        return call.output.fail({ErrorKind::Invalid, u"audit.head"_s});
    // The role stands in the address or in --as as the server has it: no desk's role may make databases.
    const auto server = signInAddress(call.parser);
    if (!server)
        return failToOpen(call, server.error());
    const auto proof = withDatabasePassword(call.parser, [&](const QString& password) {
        return checkBackup({call.words.first(), call.parser.value(u"pg-restore"_s), *server, password,
                            isCompared ? noted : std::nullopt});
    });
    if (!proof) {
        const QString why = checkRefusalText(proof.error());
        return why.isEmpty() ? call.output.fail(proof.error()) : call.output.fail(proof.error(), why);
    }
    call.output.show(jsonOf(*proof), textOf(*proof));
    return proof->isWhole() ? ExitCode::Done : ExitCode::Finding;
}

} // namespace

AdminVerb backupCheckVerb() {
    return {"backup-check"_L1,
            AdminWords::tr("pg_dump のバックアップを、別のデータベースに戻して確かめます: backup-check DUMP"),
            addCheckOptions, runCheck};
}

} // namespace uketsuke
