#include "ui/shared/journal_words.h"

#include "app/domain/review/check_item.h"
#include "ui/shared/words.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace uketsuke {

namespace {

struct JournalKeyWords {
    Q_DECLARE_TR_FUNCTIONS(Journal)
};

QHash<QString, QString> librarySettings() {
    return {
        {u"name"_s, JournalKeyWords::tr("図書館の名前")},
        {u"contact"_s, JournalKeyWords::tr("連絡先")},
        {u"page"_s, JournalKeyWords::tr("案内のページ")},
        {u"prefecture"_s, JournalKeyWords::tr("都道府県")},
        {u"home_city"_s, JournalKeyWords::tr("図書館のある市")},
        {u"neighbour_cities"_s, JournalKeyWords::tr("近隣の市")},
        {u"usable_from_open_days"_s, JournalKeyWords::tr("利用開始まで")},
        {u"validity_years"_s, JournalKeyWords::tr("利用券の有効期間")},
        {u"validity_from_old_expiry"_s, JournalKeyWords::tr("有効期間の数え方")},
        {u"renewal_window_months"_s, JournalKeyWords::tr("更新できる時期")},
        {u"unused_years"_s, JournalKeyWords::tr("最後の利用からの年数")},
        {u"resident_record_months"_s, JournalKeyWords::tr("住民票の発行日")},
        {u"undo_seconds"_s, JournalKeyWords::tr("元に戻せる時間")},
        {u"claim_lease_minutes"_s, JournalKeyWords::tr("担当の有効時間")},
        {u"idle_lock_minutes"_s, JournalKeyWords::tr("自動ロックまで")},
        {u"existing_card_scheme"_s, JournalKeyWords::tr("今ある利用券のチェックデジット")},
        {u"barcode_start"_s, JournalKeyWords::tr("バーコードのスタート文字")},
        {u"barcode_stop"_s, JournalKeyWords::tr("バーコードのストップ文字")},
        {u"retention_image_days"_s, JournalKeyWords::tr("画像を残す日数")},
        {u"retention_application_days"_s, JournalKeyWords::tr("申請を残す日数")},
        {u"attachment_files"_s, JournalKeyWords::tr("添付の数の上限")},
        {u"attachment_total_gigabytes"_s, JournalKeyWords::tr("添付の合計の上限")},
        {u"attachment_file_megabytes"_s, JournalKeyWords::tr("添付 1 件の上限")},
        {u"attachment_ratio"_s, JournalKeyWords::tr("添付の圧縮率の上限")},
    };
}

QHash<QString, QString> furtherSettings() {
    return {
        {u"sender_address"_s, JournalKeyWords::tr("差出人のアドレス")},
        {u"sender_name"_s, JournalKeyWords::tr("差出人の名前")},
        {u"host"_s, JournalKeyWords::tr("サーバー")},
        {u"port"_s, JournalKeyWords::tr("ポート")},
        {u"security"_s, JournalKeyWords::tr("暗号化")},
        {u"mails_per_minute"_s, JournalKeyWords::tr("1 分あたりの上限")},
        {u"certificate_authority_file"_s, JournalKeyWords::tr("認証局の証明書")},
        {u"authentication"_s, JournalKeyWords::tr("サインインの方法")},
        {u"user_name"_s, JournalKeyWords::tr("ユーザー名")},
        {u"token_url"_s, JournalKeyWords::tr("トークンの URL")},
        {u"device_code_url"_s, JournalKeyWords::tr("デバイスコードの URL")},
        {u"client_id"_s, JournalKeyWords::tr("クライアント ID")},
        {u"scope"_s, JournalKeyWords::tr("スコープ")},
        {u"text"_s, JournalKeyWords::tr("文面")},
        {u"source"_s, JournalKeyWords::tr("フォームの名前")},
        {u"columns"_s, JournalKeyWords::tr("列")},
        {u"attachments"_s, JournalKeyWords::tr("添付")},
        {u"daily"_s, JournalKeyWords::tr("毎日のバックアップ")},
        {u"folder"_s, JournalKeyWords::tr("バックアップの保存先")},
        {u"hour"_s, JournalKeyWords::tr("バックアップの時刻")},
        {u"keep_days"_s, JournalKeyWords::tr("バックアップを残す日数")},
        {u"branches"_s, JournalKeyWords::tr("館")},
        {u"rules"_s, JournalKeyWords::tr("開館日の規則")},
        {u"days"_s, JournalKeyWords::tr("祝日")},
        {u"check_years"_s, JournalKeyWords::tr("確かめる年")},
    };
}

QString mailText(const QString& mailKind) {
    if (const auto procedure = procedureFromKey(mailKind))
        return procedureText(*procedure);
    if (const auto outcome = applicationStateFromKey(mailKind))
        return applicationStateText(*outcome);
    return mailKind;
}

} // namespace

QString journalItemText(const QString& itemKey) {
    const QHash<QString, QString> words{
        {u"front_photo"_s, JournalKeyWords::tr("おもて面の写真")},
        {u"name"_s, JournalKeyWords::tr("氏名")},
        {u"kana"_s, JournalKeyWords::tr("フリガナ")},
        {u"birth_date"_s, JournalKeyWords::tr("生年月日")},
        {u"address"_s, JournalKeyWords::tr("住所")},
        {u"current_address"_s, JournalKeyWords::tr("書類の現住所")},
        {u"expiry"_s, JournalKeyWords::tr("書類の期限")},
        {u"document_rule"_s, JournalKeyWords::tr("書類の条件")},
        {u"eligibility"_s, JournalKeyWords::tr("郵便番号と市")},
        {u"affiliation"_s, JournalKeyWords::tr("在勤・在学")},
        {u"telephone"_s, JournalKeyWords::tr("電話番号")},
        {u"email"_s, JournalKeyWords::tr("メール")},
        {u"existing_card_number"_s, JournalKeyWords::tr("申請の利用券番号")},
        {u"elibrary_reset"_s, JournalKeyWords::tr("電子図書館のパスワードの初期化")},
    };
    return words.value(itemKey, itemKey);
}

QString journalGradeText(const QString& itemKey, const QString& gradeKey) {
    const auto grade = gradeFromKey(gradeKey);
    if (!grade)
        return gradeKey;
    if (*grade == Grade::LookAgain)
        return JournalKeyWords::tr("要確認");
    const bool agrees = *grade == Grade::Agrees;
    switch (checkItemFromKey(itemKey).map(questionOf).value_or(CheckQuestion::Agreement)) {
    case CheckQuestion::Agreement:
        return agrees ? JournalKeyWords::tr("一致") : JournalKeyWords::tr("不一致");
    case CheckQuestion::Presence:
        return agrees ? JournalKeyWords::tr("あり") : JournalKeyWords::tr("なし");
    case CheckQuestion::Fitness:
        return agrees ? JournalKeyWords::tr("可") : JournalKeyWords::tr("不可");
    case CheckQuestion::Deed:
        return agrees ? JournalKeyWords::tr("済み") : JournalKeyWords::tr("できない");
    }
    return gradeKey;
}

QString journalReasonText(const QString& reasonKey) {
    const QHash<QString, QString> words{
        {u"my_number_back"_s, JournalKeyWords::tr("マイナンバーカードのうら面")},
        {u"retention"_s, JournalKeyWords::tr("保存期間の終わり")},
        {u"early"_s, JournalKeyWords::tr("期限前の破棄")},
        {u"discarded"_s, JournalKeyWords::tr("保留の行を取り込まない")},
        {u"again"_s, JournalKeyWords::tr("復元の後、もう一度")},
        {u"another_person"_s, JournalKeyWords::tr("別の申請として取り込む")},
        {u"same_application"_s, JournalKeyWords::tr("同じ申請の変更として取り込む")},
        {u"absent"_s, JournalKeyWords::tr("席を外している")},
        {u"urgent"_s, JournalKeyWords::tr("急ぎの申請")},
        {u"handed_over"_s, JournalKeyWords::tr("引き継ぎ")},
        {u"other"_s, JournalKeyWords::tr("そのほか")},
    };
    return words.value(reasonKey, reasonKey);
}

QString journalTrialText(const QString& outcomeKey) {
    const QHash<QString, QString> words{
        {u"accepted"_s, JournalKeyWords::tr("接続とサインインができました")},
        {u"temporary"_s, JournalKeyWords::tr("今は受け付けないと返事がありました")},
        {u"sign_in_refused"_s, JournalKeyWords::tr("サインインを断られました")},
        {u"sign_in_broken_off"_s, JournalKeyWords::tr("サインインの途中で止まりました")},
        {u"refused"_s, JournalKeyWords::tr("サーバーに断られました")},
        {u"unreachable"_s, JournalKeyWords::tr("接続できませんでした")},
    };
    return words.value(outcomeKey, outcomeKey);
}

QString journalSettingText(const QString& name) {
    const QString kind = name.section(u'/', 0, 0);
    const QString which = name.section(u'/', 1);
    if (kind == "library"_L1)
        return JournalKeyWords::tr("図書館と日数");
    if (kind == "calendar"_L1)
        return JournalKeyWords::tr("カレンダー");
    if (kind == "holidays"_L1)
        return JournalKeyWords::tr("祝日");
    if (kind == "backup"_L1)
        return JournalKeyWords::tr("バックアップ");
    if (kind == "smtp"_L1)
        return JournalKeyWords::tr("メールサーバー");
    if (kind == "mail_template"_L1)
        return JournalKeyWords::tr("メールのひな形「%1」").arg(mailText(which));
    if (kind == "intake_mapping"_L1)
        return JournalKeyWords::tr("取り込み時の列の対応「%1」").arg(which);
    return name;
}

QString journalSettingKeysText(const QString& keys) {
    QHash<QString, QString> words = librarySettings();
    words.insert(furtherSettings());
    QStringList texts;
    for (const QString& key : keys.split(u',', Qt::SkipEmptyParts))
        texts.append(words.value(key, key));
    return texts.join(JournalKeyWords::tr("・", "between two settings"));
}

} // namespace uketsuke
