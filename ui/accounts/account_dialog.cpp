#include "ui/accounts/account_dialog.h"

#include "app/domain/staff/passphrase_rule.h"
#include "app/words/account_text.h"
#include "ui/accounts/account_words.h"
#include "ui/shared/error_text.h"
#include "ui/shared/key_button.h"
#include "ui/shared/theme/styling.h"
#include "ui/shared/wrapped_label.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace uketsuke {

AccountDialog::AccountDialog(AccountDeed deed, const StaffMember& holder, const Theme& theme, QWidget* parent)
    : QDialog(parent),
      m_deed(deed),
      m_holder(holder),
      m_theme(theme),
      m_fields(new QWidget(this)),
      m_rows(new QFormLayout(m_fields)),
      m_effect(new WrappedLabel(this)),
      m_fault(new WrappedLabel(this)) {
    setObjectName(u"accountDialog"_s);
    setWindowTitle(accountDeedTitle(deed));
    m_effect->setObjectName(u"accountEffect"_s);
    m_fault->setObjectName(u"accountFault"_s);
    m_fault->setTextFormat(Qt::PlainText);
    setLabelRole(*m_effect, LabelRole::Quiet);
    setTextTone(*m_fault, Tone::Wrong);
    m_fault->hide();
    m_rows->setContentsMargins({});
    m_rows->setHorizontalSpacing(pixels(Space::Large));
    m_rows->setVerticalSpacing(pixels(Space::Medium));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(pixels(Space::Large), pixels(Space::Large), pixels(Space::Large), pixels(Space::Large));
    column->setSpacing(pixels(Space::Medium));
    column->addWidget(m_fields);
    column->addWidget(m_effect);
    column->addWidget(m_fault);
    buildFields();
    for (QLineEdit* field : m_fields->findChildren<QLineEdit*>())
        connect(field, &QLineEdit::textChanged, this, &AccountDialog::noteEdit);
    if (m_role != nullptr)
        connect(m_role, &QComboBox::currentIndexChanged, this, &AccountDialog::noteEdit);
    buildButtons();
    showEffect();
}

void AccountDialog::buildFields() {
    if (m_deed == AccountDeed::Add) {
        m_name = new QLineEdit(m_fields);
        m_login = new QLineEdit(m_fields);
        m_login->setPlaceholderText(tr("英小文字と数字"));
        addRow(u"accountName"_s, tr("名前"), m_name);
        addRow(u"accountLogin"_s, tr("ログイン名"), m_login);
    } else {
        auto* who = new QLabel(m_fields);
        who->setTextFormat(Qt::PlainText);
        who->setText(tr("%1（%2）").arg(m_holder.displayName, m_holder.login));
        addRow(u"accountHolder"_s, tr("名前"), who);
    }
    if (namesARole(m_deed)) {
        m_role = new QComboBox(m_fields);
        for (const Role role : {Role::Staff, Role::Supervisor, Role::It})
            if (m_deed == AccountDeed::Add || role != m_holder.role)
                m_role->addItem(roleTitle(role), roleKey(role));
        addRow(u"accountRole"_s, m_deed == AccountDeed::Add ? tr("役割") : tr("新しい役割"), m_role);
        connect(m_role, &QComboBox::currentIndexChanged, this, &AccountDialog::showEffect);
    }
    if (needsPassphrase(m_deed)) {
        m_passphrase = addPassphrase(u"accountPassphrase"_s, tr("パスフレーズ"));
        m_passphrase->setPlaceholderText(tr("%1 文字以上").arg(shortestPassphrase));
        m_again = addPassphrase(u"accountPassphraseAgain"_s, tr("もう一度"));
    }
}

QLineEdit* AccountDialog::addPassphrase(const QString& name, const QString& title) {
    auto* field = new QLineEdit(m_fields);
    field->setEchoMode(QLineEdit::Password);
    addRow(name, title, field);
    return field;
}

void AccountDialog::addRow(const QString& name, const QString& title, QWidget* field) {
    field->setObjectName(name);
    field->setAccessibleName(title);
    field->setMinimumWidth(m_theme.pixels(Measure::SearchWidth));
    m_rows->addRow(title, field);
}

void AccountDialog::buildButtons() {
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("やめる"));
    m_accept = buttons->addButton(accountDeedTitle(m_deed), QDialogButtonBox::AcceptRole);
    m_accept->setObjectName(u"accountGive"_s);
    setVariant(*m_accept, ButtonVariant::Primary);
    m_accept->setDefault(true);
    layout()->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &AccountDialog::give);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

AccountRequest AccountDialog::request() const {
    AccountRequest request;
    request.id = m_id;
    request.deed = m_deed;
    request.login = m_login != nullptr ? m_login->text().trimmed() : m_holder.login;
    request.displayName = m_name != nullptr ? m_name->text().trimmed() : m_holder.displayName;
    if (m_role != nullptr)
        request.role = roleFromKey(m_role->currentData().toString()).value_or(Role::Staff);
    return request;
}

void AccountDialog::showEffect() {
    QString text = askingEffectText(m_deed, request().role, m_holder.role);
    if (m_passphrase != nullptr)
        text += u'\n' + tr("パスフレーズは本人に口頭で伝えてください。");
    m_effect->setText(text);
}

void AccountDialog::showFault(const QString& text) {
    m_fault->setText(text);
    m_fault->setVisible(!text.isEmpty());
    adjustSize();
}

void AccountDialog::noteEdit() {
    if (std::exchange(m_wasGiven, false))
        m_id = AccountRequestId::create();
}

void AccountDialog::give() {
    showFault({});
    if (m_passphrase != nullptr && m_passphrase->text() != m_again->text()) {
        m_focusBefore = m_again;
        return refuse({ErrorKind::Invalid, u"passphrase.twice"_s});
    }
    m_focusBefore = focusWidget();
    m_wasGiven = true;
    m_fields->setEnabled(false);
    m_accept->setEnabled(false);
    Q_EMIT given(request(), m_passphrase != nullptr ? m_passphrase->text() : QString());
}

void AccountDialog::refuse(const Error& error) {
    m_fields->setEnabled(true);
    m_accept->setEnabled(true);
    if (m_focusBefore)
        m_focusBefore->setFocus();
    const QString refusal = accountRefusalText(error);
    if (!refusal.isEmpty())
        return showFault(refusal);
    const Message message = errorText(error, Attempt::ManageStaff);
    showFault(QStringList{message.what, message.safe, message.next}.join(u'\n'));
}

} // namespace uketsuke
