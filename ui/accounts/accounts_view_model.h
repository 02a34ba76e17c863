#pragma once

#include "app/services/session/account_service.h"

#include <QObject>

#include <variant>

namespace uketsuke {

struct AccountsLoading {
};
struct AccountsReady {
};
struct AccountsFailed {
    Error error;
};
using AccountsState = std::variant<AccountsLoading, AccountsReady, AccountsFailed>;

/// What the page of accounts shows and what a person does on it; without widgets.
class AccountsViewModel : public QObject
{
    Q_OBJECT
public:
    explicit AccountsViewModel(AccountService& accounts, QObject* parent = nullptr);

    [[nodiscard]] const AccountsState& state() const { return m_state; }
    /// What was read last; it stays where it cannot be read anew.
    [[nodiscard]] const AccountView& view() const { return m_view; }
    [[nodiscard]] const StaffMember& person() const { return m_person; }
    [[nodiscard]] bool mayAsk() const { return isPermitted(m_person.role, Permission::ManageStaff); }
    [[nodiscard]] bool mayAnswer() const { return isPermitted(m_person.role, Permission::AnswerAccountRequests); }
    /// How many requests this person could answer.
    [[nodiscard]] int waitingForMyWord() const;
    [[nodiscard]] std::optional<WaitingAccountRequest> request(const QString& id) const;
    [[nodiscard]] std::optional<Account> account(const QString& login) const;
    /// The request that waits for this account; only one can.
    [[nodiscard]] std::optional<WaitingAccountRequest> requestFor(const QString& login) const;

    /// Somebody else works now: nothing of the person before stays.
    void setPerson(const StaffMember& person);
    void reload();
    void ask(const AccountRequest& request, const QString& passphrase = {});
    void answer(const WaitingAccountRequest& request, bool isApproval);

Q_SIGNALS:
    void stateChanged();
    void asked(const uketsuke::AccountRequest& request, uketsuke::AccountOutcome outcome);
    void askingFailed(const uketsuke::AccountRequest& request, const uketsuke::Error& error);
    void answered(const uketsuke::WaitingAccountRequest& request, bool isApproval);
    void answeringFailed(const uketsuke::Error& error);
    /// Somebody else was quicker.
    void answeredBefore(const uketsuke::WaitingAccountRequest& request, const uketsuke::AccountAnswer& answer);

private:
    void take(const Result<AccountView>& view);
    void sayWhoWasFirst(const WaitingAccountRequest& request, const Error& refusal);

    AccountService& m_accounts;
    StaffMember m_person;
    AccountsState m_state = AccountsLoading{};
    AccountView m_view;
    bool m_isAsking = false;
    bool m_mustAskAgain = false;
};

} // namespace uketsuke
