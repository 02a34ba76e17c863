#include "app/admin/admin_verb.h"
#include "app/admin/admin_words.h"
#include "app/domain/matching/japanese_date.h"
#include "app/services/connection/desk_session_service.h"
#include "app/services/services.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

QString idText(const DeskSessionId& id) {
    return u"%1:%2"_s.arg(id.process).arg(id.beganAt);
}

std::optional<DeskSessionId> idOf(const QString& text) {
    static const QRegularExpression form(u"^(\\d{1,9}):(\\d{1,18})$"_s);
    const auto match = form.match(text);
    if (!match.hasMatch())
        return {};
    return DeskSessionId{match.captured(1).toInt(), match.captured(2).toLongLong()};
}

QJsonValue jsonOf(const std::optional<qint64>& seconds) {
    return seconds ? QJsonValue(*seconds) : QJsonValue();
}

QJsonObject jsonOf(const DeskSession& session) {
    QJsonArray waitsFor;
    for (const int process : session.waitsFor)
        waitsFor.append(process);
    return {{u"session"_s, idText(session.id)},
            {u"login"_s, session.login},
            {u"program"_s, session.program},
            {u"client"_s, session.client},
            {u"since"_s, session.beganAt().toString(Qt::ISODate)},
            {u"in_transaction"_s, session.isInTransaction},
            {u"idle"_s, session.isIdle},
            {u"idle_seconds"_s, jsonOf(session.idleSeconds)},
            {u"transaction_seconds"_s, jsonOf(session.transactionSeconds)},
            {u"stands_still"_s, standsStill(session)},
            {u"waits_for"_s, waitsFor}};
}

QString stateText(const DeskSession& session) {
    if (!session.waitsFor.isEmpty()) {
        QStringList processes;
        for (const int process : session.waitsFor)
            processes.append(QString::number(process));
        return AdminWords::tr("%1 の終わりを待っています").arg(processes.join(AdminWords::tr("、")));
    }
    if (session.isInTransaction && session.isIdle)
        return AdminWords::tr("処理の途中で %1 秒止まっています").arg(session.idleSeconds.value_or(0));
    if (session.isInTransaction)
        return AdminWords::tr("処理中（%1 秒）").arg(session.transactionSeconds.value_or(0));
    return AdminWords::tr("待機中");
}

QString lineOf(const DeskSession& session) {
    const QString person =
        session.displayName.isEmpty() ? session.login : u"%1 (%2)"_s.arg(session.displayName, session.login);
    const QString since = inJapan(session.beganAt()).toString(u"MM-dd HH:mm"_s);
    return AdminWords::tr("%1  %2  %3  %4 から  %5")
        .arg(idText(session.id), person, session.client.isEmpty() ? AdminWords::tr("サーバーの PC") : session.client,
             since, stateText(session));
}

bool needsSomebody(const DeskSession& session) {
    return standsStill(session) || !session.waitsFor.isEmpty();
}

ExitCode listSessions(const AdminCall& call, DeskSessionService& service) {
    const auto sessions = service.all().result();
    if (!sessions)
        return call.output.fail(sessions.error());
    QJsonArray json;
    QStringList lines;
    for (const DeskSession& session : *sessions) {
        json.append(jsonOf(session));
        lines.append(lineOf(session));
    }
    call.output.show({{u"sessions"_s, json}}, lines.join(u'\n'));
    return std::any_of(sessions->begin(), sessions->end(), needsSomebody) ? ExitCode::Finding : ExitCode::Done;
}

ExitCode endSession(const AdminCall& call, DeskSessionService& service, const DeskSessionId& id) {
    if (const auto ended = service.end(id).result(); !ended)
        return call.output.fail(ended.error());
    call.output.show({{u"ended"_s, idText(id)}},
                     AdminWords::tr("接続を終わらせました。確定していなかったことは取り消されました。端末は自動で"
                                    "つなぎ直します（止めるには staff disable LOGIN）。"));
    return ExitCode::Done;
}

ExitCode runSessions(const AdminCall& call) {
    const auto id = idOf(call.words.value(1));
    const bool isList = call.words == QStringList{u"list"_s};
    if (!isList && (call.words.value(0) != "end"_L1 || call.words.size() != 2 || !id))
        return call.output.misuse(u"sessions list | sessions end SESSION"_s);
    const SystemClock clock;
    Services services(clock);
    if (const auto opened = openSharedAsItIs(services, call.parser); !opened)
        return failToOpen(call, opened.error());
    DeskSessionService service(services.database());
    return isList ? listSessions(call, service) : endSession(call, service, *id);
}

} // namespace

AdminVerb sessionsVerb() {
    return {"sessions"_L1, AdminWords::tr("共有データベースの接続: sessions list|end SESSION"), addDatabaseOption,
            runSessions};
}

} // namespace uketsuke
