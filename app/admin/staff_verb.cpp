#include "app/admin/admin_verb.h"
#include "app/admin/admin_words.h"
#include "app/admin/new_passphrase.h"
#include "app/services/services.h"
#include "app/services/session/account_service.h"
#include "app/services/session/staff_service.h"
#include "app/words/account_text.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

void addStaffOptions(QCommandLineParser& parser) {
    addDatabaseOption(parser);
    parser.addOptions({{u"name"_s, AdminWords::tr("加える人のお名前"), u"NAME"_s},
                       {u"role"_s, AdminWords::tr("加える人の役割（staff、supervisor、it）"), u"ROLE"_s}});
    addNewPassphraseOption(parser);
}

QString usage() {
    return u"staff list | add LOGIN --name NAME --role ROLE | role LOGIN ROLE | disable LOGIN | enable LOGIN | "
           "reset LOGIN | waiting | answer REQUEST approve|reject"_s;
}

ExitCode failFor(const AdminCall& call, const Error& error) {
    const QString why = newPersonRefusal(error);
    return why.isEmpty() ? call.output.fail(error) : call.output.fail(error, why);
}

ExitCode listStaff(const AdminCall& call, Services& services) {
    const auto everybody = services.staff().everybody().result();
    if (!everybody)
        return failFor(call, everybody.error());
    QJsonArray json;
    QStringList lines;
    for (const StaffMember& member : *everybody) {
        json.append(QJsonObject{{u"login"_s, member.login},
                                {u"name"_s, member.displayName},
                                {u"role"_s, roleKey(member.role)},
                                {u"active"_s, member.isActive}});
        lines.append(AdminWords::tr("%1  %2  %3%4")
                         .arg(member.login, member.displayName, roleTitle(member.role),
                              member.isActive ? QString() : AdminWords::tr("（使用停止）")));
    }
    call.output.show({{u"staff"_s, json}}, lines.join(u'\n'));
    return ExitCode::Done;
}

ExitCode listWaiting(const AdminCall& call, AccountService& accounts) {
    const auto waiting = accounts.waiting().result();
    if (!waiting)
        return failFor(call, waiting.error());
    QJsonArray json;
    QStringList lines;
    for (const WaitingAccountRequest& one : *waiting) {
        QJsonObject object{{u"request"_s, one.request.id.text()},
                           {u"deed"_s, accountDeedKey(one.request.deed)},
                           {u"login"_s, one.request.login},
                           {u"asked_by"_s, one.askedBy},
                           {u"asked_at"_s, one.askedAt.toString(Qt::ISODate)}};
        if (namesARole(one.request.deed))
            object.insert(u"role"_s, roleKey(one.request.role));
        json.append(object);
        lines.append(AdminWords::tr("%1  %2（%3、依頼した人: %4）")
                         .arg(one.request.id.text(), accountDeedText(one.request), one.request.login, one.askedByName));
    }
    call.output.show({{u"waiting"_s, json}},
                     lines.isEmpty() ? AdminWords::tr("承認を待つ依頼はありません。") : lines.join(u'\n'));
    return lines.isEmpty() ? ExitCode::Done : ExitCode::Finding;
}

ExitCode ask(const AdminCall& call, AccountService& accounts, const AccountRequest& request) {
    QString passphrase;
    if (needsPassphrase(request.deed)) {
        const auto given = newPassphrase(call);
        if (!given)
            return failFor(call, given.error());
        passphrase = *given;
    }
    const auto outcome = accounts.ask(request, passphrase).result();
    if (!outcome)
        return failFor(call, outcome.error());
    const bool waits = *outcome == AccountOutcome::Waits;
    call.output.show({{u"login"_s, request.login}, {u"request"_s, request.id.text()}, {u"waits"_s, waits}},
                     waits ? AdminWords::tr("ほかの責任者の承認を待っています。責任者は staff answer %1 approve "
                                            "で承認します。")
                                 .arg(request.id.text())
                           : AdminWords::tr("済みました。"));
    return ExitCode::Done;
}

ExitCode answer(const AdminCall& call, AccountService& accounts) {
    const AccountRequestId id(call.words.value(1));
    const bool isApproval = call.words.value(2) == "approve"_L1;
    const auto done = (isApproval ? accounts.approve(id) : accounts.reject(id)).result();
    if (!done)
        return failFor(call, done.error());
    call.output.show({{u"request"_s, id.text()}, {u"approved"_s, isApproval}},
                     isApproval ? AdminWords::tr("承認し、行いました。") : AdminWords::tr("差し戻しました。"));
    return ExitCode::Done;
}

/// What the words ask for; nothing where they are off.
std::optional<Result<AccountRequest>> requestOf(const AdminCall& call) {
    const QString what = call.words.value(0);
    AccountRequest request;
    request.login = call.words.value(1);
    const bool isRole = what == "role"_L1;
    const auto deed = accountDeedFromKey(what);
    if (!deed || call.words.size() != (isRole ? 3 : 2))
        return {};
    request.deed = *deed;
    if (*deed == AccountDeed::Add && !(call.parser.isSet(u"name"_s) && call.parser.isSet(u"role"_s)))
        return {};
    request.displayName = *deed == AccountDeed::Add ? call.parser.value(u"name"_s) : QString();
    if (*deed != AccountDeed::Add && !isRole)
        return Result<AccountRequest>(request);
    const auto role = roleFromKey(isRole ? call.words.value(2) : call.parser.value(u"role"_s));
    if (!role)
        return Result<AccountRequest>(fail(ErrorKind::Invalid, u"staff.role"_s));
    request.role = *role;
    return Result<AccountRequest>(request);
}

bool isAnswer(const AdminCall& call) {
    const QString word = call.words.value(2);
    return call.words.value(0) == "answer"_L1 && call.words.size() == 3 &&
           (word == "approve"_L1 || word == "reject"_L1);
}

ExitCode runStaff(const AdminCall& call) {
    const bool isList = call.words == QStringList{u"list"_s};
    const bool isWaiting = call.words == QStringList{u"waiting"_s};
    const auto request = requestOf(call);
    if (!isList && !isWaiting && !isAnswer(call) && !request)
        return call.output.misuse(usage());
    if (request && !*request)
        return failFor(call, request->error());
    const SystemClock clock;
    Services services(clock);
    if (const auto opened = openDatabaseAsItIs(services, call.parser); !opened)
        return failToOpen(call, opened.error());
    if (isList)
        return listStaff(call, services);
    if (!services.isShared())
        return call.output.fail({ErrorKind::Unsupported, u"database.is_embedded"_s},
                                AdminWords::tr("組み込みのデータベースの職員は、受付の「設定」→「職員」で決めます。"));
    AccountService& accounts = services.accounts();
    if (isWaiting)
        return listWaiting(call, accounts);
    return request ? ask(call, accounts, **request) : answer(call, accounts);
}

} // namespace

AdminVerb staffVerb() {
    return {"staff"_L1,
            AdminWords::tr("共有データベースの職員: staff list|add|role|disable|enable|reset|waiting|answer"),
            addStaffOptions, runStaff};
}

} // namespace uketsuke
