#pragma once

#include "app/domain/staff/account_request.h"

#include <QDialog>
#include <QPointer>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace uketsuke {

class Theme;

/// What IT asks for, with what the deed needs: name, login and role, a passphrase typed twice. It stays open with all
/// that was typed until the deed is done.
class AccountDialog : public QDialog
{
    Q_OBJECT
public:
    /// `holder` is nobody for a new account.
    AccountDialog(AccountDeed deed, const StaffMember& holder, const Theme& theme, QWidget* parent);
    /// The id stays as long as nothing else is typed: who did not hear the answer and asks again has asked once.
    [[nodiscard]] AccountRequest request() const;
    /// It was not done: why, under the fields.
    void refuse(const Error& error);

Q_SIGNALS:
    void given(const uketsuke::AccountRequest& request, const QString& passphrase);

private:
    void buildFields();
    QLineEdit* addPassphrase(const QString& name, const QString& title);
    void addRow(const QString& name, const QString& title, QWidget* field);
    void buildButtons();
    void showEffect();
    void showFault(const QString& text);
    void noteEdit();
    void give();

    AccountDeed m_deed;
    StaffMember m_holder;
    const Theme& m_theme;
    AccountRequestId m_id = AccountRequestId::create();
    bool m_wasGiven = false; ///< as it stands there
    QWidget* m_fields;
    QFormLayout* m_rows;
    QLineEdit* m_name = nullptr;
    QLineEdit* m_login = nullptr;
    QComboBox* m_role = nullptr;
    QLineEdit* m_passphrase = nullptr;
    QLineEdit* m_again = nullptr;
    QLabel* m_effect;
    QLabel* m_fault;
    QPushButton* m_accept = nullptr;
    QPointer<QWidget> m_focusBefore;
};

} // namespace uketsuke
