#include "ui/shared/words.h"

#include <QCoreApplication>

namespace uketsuke {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Words)
};

} // namespace

QString applicantFieldText(ApplicantField field) {
    switch (field) {
    case ApplicantField::FamilyName:
        return Words::tr("氏");
    case ApplicantField::GivenName:
        return Words::tr("名");
    case ApplicantField::FamilyKana:
        return Words::tr("氏フリガナ");
    case ApplicantField::GivenKana:
        return Words::tr("名フリガナ");
    case ApplicantField::BirthDate:
        return Words::tr("生年月日");
    case ApplicantField::PostalCode:
        return Words::tr("郵便番号");
    case ApplicantField::Prefecture:
        return Words::tr("都道府県");
    case ApplicantField::City:
        return Words::tr("市区町村");
    case ApplicantField::Street:
        return Words::tr("番地");
    case ApplicantField::Building:
        return Words::tr("マンション・部屋番号");
    case ApplicantField::Telephone:
        return Words::tr("電話番号");
    case ApplicantField::Email:
        return Words::tr("メールアドレス");
    case ApplicantField::ExistingCardNumber:
        return Words::tr("利用券番号");
    case ApplicantField::Affiliation:
        return Words::tr("勤務先・学校名");
    case ApplicantField::Branch:
        return Words::tr("館");
    case ApplicantField::NoticeAccepted:
        return Words::tr("注意事項の承諾");
    }
    return {};
}

QString procedureText(Procedure procedure) {
    switch (procedure) {
    case Procedure::NewRegistration:
        return Words::tr("新規登録");
    case Procedure::Reissue:
        return Words::tr("再発行");
    case Procedure::Renewal:
        return Words::tr("有効期限更新");
    case Procedure::ChangeOfDetails:
        return Words::tr("登録内容変更");
    case Procedure::ForgottenNumber:
        return Words::tr("利用券番号の確認");
    case Procedure::ElibraryPassword:
        return Words::tr("電子図書館パスワード");
    }
    return {};
}

QString applicationStateText(ApplicationState state) {
    switch (state) {
    case ApplicationState::Received:
        return Words::tr("未着手");
    case ApplicationState::AwaitingAnswer:
        return Words::tr("照会中");
    case ApplicationState::Answered:
        return Words::tr("返信あり");
    case ApplicationState::CancellationRequested:
        return Words::tr("取消承認待ち");
    case ApplicationState::Cancelled:
        return Words::tr("取消");
    case ApplicationState::Completed:
        return Words::tr("完了");
    case ApplicationState::AlreadyRegistered:
        return Words::tr("既に登録あり");
    case ApplicationState::NotPossible:
        return Words::tr("できない");
    case ApplicationState::Withdrawn:
        return Words::tr("取り下げ");
    case ApplicationState::Duplicate:
        return Words::tr("重複");
    }
    return {};
}

QString identityDocumentTypeText(IdentityDocumentType type) {
    switch (type) {
    case IdentityDocumentType::Unknown:
        return Words::tr("種類を選ぶ");
    case IdentityDocumentType::MyNumberCard:
        return Words::tr("マイナンバーカード");
    case IdentityDocumentType::DrivingLicence:
        return Words::tr("運転免許証");
    case IdentityDocumentType::DrivingHistoryCertificate:
        return Words::tr("運転経歴証明書");
    case IdentityDocumentType::HealthInsuranceCard:
        return Words::tr("健康保険証");
    case IdentityDocumentType::EligibilityCertificate:
        return Words::tr("資格確認書");
    case IdentityDocumentType::ResidenceCard:
        return Words::tr("在留カード");
    case IdentityDocumentType::SpecialPermanentResidentCertificate:
        return Words::tr("特別永住者証明書");
    case IdentityDocumentType::Passport:
        return Words::tr("パスポート");
    case IdentityDocumentType::ResidentRecord:
        return Words::tr("住民票");
    case IdentityDocumentType::StudentCard:
        return Words::tr("学生証");
    case IdentityDocumentType::DisabilityCertificate:
        return Words::tr("障害者手帳");
    case IdentityDocumentType::MaternityHandbook:
        return Words::tr("母子健康手帳");
    case IdentityDocumentType::NotificationCard:
        return Words::tr("通知カード");
    case IdentityDocumentType::Other:
        return Words::tr("その他");
    }
    return {};
}

QString documentSideText(DocumentSide side) {
    switch (side) {
    case DocumentSide::Front:
        return Words::tr("おもて");
    case DocumentSide::Back:
        return Words::tr("うら");
    case DocumentSide::Further:
        return Words::tr("その他の書類");
    }
    return {};
}

QString roleText(Role role) {
    switch (role) {
    case Role::Staff:
        return Words::tr("窓口");
    case Role::Supervisor:
        return Words::tr("責任者");
    case Role::It:
        return Words::tr("管理者");
    }
    return {};
}

} // namespace uketsuke
