#include "ui/shared/journal_text.h"

#include "ui/shared/journal_words.h"
#include "ui/shared/words.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace uketsuke {

namespace {

struct JournalWords {
    Q_DECLARE_TR_FUNCTIONS(Journal)
};

/// "運転免許証 おもて"; empty where nobody has said what it is.
QString paperOf(const JournalEntry& entry) {
    const auto type = identityDocumentTypeFromKey(entry.documentType);
    const auto side = documentSideFromKey(entry.documentSide);
    QStringList words;
    if (type && *type != IdentityDocumentType::Unknown)
        words.append(identityDocumentTypeText(*type));
    if (side)
        words.append(documentSideText(*side));
    return words.join(u' ');
}

QString nameOf(const JournalEntry& entry) {
    return entry.subjectName.isEmpty() ? u"—"_s : entry.subjectName;
}

/// The words of a detail, by place: netstrings, or keys with a space between.
QString wordOf(const JournalEntry& entry, qsizetype place) {
    const QStringList fields = journalFields(entry.event.detail);
    const QStringList words = fields.size() > 1 ? fields : entry.event.detail.split(u' ');
    return words.value(place);
}

QString decided(const JournalEntry& entry) {
    const auto outcome = applicationStateFromKey(wordOf(entry, 1));
    return JournalWords::tr("%1 を「%2」にしました。")
        .arg(nameOf(entry), outcome ? applicationStateText(*outcome) : u"?"_s);
}

QString shown(const JournalEntry& entry) {
    const QString paper = paperOf(entry);
    return paper.isEmpty() ? JournalWords::tr("%1 の書類を表示しました。").arg(nameOf(entry))
                           : JournalWords::tr("%1 の書類（%2）を表示しました。").arg(nameOf(entry), paper);
}

QString prefetched(const JournalEntry& entry) {
    const QString paper = paperOf(entry);
    return paper.isEmpty() ? JournalWords::tr("%1 の書類を先に読み込みました。").arg(nameOf(entry))
                           : JournalWords::tr("%1 の書類（%2）を先に読み込みました。").arg(nameOf(entry), paper);
}

QString refused(const JournalEntry& entry) {
    return JournalWords::tr("%1 の書類の表示を断りました（担当していないため）。").arg(nameOf(entry));
}

QString kindSet(const JournalEntry& entry) {
    JournalEntry told = entry;
    told.documentType = wordOf(entry, 0);
    told.documentSide = wordOf(entry, 1);
    return JournalWords::tr("%1 の書類を「%2」としました。").arg(nameOf(entry), paperOf(told));
}

QString destroyed(const JournalEntry& entry) {
    return JournalWords::tr("%1 の画像を破棄しました（%2）。").arg(nameOf(entry), journalReasonText(wordOf(entry, 1)));
}

QString answered(const JournalEntry& entry) {
    const QString item = wordOf(entry, 0);
    const QString grade = wordOf(entry, 1);
    const QString program = wordOf(entry, 2);
    if (grade == "cleared"_L1)
        return JournalWords::tr("%1 の「%2」の答えを取り消しました。").arg(nameOf(entry), journalItemText(item));
    if (program.isEmpty() || program == grade)
        return JournalWords::tr("%1 の「%2」を「%3」としました。")
            .arg(nameOf(entry), journalItemText(item), journalGradeText(item, grade));
    return JournalWords::tr("%1 の「%2」を「%3」としました（プログラムは「%4」）。")
        .arg(nameOf(entry), journalItemText(item), journalGradeText(item, grade), journalGradeText(item, program));
}

QString fieldOf(const JournalEntry& entry) {
    const auto field = applicantFieldFromKey(entry.event.detail);
    return field ? applicantFieldText(*field) : entry.event.detail;
}

QString corrected(const JournalEntry& entry) {
    return JournalWords::tr("%1 の「%2」に訂正を記録しました。").arg(nameOf(entry), fieldOf(entry));
}

QString correctionTakenBack(const JournalEntry& entry) {
    return JournalWords::tr("%1 の「%2」の訂正を取り消しました。").arg(nameOf(entry), fieldOf(entry));
}

QString librarySystemChecked(const JournalEntry& entry) {
    return entry.event.detail == "card"_L1
               ? JournalWords::tr("%1 を図書館システムで確認しました（利用券あり）。").arg(nameOf(entry))
               : JournalWords::tr("%1 を図書館システムで確認しました（利用券なし）。").arg(nameOf(entry));
}

QString claimReleased(const JournalEntry& entry) {
    return JournalWords::tr("%1 をほかの人の担当から外しました（%2）。")
        .arg(nameOf(entry), journalReasonText(entry.event.detail));
}

QString heldRowResolved(const JournalEntry& entry) {
    return JournalWords::tr("%1 の保留の扱いを決めました（%2）。")
        .arg(nameOf(entry), journalReasonText(entry.event.detail));
}

QString intakeFinished(const JournalEntry& entry) {
    return JournalWords::tr("申請データを取り込みました（新規 %1・同じ %2・変更 %3・保留 %4・不可 %5）。")
        .arg(wordOf(entry, 0), wordOf(entry, 1), wordOf(entry, 2), wordOf(entry, 3), wordOf(entry, 4));
}

QString refusedRowsSaved(const JournalEntry& entry) {
    return JournalWords::tr("受け付けられない行をファイルに保存しました（%1 件）。").arg(entry.event.detail);
}

QString roleWord(const QString& key) {
    const auto role = roleFromKey(key);
    return role ? roleText(*role) : key;
}

QString staffAdded(const JournalEntry& entry) {
    return JournalWords::tr("%1 さんを職員に追加しました（%2）。").arg(nameOf(entry), roleWord(entry.event.detail));
}

QString staffChanged(const JournalEntry& entry) {
    return wordOf(entry, 1) == "inactive"_L1
               ? JournalWords::tr("%1 さんを使用停止にしました（%2）。").arg(nameOf(entry), roleWord(wordOf(entry, 0)))
               : JournalWords::tr("%1 さんの登録を変更しました（%2）。").arg(nameOf(entry), roleWord(wordOf(entry, 0)));
}

QString numberListImported(const JournalEntry& entry) {
    return JournalWords::tr("利用券番号の一覧を取り込みました（%1 件）。").arg(entry.event.detail);
}

QString journalExported(const JournalEntry& entry) {
    const QStringList words = entry.event.detail.split(u' ');
    const QString from = words.value(1);
    const QString to = words.value(2);
    return from.isEmpty() && to.isEmpty()
               ? JournalWords::tr("記録をすべてファイルに書き出しました。")
               : JournalWords::tr("記録をファイルに書き出しました（%1 〜 %2）。").arg(from, to);
}

QString settingsChanged(const JournalEntry& entry) {
    const QString what = journalSettingText(entry.event.subject);
    const QString keys = journalSettingKeysText(entry.event.detail);
    return keys.isEmpty() ? JournalWords::tr("設定を変更しました（%1）。").arg(what)
                          : JournalWords::tr("設定を変更しました（%1: %2）。").arg(what, keys);
}

QString mailServerTried(const JournalEntry& entry) {
    const QString asker = wordOf(entry, 2);
    const QString sentence = JournalWords::tr("メールサーバー（%1）を確かめました：%2。")
                                 .arg(wordOf(entry, 0), journalTrialText(wordOf(entry, 1)));
    return asker == entry.actor ? sentence : sentence + JournalWords::tr("確かめた人は %1 です。").arg(asker);
}

QString dueDaysMoved(const JournalEntry& entry) {
    return JournalWords::tr("開館日か日数の変更で、%1 件の申請の期限が変わりました。").arg(entry.event.detail);
}

QString settingsReset(const JournalEntry& entry) {
    return JournalWords::tr("設定を初めの状態に戻しました（%1）。").arg(journalSettingText(entry.event.subject));
}

/// Sentences that speak what the detail holds.
QHash<QString, QString (*)(const JournalEntry&)> detailedSentences() {
    return {{u"decided"_s, decided},
            {u"document_shown"_s, shown},
            {u"document_prefetched"_s, prefetched},
            {u"document_refused"_s, refused},
            {u"document_kind_set"_s, kindSet},
            {u"document_destroyed"_s, destroyed},
            {u"answered"_s, answered},
            {u"corrected"_s, corrected},
            {u"correction_taken_back"_s, correctionTakenBack},
            {u"library_system_checked"_s, librarySystemChecked},
            {u"claim_released"_s, claimReleased},
            {u"held_row_resolved"_s, heldRowResolved},
            {u"intake_finished"_s, intakeFinished},
            {u"refused_rows_saved"_s, refusedRowsSaved},
            {u"staff_added"_s, staffAdded},
            {u"staff_changed"_s, staffChanged},
            {u"number_list_imported"_s, numberListImported},
            {u"journal_exported"_s, journalExported},
            {u"settings_changed"_s, settingsChanged},
            {u"settings_reset"_s, settingsReset},
            {u"due_days_moved"_s, dueDaysMoved},
            {u"mail_server_tried"_s, mailServerTried}};
}

/// Sentences about an application, a mail or a person: %1 is the receipt number or the name.
QHash<QString, QString> sentences() {
    return {
        {u"taken_in"_s, JournalWords::tr("%1 を取り込みました。")},
        {u"application_opened"_s, JournalWords::tr("%1 を開きました。")},
        {u"revised"_s, JournalWords::tr("%1 に、申請者の変更が届きました。")},
        {u"claimed"_s, JournalWords::tr("%1 を受け取りました。")},
        {u"claim_given_back"_s, JournalWords::tr("%1 の担当を終えました。")},
        {u"noted"_s, JournalWords::tr("%1 にメモを残しました。")},
        {u"cancellation_requested"_s, JournalWords::tr("%1 の取消を申請しました。")},
        {u"cancellation_approved"_s, JournalWords::tr("%1 の取消を承認しました。")},
        {u"cancellation_rejected"_s, JournalWords::tr("%1 の取消の申請を差し戻しました。")},
        {u"decision_undone"_s, JournalWords::tr("%1 の完了を元に戻しました。")},
        {u"decided_searched"_s, JournalWords::tr("処理済みの申請を検索しました。")},
        {u"decided_listed"_s, JournalWords::tr("処理済みの申請を一覧で表示しました。")},
        {u"mail_sent"_s, JournalWords::tr("%1 のメールを送りました。")},
        {u"mail_failed"_s, JournalWords::tr("%1 のメールを送れませんでした。")},
        {u"mail_unknown"_s, JournalWords::tr("%1 のメールは、届いたか確認できていません。")},
        {u"mail_declared_sent"_s, JournalWords::tr("%1 のメールを送信済にしました。")},
        {u"mail_sent_again"_s, JournalWords::tr("%1 のメールをもう一度送ることにしました。")},
        {u"mail_readdressed"_s, JournalWords::tr("%1 のメールを直した宛先へ送ることにしました。")},
        {u"mail_paused"_s, JournalWords::tr("メールの送信を止めました。")},
        {u"mail_resumed"_s, JournalWords::tr("メールの送信を再開しました。")},
        {u"mail_secret_saved"_s, JournalWords::tr("メールのパスワードかトークンを保存しました。")},
        {u"mail_secret_removed"_s, JournalWords::tr("メールのパスワードかトークンを消しました。")},
        {u"signed_in"_s, JournalWords::tr("サインインしました。")},
        {u"signed_out"_s, JournalWords::tr("サインアウトしました。")},
        {u"sign_in_failed"_s, JournalWords::tr("%1 さんのサインインに失敗しました。")},
        {u"locked"_s, JournalWords::tr("画面をロックしました。")},
        {u"unlocked"_s, JournalWords::tr("ロックを解除しました。")},
        {u"account_asked"_s, JournalWords::tr("%1 さんの登録について、責任者の承認を求めました。")},
        {u"account_rejected"_s, JournalWords::tr("%1 さんの登録についての依頼を差し戻しました。")},
        {u"passphrase_reset"_s, JournalWords::tr("%1 さんのパスフレーズを再設定しました。")},
        {u"passphrase_changed"_s, JournalWords::tr("自分のパスフレーズを変更しました。")},
        {u"session_ended"_s, JournalWords::tr("%1 さんの接続を終わらせました。")},
        {u"desk_moved"_s, JournalWords::tr("組み込みのデータベースを、ここへ移しました。")},
        {u"range_added"_s, JournalWords::tr("利用券番号の範囲を追加しました。")},
        {u"range_opened"_s, JournalWords::tr("利用券番号の範囲の使用を再開しました。")},
        {u"last_number_told"_s, JournalWords::tr("利用券番号の範囲に、最後の番号を入れました。")},
        {u"backup_made"_s, JournalWords::tr("データベースのバックアップを作りました。")},
        {u"restored"_s, JournalWords::tr("データベースをバックアップから復元しました。")},
        {u"range_closed"_s, JournalWords::tr("利用券番号の範囲の使用を停止しました。")},
    };
}

char byteAt(const QByteArray& bytes, qsizetype place) {
    return place < bytes.size() ? bytes.at(place) : '\0';
}

} // namespace

QStringList journalFields(const QString& detail) {
    QStringList fields;
    const QByteArray bytes = detail.toUtf8();
    qsizetype place = 0;
    while (place < bytes.size()) {
        const qsizetype colon = bytes.indexOf(':', place);
        bool isNumber = false;
        const int size = colon < 0 ? 0 : bytes.mid(place, colon - place).toInt(&isNumber);
        if (!isNumber || size < 0 || byteAt(bytes, colon + 1 + size) != ',')
            return {detail};
        fields.append(QString::fromUtf8(bytes.mid(colon + 1, size)));
        place = colon + 1 + size + 1;
    }
    return fields;
}

QString journalSentence(const JournalEntry& entry) {
    const QString& kind = entry.event.kind;
    if (const auto detailed = detailedSentences().value(kind))
        return detailed(entry);
    const QString sentence = sentences().value(kind, kind);
    return sentence.contains("%1"_L1) ? sentence.arg(nameOf(entry)) : sentence;
}

} // namespace uketsuke
