#include "ui/accounts/accounts_page.h"

#include "app/words/account_text.h"
#include "ui/accounts/account_dialog.h"
#include "ui/accounts/account_pane.h"
#include "ui/accounts/account_row_model.h"
#include "ui/accounts/account_words.h"
#include "ui/accounts/accounts_table.h"
#include "ui/accounts/accounts_view_model.h"
#include "ui/shared/error_text.h"
#include "ui/shared/key_button.h"
#include "ui/shared/user_prompt.h"

#include <QLabel>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

QString lastSignInText(const Account& account, const DateText& dates) {
    return account.lastSignedInAt ? dates.moment(*account.lastSignedInAt) : AccountsPage::tr("記録なし");
}

} // namespace

void AccountsPage::connectSignals() {
    for (AccountsTable* table : {m_requests, m_accounts}) {
        connect(table, &AccountsTable::entered, this, [this, table] { bringToFront(table); });
        connect(table, &AccountsTable::chosenChanged, this, &AccountsPage::showChosen);
    }
    connect(m_add, &KeyButton::clicked, this, [this] { openDialog(AccountDeed::Add, {}); });
    connect(m_role, &KeyButton::clicked, this, [this] { askForChosen(AccountDeed::ChangeRole); });
    connect(m_reset, &KeyButton::clicked, this, [this] { askForChosen(AccountDeed::ResetPassword); });
    connect(m_activity, &KeyButton::clicked, this, &AccountsPage::switchActivity);
    connect(m_reject, &KeyButton::clicked, this, &AccountsPage::reject);
    connect(m_approve, &KeyButton::clicked, this, &AccountsPage::askBeforeApproving);
}

void AccountsPage::connectModel() {
    connect(m_model, &AccountsViewModel::stateChanged, this, &AccountsPage::showState);
    connect(m_model, &AccountsViewModel::asked, this, &AccountsPage::sayAsked);
    connect(m_model, &AccountsViewModel::askingFailed, this, &AccountsPage::sayAskingFailed);
    connect(m_model, &AccountsViewModel::answered, this, [this](const WaitingAccountRequest& one, bool isApproval) {
        const QString deed = accountDeedText(one.request);
        report(isApproval ? tr("承認しました: %1").arg(deed) : tr("差し戻しました: %1").arg(deed));
    });
    connect(m_model, &AccountsViewModel::answeringFailed, this, &AccountsPage::sayAnsweringFailed);
    connect(m_model, &AccountsViewModel::answeredBefore, this, &AccountsPage::sayAnsweredBefore);
}

bool AccountsPage::isOfferedTo(const StaffMember& person) {
    return isPermitted(person.role, Permission::ManageStaff) ||
           isPermitted(person.role, Permission::AnswerAccountRequests);
}

void AccountsPage::setPerson(const StaffMember& person) {
    if (m_dialog)
        m_dialog->close(); // with what the person before typed
    m_front = m_accounts;
    m_isFirstLook = true;
    m_model->setPerson(person);
}

void AccountsPage::reload() {
    m_model->reload();
}

void AccountsPage::activate() {
    reload();
    (hasWork() ? m_requests : m_front)->setFocus();
}

bool AccountsPage::hasWork() const {
    return m_model->mayAnswer() && m_requestRows->rowCount() > 0;
}

void AccountsPage::showState() {
    if (const auto* failed = std::get_if<AccountsFailed>(&m_model->state()))
        return Q_EMIT messageRaised(errorText(failed->error, Attempt::LoadAccounts));
    showLists();
    const bool isFirstLook = m_isFirstLook && std::holds_alternative<AccountsReady>(m_model->state());
    if (isFirstLook && isVisible() && hasWork())
        m_requests->setFocus(); // the page was quicker than its lists
    m_isFirstLook = m_isFirstLook && !isFirstLook;
}

void AccountsPage::showLists() {
    const AccountView& view = m_model->view();
    QList<AccountRow> requests;
    for (const WaitingAccountRequest& one : view.waiting)
        requests.append({one.request.id.text(),
                         {accountDeedText(one.request), one.askedByName, m_dates.moment(one.askedAt),
                          answererText(wordHindrance(one, m_model->person()))}});
    QList<AccountRow> accounts;
    for (const Account& one : view.accounts)
        accounts.append({one.holder.login,
                         {one.holder.displayName, one.holder.login, roleTitle(one.holder.role),
                          accountStateText(one.holder), lastSignInText(one, m_dates)}});
    for (const auto& [table, model, rows] :
         {std::tuple{m_requests, m_requestRows, &requests}, std::tuple{m_accounts, m_accountRows, &accounts}}) {
        const QString before = table->chosen();
        const int place = table->currentIndex().row();
        model->replace(*rows);
        if (table == m_front)
            table->choose(before, place);
    }
    m_requestTitle->setText(requests.isEmpty() ? tr("承認を待つ依頼はありません。")
                                               : tr("承認を待つ依頼 %1 件").arg(requests.size()));
    m_requests->setVisible(!requests.isEmpty());
    if (requests.isEmpty() && m_front == m_requests)
        bringToFront(m_accounts);
    m_accountTitle->setText(tr("職員 %1 人").arg(accounts.size()));
    Q_EMIT badgeChanged(m_model->waitingForMyWord());
    showChosen();
}

void AccountsPage::bringToFront(AccountsTable* table) {
    m_front = table;
    (table == m_accounts ? m_requests : m_accounts)->clearSelection();
    table->choose(table->chosen(), table->currentIndex().row());
    showChosen();
}

std::optional<WaitingAccountRequest> AccountsPage::chosenRequest() const {
    return m_front == m_requests ? m_model->request(m_requests->chosen()) : std::nullopt;
}

std::optional<Account> AccountsPage::chosenAccount() const {
    return m_front == m_accounts ? m_model->account(m_accounts->chosen()) : std::nullopt;
}

void AccountsPage::showChosen() {
    if (const auto request = chosenRequest())
        showRequest(*request);
    else if (const auto account = chosenAccount())
        showAccount(*account);
    else
        m_pane->display({}, {}, {});
    showActions();
}

void AccountsPage::showRequest(const WaitingAccountRequest& one) {
    const WordHindrance hindrance = wordHindrance(one, m_model->person());
    QStringList notes{approvalEffectText(one.request)};
    if (hindrance == WordHindrance::None)
        notes.append(tr("心当たりがないときは、承認しないで、依頼した人に確かめてください。"));
    m_pane->display(accountDeedText(one.request),
                    {{tr("対象の人"), tr("%1（%2）").arg(one.request.displayName, one.request.login)},
                     {tr("依頼した人"), tr("%1（%2）").arg(one.askedByName, one.askedBy)},
                     {tr("依頼した日時"), m_dates.moment(one.askedAt)}},
                    notes, wordHindranceText(hindrance));
}

void AccountsPage::showAccount(const Account& one) {
    const auto waiting = m_model->requestFor(one.holder.login);
    QStringList notes;
    if (!m_model->mayAsk())
        notes.append(tr("追加・変更・停止は、管理者が依頼します。"));
    m_pane->display(one.holder.displayName,
                    {{tr("ログイン名"), one.holder.login},
                     {tr("役割"), roleTitle(one.holder.role)},
                     {tr("状態"), accountStateText(one.holder)},
                     {tr("最後のサインイン"), lastSignInText(one, m_dates)}},
                    notes,
                    waiting ? tr("責任者の承認を待っています: %1").arg(accountDeedText(waiting->request)) : QString());
}

void AccountsPage::showActions() {
    const auto request = chosenRequest();
    const auto account = chosenAccount();
    for (KeyButton* button : {m_activity, m_role, m_reset, m_add})
        button->setVisible(m_model->mayAsk());
    for (KeyButton* button : {m_reject, m_approve}) {
        button->setVisible(m_model->mayAnswer());
        button->setEnabled(request && wordHindrance(*request, m_model->person()) == WordHindrance::None);
    }
    const bool isActive = account && account->holder.isActive;
    const bool waits = account && m_model->requestFor(account->holder.login).has_value();
    m_role->setEnabled(isActive && !waits);
    m_reset->setEnabled(isActive && !waits);
    m_activity->setEnabled(account && (isActive || !waits)); // who has to go goes at once
    m_activity->setLabel(accountDeedTitle(account && !isActive ? AccountDeed::Enable : AccountDeed::Disable));
    setKeys({{tr("↑↓ 選ぶ")},
             {tr("Tab 次の一覧")},
             {tr("F6 役割を変更"), m_role},
             {tr("F7 パスフレーズを再設定"), m_reset},
             {tr("F8 利用を停止・再開"), m_activity},
             {tr("F9 職員を追加"), m_add},
             {tr("F8 差し戻す"), m_reject},
             {tr("F9 承認する"), m_approve}});
}

void AccountsPage::openDialog(AccountDeed deed, const StaffMember& holder) {
    m_dialog = new AccountDialog(deed, holder, m_theme, this);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &AccountDialog::given, m_model, &AccountsViewModel::ask);
    m_dialog->open();
}

void AccountsPage::askForChosen(AccountDeed deed) {
    if (const auto account = chosenAccount())
        openDialog(deed, account->holder);
}

void AccountsPage::switchActivity() {
    const auto account = chosenAccount();
    if (!account)
        return;
    if (!account->holder.isActive)
        return openDialog(AccountDeed::Enable, account->holder);
    AccountRequest request;
    request.deed = AccountDeed::Disable;
    request.login = account->holder.login;
    request.displayName = account->holder.displayName;
    const Question question{accountDeedTitle(request.deed),
                            tr("%1 さんは、すぐにサインインできなくなり、開いている画面の接続も終わります。"
                               "記録は残ります。")
                                .arg(request.displayName),
                            tr("利用を停止"), tr("やめる"), true};
    m_prompt.ask(this, question, [this, request](Answer answer) {
        if (answer == Answer::Yes)
            m_model->ask(request);
    });
}

/// Nobody becomes a supervisor by a key that slipped.
void AccountsPage::askBeforeApproving() {
    const auto request = chosenRequest();
    if (!request)
        return;
    const Question question{tr("承認"),
                            tr("%1（%2）\n依頼した人: %3（%4）")
                                    .arg(accountDeedText(request->request), request->request.login,
                                         request->askedByName, request->askedBy) +
                                u"\n\n"_s + approvalEffectText(request->request),
                            tr("承認する"), tr("やめる"), true};
    m_prompt.ask(this, question, [this, request](Answer answer) {
        if (answer == Answer::Yes)
            m_model->answer(*request, true);
    });
}

void AccountsPage::reject() {
    if (const auto request = chosenRequest())
        m_model->answer(*request, false);
}

void AccountsPage::sayAsked(const AccountRequest& request, AccountOutcome outcome) {
    if (m_dialog && m_dialog->request().id == request.id)
        m_dialog->accept();
    const QString deed = accountDeedText(request);
    report(outcome == AccountOutcome::Waits ? tr("責任者の承認を待っています: %1").arg(deed)
                                            : tr("済みました: %1").arg(deed));
}

void AccountsPage::sayAskingFailed(const AccountRequest& request, const Error& error) {
    if (m_dialog && m_dialog->request().id == request.id)
        return m_dialog->refuse(error);
    sayAnsweringFailed(error);
}

void AccountsPage::sayAnsweringFailed(const Error& error) {
    Message message = errorText(error, Attempt::ManageStaff);
    if (const QString refusal = accountRefusalText(error); !refusal.isEmpty())
        message.what = refusal;
    Q_EMIT messageRaised(message);
}

void AccountsPage::sayAnsweredBefore(const WaitingAccountRequest& request, const AccountAnswer& answer) {
    Message message;
    message.tone = Tone::LookAgain;
    message.what = answer.isApproval ? tr("%1 さんが先に承認しました。").arg(answer.answeredByName)
                                     : tr("%1 さんが先に差し戻しました。").arg(answer.answeredByName);
    message.safe = tr("あなたの返事は記録していません: %1").arg(accountDeedText(request.request));
    Q_EMIT messageRaised(message);
}

void AccountsPage::report(const QString& what) {
    Q_EMIT messageRaised(doneMessage(what));
}

} // namespace uketsuke
