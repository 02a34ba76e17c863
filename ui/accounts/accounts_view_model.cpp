#include "ui/accounts/accounts_view_model.h"

#include "ui/shared/async.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

template <typename List, typename Condition>
auto firstOf(const List& list, Condition condition) {
    const auto found = std::find_if(list.begin(), list.end(), condition);
    return found == list.end() ? std::nullopt : std::optional(*found);
}

} // namespace

AccountsViewModel::AccountsViewModel(AccountService& accounts, QObject* parent)
    : QObject(parent), m_accounts(accounts) {}

int AccountsViewModel::waitingForMyWord() const {
    return static_cast<int>(
        std::count_if(m_view.waiting.begin(), m_view.waiting.end(), [this](const WaitingAccountRequest& one) {
            return wordHindrance(one, m_person) == WordHindrance::None;
        }));
}

std::optional<WaitingAccountRequest> AccountsViewModel::request(const QString& id) const {
    return firstOf(m_view.waiting, [&](const WaitingAccountRequest& one) { return one.request.id.text() == id; });
}

std::optional<WaitingAccountRequest> AccountsViewModel::requestFor(const QString& login) const {
    return firstOf(m_view.waiting, [&](const WaitingAccountRequest& one) { return one.request.login == login; });
}

std::optional<Account> AccountsViewModel::account(const QString& login) const {
    return firstOf(m_view.accounts, [&](const Account& one) { return one.holder.login == login; });
}

void AccountsViewModel::setPerson(const StaffMember& person) {
    m_person = person;
    m_view = {};
    m_state = AccountsLoading{};
    Q_EMIT stateChanged();
    reload();
}

void AccountsViewModel::reload() {
    if (!mayAsk() && !mayAnswer())
        return;
    m_mustAskAgain = m_isAsking;
    if (m_isAsking)
        return;
    m_isAsking = true;
    onFinished(m_accounts.view(), this, &AccountsViewModel::take);
}

void AccountsViewModel::take(const Result<AccountView>& view) {
    m_isAsking = false;
    if (m_mustAskAgain)
        return reload();
    if (view) {
        m_view = *view;
        m_state = AccountsReady{};
    } else {
        m_state = AccountsFailed{view.error()};
    }
    Q_EMIT stateChanged();
}

void AccountsViewModel::ask(const AccountRequest& request, const QString& passphrase) {
    onFinished(m_accounts.ask(request, passphrase), this, [this, request](const Result<AccountOutcome>& outcome) {
        if (!outcome)
            return Q_EMIT askingFailed(request, outcome.error());
        Q_EMIT asked(request, *outcome);
        reload();
    });
}

void AccountsViewModel::answer(const WaitingAccountRequest& request, bool isApproval) {
    const AccountRequestId& id = request.request.id;
    onFinished(isApproval ? m_accounts.approve(id) : m_accounts.reject(id), this,
               [this, request, isApproval](const Result<void>& done) {
                   if (!done)
                       return sayWhoWasFirst(request, done.error());
                   Q_EMIT answered(request, isApproval);
                   reload();
               });
}

void AccountsViewModel::sayWhoWasFirst(const WaitingAccountRequest& request, const Error& refusal) {
    if (refusal.detail != "answered"_L1)
        return Q_EMIT answeringFailed(refusal);
    onFinished(m_accounts.answerTo(request.request.id), this,
               [this, request, refusal](const Result<AccountAnswer>& first) {
                   first ? Q_EMIT answeredBefore(request, *first) : Q_EMIT answeringFailed(refusal);
                   reload();
               });
}

} // namespace uketsuke
