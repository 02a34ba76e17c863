#include "app/admin/status_words.h"

#include "app/admin/admin_words.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

const QString programVersion = QStringLiteral(UKETSUKE_VERSION);

QString keyOf(StatusGrade grade) {
    switch (grade) {
    case StatusGrade::Fine:
        return u"OK"_s;
    case StatusGrade::Warning:
        return u"WARNING"_s;
    case StatusGrade::Critical:
        break;
    }
    return u"CRITICAL"_s;
}

QString keyOf(StatusProblem problem) {
    switch (problem) {
    case StatusProblem::Undurable:
        return u"undurable"_s;
    case StatusProblem::NoNumbers:
        return u"no_numbers"_s;
    case StatusProblem::NumbersWait:
        return u"numbers_wait"_s;
    case StatusProblem::SenderMissing:
        return u"sender_missing"_s;
    case StatusProblem::MailsHeld:
        return u"mails_held"_s;
    case StatusProblem::MailsFailed:
        return u"mails_failed"_s;
    case StatusProblem::MailsUnknown:
        return u"mails_unknown"_s;
    case StatusProblem::Overdue:
        return u"overdue"_s;
    case StatusProblem::NumbersLow:
        return u"numbers_low"_s;
    case StatusProblem::BackupMissed:
        return u"backup_missed"_s;
    case StatusProblem::DecoderMissing:
        return u"decoder_missing"_s;
    case StatusProblem::LogTakesValues:
        return u"log_takes_values"_s;
    case StatusProblem::LocksForEver:
        break;
    }
    return u"locks_for_ever"_s;
}

QString sentenceOf(StatusProblem problem, const StatusReport& report) {
    switch (problem) {
    case StatusProblem::Undurable:
        return AdminWords::tr("電源が切れると完了が失われる設定です: %1")
            .arg(undurableSettings(report.facts.settings).join(u", "_s));
    case StatusProblem::NoNumbers:
        return AdminWords::tr("出せる番号がありません");
    case StatusProblem::NumbersWait:
        return AdminWords::tr("復元の後の最後の番号を待っています");
    case StatusProblem::SenderMissing:
        return AdminWords::tr("送信する端末がありません");
    case StatusProblem::MailsHeld:
        return AdminWords::tr("メールサーバーにつながらないか、断られています");
    case StatusProblem::MailsFailed:
        return AdminWords::tr("送信失敗 %1 件").arg(report.outbox.failed);
    case StatusProblem::MailsUnknown:
        return AdminWords::tr("送信不明 %1 件").arg(report.outbox.unknown);
    case StatusProblem::Overdue:
        return AdminWords::tr("期限超過 %1 件").arg(report.applications.overdue);
    case StatusProblem::NumbersLow:
        return AdminWords::tr("番号は残りわずか");
    case StatusProblem::BackupMissed:
        return AdminWords::tr("2 日より新しいバックアップがありません");
    case StatusProblem::DecoderMissing:
        return AdminWords::tr("写真を読み込むプログラム（uketsuke-decoder）を起動できません");
    case StatusProblem::LogTakesValues:
        return AdminWords::tr("サーバーのログに申請の内容が書かれる設定です: %1")
            .arg(settingsThatWriteValues(report.facts.settings).join(u", "_s));
    case StatusProblem::LocksForEver:
        break;
    }
    return AdminWords::tr("端末がロックを持ち続けられる設定です: %1")
        .arg(settingsThatKeepLocks(report.facts.settings).join(u", "_s));
}

QString nameOf(DecoderLock lock) {
    return lock == DecoderLock::Files ? u"files"_s : u"system_calls"_s;
}

QString sentenceOf(const QList<DecoderLock>& missing) {
    if (missing.isEmpty())
        return AdminWords::tr("写真を読み込むプログラムの防護: すべて有効");
    QString sentence = AdminWords::tr("写真を読み込むプログラムの防護: ");
    if (missing.contains(DecoderLock::Files))
        sentence += AdminWords::tr("ファイルの制限（Landlock）がこの PC にありません。");
    if (missing.contains(DecoderLock::SystemCalls))
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

QString backupSentence(const StatusReport& report) {
    if (report.isShared)
        return AdminWords::tr("バックアップ: サーバーの方法で作ります");
    return report.backups.newest
               ? AdminWords::tr("最後のバックアップ: %1").arg(report.backups.newest->toString(Qt::ISODate))
               : AdminWords::tr("バックアップは、まだありません");
}

QString serverSentence(const ServerSettings& settings) {
    QStringList shown;
    for (const QString& name : {u"fsync"_s, u"full_page_writes"_s, u"synchronous_commit"_s})
        shown.append(name + u'=' + settings.value(name));
    return AdminWords::tr("サーバー: PostgreSQL %1、%2").arg(settings.value(u"server_version"_s), shown.join(u", "_s));
}

/// What is counted, by the names of the JSON.
QList<std::pair<QString, qint64>> numbersOf(const StatusReport& report) {
    return {{u"open"_s, report.applications.open},       {u"overdue"_s, report.applications.overdue},
            {u"mails_waiting"_s, report.outbox.waiting}, {u"mails_failed"_s, report.outbox.failed},
            {u"mails_unknown"_s, report.outbox.unknown}, {u"numbers_left"_s, report.numbersLeft},
            {u"journal"_s, report.journal.sequence}};
}

QString firstLine(const StatusReport& report) {
    const QList<StatusProblem> problems = report.problems();
    QStringList sentences;
    for (const StatusProblem problem : problems)
        sentences.append(sentenceOf(problem, report));
    const QString summary = problems.isEmpty() ? AdminWords::tr("未処理 %1 件・送信待ち %2 件・番号の残り %3")
                                                     .arg(report.applications.open)
                                                     .arg(report.outbox.waiting)
                                                     .arg(report.numbersLeft)
                                               : sentences.join(AdminWords::tr("・"));
    QStringList numbers;
    for (const auto& [name, number] : numbersOf(report))
        numbers.append(u"%1=%2"_s.arg(name).arg(number));
    return u"UKETSUKE %1: %2 | %3"_s.arg(keyOf(gradeOf(problems)), summary, numbers.join(u' '));
}

} // namespace

QString statusText(const StatusReport& report) {
    QStringList lines{
        firstLine(report),
        AdminWords::tr("プログラム %1（データベースの版 %2）、データベースの版 %3（使えるのは版 %4 から）")
            .arg(programVersion)
            .arg(report.facts.programSchema)
            .arg(report.facts.schema)
            .arg(report.facts.oldestProgram),
        AdminWords::tr("未処理 %1 件（期限超過 %2 件）・送信待ち %3 件・失敗 %4 件・送信不明 %5 件・番号の"
                       "残り %6・記録 %7 件")
            .arg(report.applications.open)
            .arg(report.applications.overdue)
            .arg(report.outbox.waiting)
            .arg(report.outbox.failed)
            .arg(report.outbox.unknown)
            .arg(report.numbersLeft)
            .arg(report.journal.sequence),
        backupSentence(report)};
    if (report.isShared)
        lines.append(serverSentence(report.facts.settings));
    if (report.missingLocks)
        lines.append(sentenceOf(*report.missingLocks));
    return lines.join(u'\n');
}

QJsonObject statusJson(const StatusReport& report) {
    const QList<StatusProblem> problems = report.problems();
    QJsonArray keys;
    for (const StatusProblem problem : problems)
        keys.append(keyOf(problem));
    QJsonObject settings;
    for (auto one = report.facts.settings.begin(); one != report.facts.settings.end(); ++one)
        settings.insert(one.key(), one.value());
    QJsonObject json{{u"state"_s, keyOf(gradeOf(problems)).toLower()},
                     {u"problems"_s, keys},
                     {u"program"_s, programVersion},
                     {u"program_schema"_s, report.facts.programSchema},
                     {u"schema"_s, report.facts.schema},
                     {u"schema_oldest_program"_s, report.facts.oldestProgram},
                     {u"sender_missing"_s, report.outbox.isSenderMissing()},
                     {u"mails_held"_s, report.outbox.isHeldUp()},
                     {u"sending_paused"_s, report.outbox.sender.isPaused},
                     {u"numbers_low"_s, report.isLow || !report.hasNumbers},
                     {u"numbers_wait"_s, report.isWaitingForLastNumbers},
                     {u"backup_missed"_s, report.backups.isMissed},
                     {u"last_backup"_s,
                      report.backups.newest ? QJsonValue(report.backups.newest->toString(Qt::ISODate)) : QJsonValue()},
                     {u"server_settings"_s, settings},
                     {u"decoder_missing_locks"_s, jsonOf(report.missingLocks)}};
    for (const auto& [name, number] : numbersOf(report))
        json.insert(name, number);
    return json;
}

} // namespace uketsuke
