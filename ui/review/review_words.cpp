#include "ui/review/review_words.h"

#include "ui/shared/words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

struct ReviewWords {
    Q_DECLARE_TR_FUNCTIONS(ReviewWords)
};

QString joined(const ApplicantValues& values, ApplicantField first, ApplicantField second) {
    return (values.value(first) + u' ' + values.value(second)).trimmed();
}

QString addressLines(const ApplicantValues& values) {
    const QString street = values.value(ApplicantField::Prefecture) + values.value(ApplicantField::City) +
                           values.value(ApplicantField::Street);
    const QString first = u"〒"_s + values.value(ApplicantField::PostalCode) + u"　"_s + street;
    const QString building = values.value(ApplicantField::Building);
    return building.isEmpty() ? first : first + u'\n' + building;
}

/// What the paper is, as a person said.
QString identityTypeOf(const ReviewCase& reviewCase) {
    for (const CaseDocument& document : reviewCase.documents)
        if (document.reviewed.side == DocumentSide::Front && document.reviewed.type != IdentityDocumentType::Unknown)
            return identityDocumentTypeText(document.reviewed.type);
    return ReviewWords::tr("種類がまだ選ばれていません");
}

QString orDash(const QString& text) {
    return text.isEmpty() ? u"—"_s : text;
}

} // namespace

QString checkItemText(CheckItem item) {
    switch (item) {
    case CheckItem::FrontPhoto:
        return ReviewWords::tr("おもて面の写真");
    case CheckItem::Name:
        return ReviewWords::tr("氏名");
    case CheckItem::Kana:
        return ReviewWords::tr("フリガナ");
    case CheckItem::BirthDate:
        return ReviewWords::tr("生年月日");
    case CheckItem::Address:
        return ReviewWords::tr("住所");
    case CheckItem::CurrentAddress:
        return ReviewWords::tr("書類の現住所");
    case CheckItem::Expiry:
        return ReviewWords::tr("書類の期限");
    case CheckItem::DocumentRule:
        return ReviewWords::tr("書類の条件");
    case CheckItem::Eligibility:
        return ReviewWords::tr("郵便番号と市");
    case CheckItem::Affiliation:
        return ReviewWords::tr("在勤・在学");
    case CheckItem::Telephone:
        return ReviewWords::tr("電話番号");
    case CheckItem::Email:
        return ReviewWords::tr("メール");
    case CheckItem::ExistingCardNumber:
        return ReviewWords::tr("申請の利用券番号");
    case CheckItem::ElibraryReset:
        return ReviewWords::tr("電子図書館");
    }
    return {};
}

QString checkItemValue(CheckItem item, const ReviewCase& reviewCase) {
    const ApplicantValues values = reviewCase.values();
    switch (item) {
    case CheckItem::FrontPhoto:
        return ReviewWords::tr("写真がありません");
    case CheckItem::Name:
        return fullName(values);
    case CheckItem::Kana:
        return joined(values, ApplicantField::FamilyKana, ApplicantField::GivenKana);
    case CheckItem::BirthDate:
        return orDash(values.value(ApplicantField::BirthDate));
    case CheckItem::Address:
        return addressLines(values);
    case CheckItem::CurrentAddress:
        return ReviewWords::tr("現住所の記載");
    case CheckItem::Expiry:
        return ReviewWords::tr("有効期限内");
    case CheckItem::DocumentRule:
        return identityTypeOf(reviewCase);
    case CheckItem::Eligibility:
        return values.value(ApplicantField::PostalCode) + u"　"_s + values.value(ApplicantField::City);
    case CheckItem::Affiliation:
        return orDash(values.value(ApplicantField::Affiliation));
    case CheckItem::Telephone:
        return orDash(values.value(ApplicantField::Telephone));
    case CheckItem::Email:
        return values.value(ApplicantField::Email);
    case CheckItem::ExistingCardNumber:
        return orDash(values.value(ApplicantField::ExistingCardNumber));
    case CheckItem::ElibraryReset:
        return ReviewWords::tr("パスワードの初期化");
    }
    return {};
}

QString gradeText(CheckItem item, Grade grade) {
    if (grade == Grade::LookAgain)
        return ReviewWords::tr("要確認");
    const bool agrees = grade == Grade::Agrees;
    switch (questionOf(item)) {
    case CheckQuestion::Agreement:
        return agrees ? ReviewWords::tr("一致") : ReviewWords::tr("不一致");
    case CheckQuestion::Presence:
        return agrees ? ReviewWords::tr("あり") : ReviewWords::tr("なし");
    case CheckQuestion::Fitness:
        return agrees ? ReviewWords::tr("可") : ReviewWords::tr("不可");
    case CheckQuestion::Deed:
        return agrees ? ReviewWords::tr("済み") : ReviewWords::tr("できない");
    }
    return {};
}

// One sentence a kind: the compiler sees that none is missing.
// NOLINTNEXTLINE(readability-function-size)
QString reasonText(const Reason& reason) {
    const QString first = reason.arguments.value(0);
    switch (reason.kind) {
    case ReasonKind::FrontMissing:
        return ReviewWords::tr("原本を見て本人を確かめたときだけ「あり」にしてください（記録に残ります）");
    case ReasonKind::CompareWithPhoto:
        return ReviewWords::tr("写真と見比べてください");
    case ReasonKind::KanaWellFormed:
        return ReviewWords::tr("カナの形式は正しいです");
    case ReasonKind::KanaMalformed:
        return ReviewWords::tr("カタカナではない文字があります");
    case ReasonKind::AgeFromBirthDate:
        return ReviewWords::tr("%1・%2歳").arg(first, reason.arguments.value(1));
    case ReasonKind::BirthDateUnreadable:
        return ReviewWords::tr("日付として読めません。写真と見比べてください");
    case ReasonKind::CurrentAddressNeeded:
        return ReviewWords::tr("現住所の記載がない書類は使えません");
    case ReasonKind::ExpiryNeeded:
        return ReviewWords::tr("書類に書かれた期限が今日を過ぎていないか");
    case ReasonKind::TypeUnknown:
        return ReviewWords::tr("T で書類の種類を選んでください");
    case ReasonKind::OtherDocument:
        return ReviewWords::tr("公的機関の発行で、氏名・現住所・生年月日があること");
    case ReasonKind::MyNumberFrontOnly:
        return ReviewWords::tr("マイナンバーカードはおもて面だけを使います");
    case ReasonKind::ChangesOnTheBack:
        return ReviewWords::tr("変更はうら面（公安委員会の印）。手書きは不可");
    case ReasonKind::AddressChangesOnTheBack:
        return ReviewWords::tr("住所の変更はうら面に書かれています");
    case ReasonKind::IssuedSince2012April:
        return ReviewWords::tr("平成24年（2012年）4月1日以降に交付されたもの");
    case ReasonKind::InsuranceEnded:
        return ReviewWords::tr("住所はうら面のことも。新規発行は2024年12月1日まで");
    case ReasonKind::AddressOnTheBack:
        return ReviewWords::tr("住所はうら面のことも。期限も確かめてください");
    case ReasonKind::PassportHasNoAddress:
        return ReviewWords::tr("2020年2月4日以降の旅券は住所なし。別の書類が要ります");
    case ReasonKind::PassportNeedsAnother:
        return ReviewWords::tr("住所を示す別の書類がありません。旅券に住所があるときだけ「可」に");
    case ReasonKind::ResidentRecordRecent:
        return ReviewWords::tr("発行から%1か月以内。個人番号・本籍がないこと").arg(first);
    case ReasonKind::ForChildren:
        return ReviewWords::tr("お子さんの書類。氏名・現住所・生年月日があること");
    case ReasonKind::NoIdentityDocument:
        return ReviewWords::tr("通知カードは本人確認書類として使えません");
    case ReasonKind::Resident:
        return ReviewWords::tr("市内在住 → 申請できます");
    case ReasonKind::Neighbour:
        return ReviewWords::tr("隣接市に在住 → 申請できます");
    case ReasonKind::WorksOrStudies:
        return ReviewWords::tr("市外に在住。在勤・在学を示す書類が要ります");
    case ReasonKind::NotEligible:
        return ReviewWords::tr("市内・隣接市の在住でなく、勤務先・学校の記入もありません");
    case ReasonKind::CityUnclear:
        return ReviewWords::tr("住所から市が分かりません");
    case ReasonKind::PostalOfAnotherCity:
        return ReviewWords::tr("この郵便番号は%1のものです").arg(first);
    case ReasonKind::PostalOutsideArea:
        return ReviewWords::tr("この郵便番号は、%1と隣接市のものではありません").arg(first);
    case ReasonKind::PostalMalformed:
        return ReviewWords::tr("郵便番号が7けたではありません");
    case ReasonKind::PaperNeeded:
        return ReviewWords::tr("社員証・学生証などの写真で確かめてください");
    case ReasonKind::TelephoneWellFormed:
        return ReviewWords::tr("電話番号の形は正しいです");
    case ReasonKind::TelephoneMalformed:
        return ReviewWords::tr("電話番号のけた数が合いません");
    case ReasonKind::TelephoneNotGiven:
        return ReviewWords::tr("申請に電話番号がありません");
    case ReasonKind::MailStandard:
        return ReviewWords::tr("メールアドレスの形は正しいです");
    case ReasonKind::MailNonStandard:
        return ReviewWords::tr("規格外の形式です。このまま送れる形にして送信します");
    case ReasonKind::MailUnusable:
        return ReviewWords::tr("メールアドレスの形が正しくないため、送れません。訂正してください");
    case ReasonKind::CheckDigitRight:
        return ReviewWords::tr("番号の形は正しいです");
    case ReasonKind::CheckDigitWrong:
        return ReviewWords::tr("番号の形またはチェックデジットが違います");
    case ReasonKind::NumberNotGiven:
        return ReviewWords::tr("申請に利用券番号がありません");
    case ReasonKind::ElibraryResetNeeded:
        return ReviewWords::tr("電子図書館の管理画面で初期化してから答えてください");
    }
    return {};
}

QString libraryFindingText(LibraryFinding finding) {
    switch (finding) {
    case LibraryFinding::Fits:
        return ReviewWords::tr("確認済み");
    case LibraryFinding::CardExists:
        return ReviewWords::tr("利用券があるため、新規登録では完了できません。F4 でメモを残し、F3 で次へ");
    case LibraryFinding::NoCard:
        return ReviewWords::tr("利用券がないため、この手続きはできません");
    case LibraryFinding::NumberMissing:
        return ReviewWords::tr("利用券番号を入力してください");
    case LibraryFinding::NumberMalformed:
        return ReviewWords::tr("利用券番号の形またはチェックデジットが違います");
    case LibraryFinding::NumberVoid:
        return ReviewWords::tr("この番号は取消済みです（再発行されたか、完了が元に戻されました）");
    case LibraryFinding::BirthDateMissing:
        return ReviewWords::tr("生年月日を入力してください");
    case LibraryFinding::ExpiryMissing:
        return ReviewWords::tr("有効期限を入力してください");
    case LibraryFinding::NotYetRenewable:
        return ReviewWords::tr("まだ更新の時期ではありません");
    case LibraryFinding::BirthDateDiffers:
        return ReviewWords::tr("図書館システムの生年月日が違います");
    case LibraryFinding::NameDiffers:
        return ReviewWords::tr("図書館システムの氏名が申請と違います。確かめてください");
    }
    return {};
}

QString libraryFieldText(LibraryField field) {
    switch (field) {
    case LibraryField::CardNumber:
        return ReviewWords::tr("番号（スキャン可）");
    case LibraryField::Name:
        return ReviewWords::tr("氏名");
    case LibraryField::BirthDate:
        return ReviewWords::tr("生年月日");
    case LibraryField::Expiry:
        return ReviewWords::tr("有効期限");
    case LibraryField::LastUse:
        return ReviewWords::tr("最終利用日");
    }
    return {};
}

QString blockersText(const QList<CompletionBlocker>& blockers) {
    QStringList unanswered, others;
    for (const CompletionBlocker& blocker : blockers) {
        switch (blocker.kind) {
        case BlockerKind::NotOpen:
            return ReviewWords::tr("この申請は処理が終わっているか、返信を待っています");
        case BlockerKind::NotClaimed:
            others.append(ReviewWords::tr("担当ではありません（閲覧のみ）"));
            break;
        case BlockerKind::DocumentsNotSeen:
            others.append(ReviewWords::tr("写真の表示"));
            break;
        case BlockerKind::FurtherPapersNotSeen:
            others.append(ReviewWords::tr("ほかの書類の表示（F5）"));
            break;
        case BlockerKind::NotAnIdentityDocument:
            others.append(ReviewWords::tr("通知カードは本人確認書類になりません"));
            break;
        case BlockerKind::TypeUnknown:
            others.append(ReviewWords::tr("書類の種類（T）"));
            break;
        case BlockerKind::MyNumberBack:
            others.append(ReviewWords::tr("マイナンバーカードのうら面の破棄"));
            break;
        case BlockerKind::ItemUnanswered:
            unanswered.append(checkItemText(*blocker.item));
            break;
        case BlockerKind::ItemLookAgain:
            others.append(ReviewWords::tr("%1が要確認のまま").arg(checkItemText(*blocker.item)));
            break;
        case BlockerKind::ItemDiffers:
            others.append(*blocker.item == CheckItem::FrontPhoto
                              ? ReviewWords::tr("おもて面の写真がありません")
                              : ReviewWords::tr("%1が不一致").arg(checkItemText(*blocker.item)));
            break;
        case BlockerKind::LibraryMissing:
            others.append(ReviewWords::tr("図書館システムで確認"));
            break;
        case BlockerKind::LibraryUnfinished:
            others.append(ReviewWords::tr("図書館システムで確認（入力の途中）"));
            break;
        case BlockerKind::LibraryFinding:
            others.append(libraryFindingText(blocker.finding));
            break;
        case BlockerKind::NoNumberLeft:
            others.append(ReviewWords::tr("利用券番号の残りがありません（設定で範囲を加えてください）"));
            break;
        case BlockerKind::LibraryUnnamed:
            others.append(ReviewWords::tr("図書館の名前と問い合わせ先の登録（設定・管理者）"));
            break;
        }
    }
    const QStringList all = unanswered + others;
    return all.isEmpty() ? ReviewWords::tr("すべて確認しました。完了できます。")
                         : ReviewWords::tr("完了に必要なもの: %1").arg(all.join(ReviewWords::tr("、")));
}

} // namespace uketsuke
