#include "ui/accounts/account_words.h"

#include <QCoreApplication>

namespace uketsuke {

namespace {

struct AccountPageWords {
    Q_DECLARE_TR_FUNCTIONS(AccountPage)
};

} // namespace

QString approvalEffectText(const AccountRequest& request) {
    switch (request.deed) {
    case AccountDeed::Add:
        return AccountPageWords::tr("承認すると、すぐにサインインできるようになります。");
    case AccountDeed::ChangeRole:
        return AccountPageWords::tr("承認すると、すぐに役割が変わります。");
    case AccountDeed::ResetPassword:
        return AccountPageWords::tr(
            "承認すると、すぐに新しいパスフレーズになり、その人の端末の接続は終わります。本人と責任者に知らされます。");
    case AccountDeed::Disable:
        return AccountPageWords::tr("承認すると、サインインできなくなります。");
    case AccountDeed::Enable:
        return AccountPageWords::tr("承認すると、新しいパスフレーズで、またサインインできるようになります。");
    }
    return {};
}

QString wordHindranceText(WordHindrance hindrance) {
    switch (hindrance) {
    case WordHindrance::None:
        return {};
    case WordHindrance::NotASupervisor:
        return AccountPageWords::tr("責任者の承認を待っています。責任者が、この画面で承認するか差し戻します。");
    case WordHindrance::AskedByOneself:
        return AccountPageWords::tr("ご自分が依頼したことなので、ほかの責任者が承認するか差し戻します。");
    case WordHindrance::AboutOneself:
        return AccountPageWords::tr("ご自分についての依頼なので、ほかの責任者が承認するか差し戻します。");
    }
    return {};
}

QString answererText(WordHindrance hindrance) {
    switch (hindrance) {
    case WordHindrance::None:
        return AccountPageWords::tr("あなたか、ほかの責任者");
    case WordHindrance::NotASupervisor:
        return AccountPageWords::tr("責任者");
    case WordHindrance::AskedByOneself:
    case WordHindrance::AboutOneself:
        return AccountPageWords::tr("ほかの責任者");
    }
    return {};
}

QString accountStateText(const StaffMember& holder) {
    return holder.isActive ? AccountPageWords::tr("利用中") : AccountPageWords::tr("停止");
}

QString accountDeedTitle(AccountDeed deed) {
    switch (deed) {
    case AccountDeed::Add:
        return AccountPageWords::tr("職員を追加");
    case AccountDeed::ChangeRole:
        return AccountPageWords::tr("役割を変更");
    case AccountDeed::ResetPassword:
        return AccountPageWords::tr("パスフレーズを再設定");
    case AccountDeed::Disable:
        return AccountPageWords::tr("利用を停止");
    case AccountDeed::Enable:
        return AccountPageWords::tr("利用を再開");
    }
    return {};
}

QString askingEffectText(AccountDeed deed, Role wanted, Role present) {
    if (needsAnothersWord(deed, wanted, present))
        return AccountPageWords::tr("責任者の承認を待ちます。承認されるまでは、何も変わりません。");
    return deed == AccountDeed::ResetPassword
               ? AccountPageWords::tr("すぐに変わり、その人の端末の接続は終わります。本人と責任者に知らされます。")
               : AccountPageWords::tr("すぐに使えるようになります。");
}

} // namespace uketsuke
