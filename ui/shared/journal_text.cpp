#include "ui/shared/journal_text.h"

#include "ui/shared/words.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace uketsuke {

namespace {

struct JournalWords {
    Q_DECLARE_TR_FUNCTIONS(Journal)
};

QString decisionSentence(const JournalEntry& entry) {
    const auto outcome = applicationStateFromKey(journalFields(entry.event.detail).value(1));
    return JournalWords::tr("%1 を「%2」にしました。")
        .arg(entry.subjectName, outcome ? applicationStateText(*outcome) : u"?"_s);
}

/// Sentences about an application, a mail or a person: %1 is the receipt number or the name.
QHash<QString, QString> sentences() {
    return {
        {u"taken_in"_s, JournalWords::tr("%1 を取り込みました。")},
        {u"revised"_s, JournalWords::tr("%1 に、申請者の変更が届きました。")},
        {u"document_shown"_s, JournalWords::tr("%1 の書類を表示しました。")},
        {u"document_prefetched"_s, JournalWords::tr("%1 の書類を先に読み込みました。")},
        {u"document_kind_set"_s, JournalWords::tr("書類の種類と面を直しました。")},
        {u"document_destroyed"_s, JournalWords::tr("%1 の画像を破棄しました。")},
        {u"answered"_s, JournalWords::tr("%1 の項目に答えました。")},
        {u"corrected"_s, JournalWords::tr("%1 に訂正を書きました。")},
        {u"correction_taken_back"_s, JournalWords::tr("%1 の訂正を取り消しました。")},
        {u"noted"_s, JournalWords::tr("%1 にメモを書きました。")},
        {u"library_system_checked"_s, JournalWords::tr("%1 を図書館システムで確認しました。")},
        {u"decision_undone"_s, JournalWords::tr("%1 の完了を元に戻しました。")},
        {u"claim_released"_s, JournalWords::tr("%1 をほかの人の担当から外しました。")},
        {u"held_row_resolved"_s, JournalWords::tr("%1 の保留を決めました。")},
        {u"intake_finished"_s, JournalWords::tr("申請データを取り込みました。")},
        {u"decided_searched"_s, JournalWords::tr("処理済みの申請を検索しました。")},
        {u"mail_sent"_s, JournalWords::tr("%1 のメールを送りました。")},
        {u"mail_failed"_s, JournalWords::tr("%1 のメールを送れませんでした。")},
        {u"mail_unknown"_s, JournalWords::tr("%1 のメールは送信不明です。")},
        {u"mail_declared_sent"_s, JournalWords::tr("%1 のメールを送信済にしました。")},
        {u"mail_sent_again"_s, JournalWords::tr("%1 のメールをもう一度送ることにしました。")},
        {u"mail_readdressed"_s, JournalWords::tr("%1 のメールを直した宛先へ送ることにしました。")},
        {u"mail_paused"_s, JournalWords::tr("メールの送信を止めました。")},
        {u"mail_resumed"_s, JournalWords::tr("メールの送信を再開しました。")},
        {u"signed_in"_s, JournalWords::tr("サインインしました。")},
        {u"signed_out"_s, JournalWords::tr("サインアウトしました。")},
        {u"sign_in_failed"_s, JournalWords::tr("%1 さんのサインインに失敗しました。")},
        {u"locked"_s, JournalWords::tr("画面をロックしました。")},
        {u"unlocked"_s, JournalWords::tr("ロックを解きました。")},
        {u"staff_added"_s, JournalWords::tr("%1 さんを職員に追加しました。")},
        {u"staff_changed"_s, JournalWords::tr("%1 さんの登録を変更しました。")},
        {u"passphrase_reset"_s, JournalWords::tr("%1 さんのパスフレーズを再設定しました。")},
        {u"passphrase_changed"_s, JournalWords::tr("自分のパスフレーズを変更しました。")},
        {u"range_added"_s, JournalWords::tr("利用券番号の範囲を追加しました。")},
        {u"number_list_imported"_s, JournalWords::tr("利用券番号の一覧を取り込みました。")},
        {u"range_opened"_s, JournalWords::tr("利用券番号の範囲の使用を再開しました。")},
        {u"range_closed"_s, JournalWords::tr("利用券番号の範囲の使用を停止しました。")},
    };
}

char byteAt(const QByteArray& bytes, qsizetype place) {
    return place < bytes.size() ? bytes.at(place) : '\0';
}

QString settingSentence(const JournalEntry& entry, const QString& sentence) {
    const QString keys = entry.event.detail;
    return keys.isEmpty() ? sentence.arg(entry.event.subject) : sentence.arg(entry.event.subject + u": "_s + keys);
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
    if (kind == "decided"_L1)
        return decisionSentence(entry);
    if (kind == "settings_changed"_L1)
        return settingSentence(entry, JournalWords::tr("設定を変更しました（%1）。"));
    if (kind == "settings_reset"_L1)
        return settingSentence(entry, JournalWords::tr("設定を初めの状態に戻しました（%1）。"));
    const QString sentence = sentences().value(kind, kind);
    return sentence.contains("%1"_L1) ? sentence.arg(entry.subjectName.isEmpty() ? u"—"_s : entry.subjectName)
                                      : sentence;
}

} // namespace uketsuke
