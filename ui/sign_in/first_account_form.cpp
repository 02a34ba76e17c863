#include "ui/sign_in/first_account_form.h"

#include "ui/shared/theme/styling.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace uketsuke {

FirstAccountForm::FirstAccountForm(const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_name(new QLineEdit(this)),
      m_login(new QLineEdit(this)),
      m_passphrase(new QLineEdit(this)),
      m_again(new QLineEdit(this)),
      m_accept(new QPushButton(tr("登録して始める"), this)),
      m_refusal(new QLabel(this)) {
    setObjectName(u"firstAccount"_s);
    m_name->setObjectName(u"firstName"_s);
    m_login->setObjectName(u"firstLogin"_s);
    m_passphrase->setObjectName(u"firstPassphrase"_s);
    m_again->setObjectName(u"firstAgain"_s);
    m_accept->setObjectName(u"firstAccept"_s);
    m_refusal->setObjectName(u"firstRefusal"_s);
    m_accept->setProperty("variant", u"primary"_s);
    m_accept->setDefault(true);
    m_login->setPlaceholderText(tr("英小文字と数字（例: yamada）"));
    m_passphrase->setPlaceholderText(tr("10 文字以上。短い文にすると覚えやすく安全です"));
    for (QLineEdit* field : {m_passphrase, m_again})
        field->setEchoMode(QLineEdit::Password);
    m_refusal->setWordWrap(true);
    setTextTone(*m_refusal, Tone::Wrong);
    auto* form = new QFormLayout(this);
    form->setContentsMargins(pixels(Space::Wide), pixels(Space::Large), pixels(Space::Wide), pixels(Space::Large));
    form->setVerticalSpacing(pixels(Space::Medium));
    form->setHorizontalSpacing(pixels(Space::Large));
    form->addRow(tr("お名前"), m_name);
    form->addRow(tr("ログイン名"), m_login);
    form->addRow(tr("パスフレーズ"), m_passphrase);
    form->addRow(tr("もう一度"), m_again);
    form->addRow(QString(), m_refusal);
    form->addRow(QString(), m_accept);
    setMinimumWidth(theme.pixels(Measure::FormWidth));
    connect(m_accept, &QPushButton::clicked, this, &FirstAccountForm::accept);
    for (QLineEdit* field : {m_name, m_login, m_passphrase, m_again})
        connect(field, &QLineEdit::returnPressed, this, [this] { focusNextChild(); });
    disconnect(m_again, &QLineEdit::returnPressed, this, nullptr);
    connect(m_again, &QLineEdit::returnPressed, this, &FirstAccountForm::accept);
}

void FirstAccountForm::begin() {
    m_name->setFocus();
}

void FirstAccountForm::setBusy(bool isBusy) {
    m_accept->setEnabled(!isBusy);
}

void FirstAccountForm::showRefusal(const QString& text) {
    m_refusal->setText(text);
}

void FirstAccountForm::accept() {
    if (m_passphrase->text() != m_again->text()) {
        showRefusal(tr("二つのパスフレーズが同じではありません。"));
        m_again->selectAll();
        m_again->setFocus();
        return;
    }
    Q_EMIT accepted({m_login->text().trimmed(), m_name->text().trimmed(), Role::It, true}, m_passphrase->text());
}

} // namespace uketsuke
