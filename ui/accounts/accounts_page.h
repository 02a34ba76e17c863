#pragma once

#include "app/domain/staff/account_request.h"
#include "ui/shared/date_text.h"
#include "ui/shared/page.h"

#include <QPointer>

class QLabel;

namespace uketsuke {

class AccountDialog;
class AccountPane;
class AccountRowModel;
class AccountService;
class AccountsTable;
class AccountsViewModel;
enum class AccountOutcome;
class KeyButton;
class Theme;
class UserPrompt;

/// 職員 of a shared database: what waits for a supervisor's word, and who has an account. A supervisor answers, IT
/// asks.
class AccountsPage : public Page
{
    Q_OBJECT
public:
    [[nodiscard]] static PageHead head();
    AccountsPage(AccountService& accounts, UserPrompt& prompt, const Theme& theme, QWidget* parent = nullptr);
    /// Whether this person's rail has the page at all; on the embedded database nobody's has.
    [[nodiscard]] static bool isOfferedTo(const StaffMember& person);
    [[nodiscard]] AccountsViewModel& viewModel() { return *m_model; }

    void setPerson(const StaffMember& person) override;
    void reload() override;
    void activate() override;

private:
    void nameParts();
    void buildLayout();
    [[nodiscard]] QWidget* buildHeader();
    [[nodiscard]] QWidget* buildLists();
    [[nodiscard]] QWidget* buildActions();
    void connectSignals();
    void connectModel();
    void showState();
    /// Whether something waits that this person may have to answer.
    [[nodiscard]] bool hasWork() const;
    void showLists();
    void bringToFront(AccountsTable* table);
    void showChosen();
    void showRequest(const WaitingAccountRequest& request);
    void showAccount(const Account& account);
    void showActions();
    /// What is chosen in the list that is in front.
    [[nodiscard]] std::optional<WaitingAccountRequest> chosenRequest() const;
    [[nodiscard]] std::optional<Account> chosenAccount() const;
    void openDialog(AccountDeed deed, const StaffMember& holder);
    void askForChosen(AccountDeed deed);
    void switchActivity();
    void askBeforeApproving();
    void reject();
    void sayAsked(const AccountRequest& request, AccountOutcome outcome);
    void sayAskingFailed(const AccountRequest& request, const Error& error);
    void sayAnsweringFailed(const Error& error);
    void sayAnsweredBefore(const WaitingAccountRequest& request, const AccountAnswer& answer);
    void report(const QString& what);

    const Theme& m_theme;
    UserPrompt& m_prompt;
    DateText m_dates;
    AccountsViewModel* m_model;
    AccountRowModel* m_requestRows;
    AccountRowModel* m_accountRows;
    QLabel* m_requestTitle;
    AccountsTable* m_requests;
    QLabel* m_accountTitle;
    AccountsTable* m_accounts;
    AccountsTable* m_front;
    AccountPane* m_pane;
    KeyButton* m_activity;
    KeyButton* m_role;
    KeyButton* m_reset;
    KeyButton* m_add;
    KeyButton* m_reject;
    KeyButton* m_approve;
    QPointer<AccountDialog> m_dialog;
    bool m_isFirstLook = true; ///< nothing was shown to this person yet
};

} // namespace uketsuke
