#include "app/admin/admin_verb.h"
#include "app/admin/admin_words.h"
#include "app/services/mail_run.h"
#include "app/services/secrets/run_only_secret_store.h"
#include "app/services/services.h"
#include "app/services/settings/settings_service.h"

#include <QEventLoop>
#include <QFile>
#include <QFutureWatcher>
#include <QSysInfo>

#include <cstdio>
#include <optional>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

void addSendOptions(QCommandLineParser& parser) {
    addDatabaseOption(parser);
    parser.addOptions(
        {{u"station"_s, AdminWords::tr("送信箱に出る端末の名前"), u"NAME"_s, QSysInfo::machineHostName()},
         {u"secret-stdin"_s,
          AdminWords::tr("メールのパスワード（またはトークン）を標準入力の1行目から読み、この1回だけ使います")}});
}

/// The store of this PC, or one for this run with what came on standard input.
std::shared_ptr<SecretStore> secretStoreFor(const AdminCall& call) {
    if (call.parser.isSet(u"secret-stdin"_s)) {
        QFile input;
        auto store = std::make_shared<RunOnlySecretStore>();
        if (input.open(stdin, QIODevice::ReadOnly))
            Q_UNUSED(store->write(mailSecretName, input.readLine().trimmed()).result());
        return store;
    }
    QEventLoop loop; // the credential store answers over the system's bus
    QFutureWatcher<std::shared_ptr<SecretStore>> watcher;
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
    const auto opening = openSecretStore(u"uketsuke"_s);
    watcher.setFuture(opening);
    if (!opening.isFinished())
        loop.exec();
    return opening.result();
}

Result<SendingSummary> sendNow(Services& services, const AdminCall& call) {
    MailRun run(services.database(), services.settings(), services.clock(), call.parser.value(u"station"_s));
    std::optional<Result<SendingSummary>> answer;
    QEventLoop loop;
    QObject::connect(&run, &MailRun::finished, &loop, [&](const Result<SendingSummary>& summary) {
        answer = summary;
        loop.quit();
    });
    run.start(secretStoreFor(call));
    if (!answer)
        loop.exec();
    return answer.value_or(fail(ErrorKind::Internal, u"send.no_answer"_s));
}

QString endText(SendingOutcome end) {
    if (end == SendingOutcome::NotTheSender)
        return AdminWords::tr("ほかの端末が送信しています。");
    if (end == SendingOutcome::ServerAway)
        return AdminWords::tr("メールサーバーにつながらないか、断られました。メールは送信待ちのままです。");
    return AdminWords::tr("送信待ちのメールはもうありません。");
}

QString summaryText(const SendingSummary& summary) {
    const QString counts = AdminWords::tr("送信済 %1 件・再送待ち %2 件・失敗 %3 件・不明 %4 件。%5")
                               .arg(summary.sent)
                               .arg(summary.retrying)
                               .arg(summary.failed)
                               .arg(summary.unknown)
                               .arg(endText(summary.end));
    return summary.isSecretLost
               ? counts +
                     AdminWords::tr(
                         "新しいトークンを資格情報ストアに保管できませんでした。設定でもう一度サインインしてください。")
               : counts;
}

QString endKey(SendingOutcome end) {
    if (end == SendingOutcome::NotTheSender)
        return u"not_the_sender"_s;
    return end == SendingOutcome::ServerAway ? u"server_away"_s : u"nothing_due"_s;
}

ExitCode runSend(const AdminCall& call) {
    const SystemClock clock;
    Services services(clock);
    if (const auto opened = openDatabase(services, call.parser); !opened)
        return failToOpen(call, opened.error());
    const auto summary = sendNow(services, call);
    if (!summary)
        return call.output.fail(summary.error());
    // The server's reply may hold an address, so it is shown in the outbox and not here.
    call.output.show({{u"sent"_s, summary->sent},
                      {u"retrying"_s, summary->retrying},
                      {u"failed"_s, summary->failed},
                      {u"unknown"_s, summary->unknown},
                      {u"secret_kept"_s, !summary->isSecretLost},
                      {u"end"_s, endKey(summary->end)}},
                     summaryText(*summary));
    if (summary->end == SendingOutcome::ServerAway)
        return ExitCode::Unreachable;
    return summary->isSecretLost || summary->failed + summary->unknown > 0 ? ExitCode::Finding : ExitCode::Done;
}

} // namespace

AdminVerb sendVerb() {
    return {"send"_L1, AdminWords::tr("送信待ちのメールを送ります（タスク スケジューラから使えます）"), addSendOptions,
            runSend};
}

} // namespace uketsuke
