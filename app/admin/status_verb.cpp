#include "app/admin/admin_verb.h"
#include "app/admin/admin_words.h"
#include "app/services/backup/backup_service.h"
#include "app/services/documents/decoding/decoder_locks.h"
#include "app/services/issuing/card_number_service.h"
#include "app/services/journal/journal_service.h"
#include "app/services/listing/application_list_service.h"
#include "app/services/mailing/outbox_service.h"
#include "app/services/services.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

struct Status {
    ApplicationCounts applications;
    OutboxCounts outbox;
    qint64 numbersLeft = 0;
    bool isLow = false; ///< an open range has few numbers left, or none is open
    JournalHead journal;
    Result<QList<DecoderLock>> missingLocks; ///< an error: the decoder does not start
    bool isBackupMissed = false;             ///< a folder was chosen and holds none younger than two days
    bool isWaitingForLastNumbers = false;    ///< of a restore
};

QString nameOf(DecoderLock lock) {
    switch (lock) {
    case DecoderLock::Files:
        return u"files"_s;
    case DecoderLock::SystemCalls:
        break;
    }
    return u"system_calls"_s;
}

QString sentenceOf(const Result<QList<DecoderLock>>& missing) {
    if (!missing)
        return AdminWords::tr("写真を読み込むプログラム（uketsuke-decoder）を起動できません。");
    if (missing->isEmpty())
        return AdminWords::tr("写真を読み込むプログラムの防護: すべて有効");
    QString sentence = AdminWords::tr("写真を読み込むプログラムの防護: ");
    if (missing->contains(DecoderLock::Files))
        sentence += AdminWords::tr("ファイルの制限（Landlock）がこの PC にありません。");
    if (missing->contains(DecoderLock::SystemCalls))
        sentence += AdminWords::tr("システムコールの制限（seccomp）がこの PC にありません。");
    return sentence;
}

QJsonValue jsonOf(const Result<QList<DecoderLock>>& missing) {
    if (!missing)
        return QJsonValue::Null;
    QJsonArray names;
    for (const DecoderLock lock : *missing)
        names.append(nameOf(lock));
    return names;
}

void count(const QList<CardNumberRange>& ranges, Status& status) {
    status.isLow = std::none_of(ranges.begin(), ranges.end(), [](const CardNumberRange& one) { return one.isActive; });
    for (const CardNumberRange& range : ranges) {
        status.numbersLeft += range.remaining();
        status.isLow = status.isLow || (range.isActive && range.isLow());
        status.isWaitingForLastNumbers = status.isWaitingForLastNumbers || (range.isActive && range.needsLastNumber);
    }
}

Result<Status> look(Services& services) {
    const auto applications = services.list().counts({}).result();
    const auto outbox = services.outbox().counts().result();
    const auto ranges = services.cardNumbers().ranges().result();
    const auto journal = services.journal().head().result();
    for (const Error* error : {applications ? nullptr : &applications.error(), outbox ? nullptr : &outbox.error(),
                               ranges ? nullptr : &ranges.error(), journal ? nullptr : &journal.error()})
        if (error)
            return tl::unexpected<Error>(*error);
    Status status{*applications, *outbox, 0, false, *journal, missingDecoderLocks(defaultDecoderSettings())};
    count(*ranges, status);
    if (const auto backups = services.backups().overview().result())
        status.isBackupMissed = backups->isMissed;
    return status;
}

QJsonObject jsonOf(const Status& status) {
    return {{u"open"_s, status.applications.open},       {u"overdue"_s, status.applications.overdue},
            {u"mails_waiting"_s, status.outbox.waiting}, {u"mails_failed"_s, status.outbox.failed},
            {u"mails_unknown"_s, status.outbox.unknown}, {u"sender_missing"_s, status.outbox.isSenderMissing()},
            {u"mails_held"_s, status.outbox.isHeldUp()}, {u"sending_paused"_s, status.outbox.sender.isPaused},
            {u"numbers_left"_s, status.numbersLeft},     {u"numbers_low"_s, status.isLow},
            {u"backup_missed"_s, status.isBackupMissed}, {u"numbers_wait"_s, status.isWaitingForLastNumbers},
            {u"journal"_s, status.journal.sequence},     {u"decoder_missing_locks"_s, jsonOf(status.missingLocks)}};
}

QString troubleText(const OutboxCounts& outbox) {
    if (outbox.isHeldUp())
        return AdminWords::tr("（メールサーバーにつながらないか、断られています）");
    return outbox.isSenderMissing() ? AdminWords::tr("（送信する端末がありません）") : QString();
}

QString textOf(const Status& status) {
    return AdminWords::tr("未処理 %1 件（期限超過 %2 件）・送信待ち %3 件・失敗 %4 件・送信不明 %5 件%6・番号の残り "
                          "%7%8・記録 %9 件%10%11")
               .arg(status.applications.open)
               .arg(status.applications.overdue)
               .arg(status.outbox.waiting)
               .arg(status.outbox.failed)
               .arg(status.outbox.unknown)
               .arg(troubleText(status.outbox))
               .arg(status.numbersLeft)
               .arg(status.isLow ? AdminWords::tr("（残りわずか）") : QString())
               .arg(status.journal.sequence)
               .arg(status.isWaitingForLastNumbers ? AdminWords::tr("・復元の後の最後の番号を待っています") : QString(),
                    status.isBackupMissed ? AdminWords::tr("・2 日より新しいバックアップがありません") : QString()) +
           u'\n' + sentenceOf(status.missingLocks);
}

/// What somebody must look at; monitoring takes the exit code.
bool needsSomebody(const Status& status) {
    return status.applications.overdue > 0 || status.isLow || status.outbox.failed > 0 || status.outbox.unknown > 0 ||
           status.outbox.isSenderMissing() || status.outbox.isHeldUp() || !status.missingLocks ||
           status.isBackupMissed || status.isWaitingForLastNumbers;
}

ExitCode runStatus(const AdminCall& call) {
    const SystemClock clock;
    Services services(clock);
    if (const auto opened = openDatabaseAsItIs(services, call.parser); !opened)
        return failToOpen(call, opened.error());
    const auto status = look(services);
    if (!status)
        return call.output.fail(status.error());
    call.output.show(jsonOf(*status), textOf(*status));
    return needsSomebody(*status) ? ExitCode::Finding : ExitCode::Done;
}

} // namespace

AdminVerb statusVerb() {
    return {"status"_L1, AdminWords::tr("現在の状態（監視用）"), addDatabaseOption, runStatus};
}

} // namespace uketsuke
