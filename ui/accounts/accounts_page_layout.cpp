// How the page is laid out; what it does is in accounts_page.cpp.
#include "ui/accounts/account_pane.h"
#include "ui/accounts/account_row_model.h"
#include "ui/accounts/accounts_page.h"
#include "ui/accounts/accounts_table.h"
#include "ui/accounts/accounts_view_model.h"
#include "ui/shared/key_button.h"
#include "ui/shared/page_bars.h"
#include "ui/shared/stale_mark.h"
#include "ui/shared/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace uketsuke {

PageHead AccountsPage::head() {
    return {u"accounts"_s, tr("職員")};
}

AccountsPage::AccountsPage(AccountService& accounts, UserPrompt& prompt, const Theme& theme, QWidget* parent)
    : Page(head(), parent),
      m_theme(theme),
      m_prompt(prompt),
      m_model(new AccountsViewModel(accounts, this)),
      m_requestRows(
          new AccountRowModel({tr("依頼の内容"), tr("依頼した人"), tr("依頼した日時"), tr("承認する人")}, this)),
      m_accountRows(
          new AccountRowModel({tr("名前"), tr("ログイン名"), tr("役割"), tr("状態"), tr("最後のサインイン")}, this)),
      m_requestTitle(new QLabel(this)),
      m_requests(new AccountsTable(theme, *m_requestRows, this)),
      m_accountTitle(new QLabel(this)),
      m_accounts(new AccountsTable(theme, *m_accountRows, this)),
      m_front(m_accounts),
      m_pane(new AccountPane(theme, this)),
      m_activity(new KeyButton(tr("利用を停止"), Qt::Key_F8, this)),
      m_role(new KeyButton(tr("役割を変更"), Qt::Key_F6, this)),
      m_reset(new KeyButton(tr("パスフレーズを再設定"), Qt::Key_F7, this)),
      m_add(new KeyButton(tr("職員を追加"), Qt::Key_F9, ButtonVariant::Primary, this)),
      m_reject(new KeyButton(tr("差し戻す"), Qt::Key_F8, this)),
      m_approve(new KeyButton(tr("承認する"), Qt::Key_F9, ButtonVariant::Primary, this)) {
    nameParts();
    buildLayout();
    connectSignals();
    connectModel();
    showLists();
}

void AccountsPage::nameParts() {
    m_requestTitle->setObjectName(u"accountRequestsTitle"_s);
    m_requests->setObjectName(u"accountRequests"_s);
    m_requests->setAccessibleName(tr("承認を待つ依頼"));
    m_accountTitle->setObjectName(u"accountsTitle"_s);
    m_accounts->setObjectName(u"accountsTable"_s);
    m_accounts->setAccessibleName(tr("職員の一覧"));
    m_activity->setObjectName(u"accountActivity"_s);
    m_role->setObjectName(u"accountChangeRole"_s);
    m_reset->setObjectName(u"accountReset"_s);
    m_add->setObjectName(u"accountAdd"_s);
    m_reject->setObjectName(u"accountReject"_s);
    m_approve->setObjectName(u"accountApprove"_s);
}

void AccountsPage::buildLayout() {
    auto* body = new QHBoxLayout;
    body->setSpacing(0);
    body->addWidget(buildLists(), 3);
    setSurface(*m_pane, SurfaceRole::Side);
    body->addWidget(m_pane, 2);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(buildHeader());
    column->addLayout(body, 1);
    column->addWidget(buildActions());
}

QWidget* AccountsPage::buildHeader() {
    auto* header = new QWidget(this);
    auto* row = layOutHeader(*header, title(), m_theme);
    row->addStretch();
    row->addWidget(new StaleMark(header));
    return header;
}

QWidget* AccountsPage::buildLists() {
    auto* lists = new QWidget(this);
    auto* column = new QVBoxLayout(lists);
    column->setContentsMargins({});
    column->setSpacing(0);
    const auto add = [&](QLabel* title, AccountsTable* table, int share) {
        setLabelRole(*title, LabelRole::Section);
        title->setContentsMargins(pixels(Space::Large), pixels(Space::Medium), pixels(Space::Large),
                                  pixels(Space::Small));
        column->addWidget(title);
        column->addWidget(table, share);
    };
    add(m_requestTitle, m_requests, 2);
    add(m_accountTitle, m_accounts, 3);
    return lists;
}

QWidget* AccountsPage::buildActions() {
    auto* actions = new QWidget(this);
    auto* row = layOutActions(*actions);
    row->addWidget(m_activity);
    row->addWidget(m_reject);
    row->addStretch();
    row->addWidget(m_role);
    row->addWidget(m_reset);
    row->addWidget(m_add);
    row->addWidget(m_approve);
    return actions;
}

} // namespace uketsuke
