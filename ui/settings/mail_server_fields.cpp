#include "ui/settings/mail_server_fields.h"

#include "ui/settings/settings_form.h"
#include "ui/shared/theme/theme.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSpinBox>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace uketsuke {

namespace {

constexpr int largestPort = 65535;
constexpr int mostPerMinute = 600;

} // namespace

MailServerFields::MailServerFields(SettingsForm& form, const Theme& theme)
    : QObject(&form),
      m_form(form),
      m_host(new QLineEdit),
      m_user(new QLineEdit),
      m_sender(new QLineEdit),
      m_senderName(new QLineEdit),
      m_authorities(new QLineEdit),
      m_secret(new QLineEdit),
      m_tokenUrl(new QLineEdit),
      m_deviceUrl(new QLineEdit),
      m_clientId(new QLineEdit),
      m_scope(new QLineEdit),
      m_port(new QSpinBox),
      m_perMinute(new QSpinBox),
      m_security(new QComboBox),
      m_authentication(new QComboBox) {
    addFields(theme);
    addSignIn();
    for (QLineEdit* field : {m_host, m_user, m_sender, m_senderName, m_authorities, m_secret, m_tokenUrl, m_deviceUrl,
                             m_clientId, m_scope}) {
        field->setMinimumWidth(theme.pixels(Measure::SearchWidth));
        connect(field, &QLineEdit::textChanged, this, &MailServerFields::changed);
    }
    for (QSpinBox* field : {m_port, m_perMinute})
        connect(field, &QSpinBox::valueChanged, this, &MailServerFields::changed);
    for (QComboBox* field : {m_security, m_authentication})
        connect(field, &QComboBox::currentIndexChanged, this, &MailServerFields::changed);
    connect(m_authentication, &QComboBox::currentIndexChanged, this, &MailServerFields::offer);
}

void MailServerFields::addFields(const Theme&) {
    m_port->setRange(1, largestPort);
    m_perMinute->setRange(1, mostPerMinute);
    m_perMinute->setSuffix(tr(" 通"));
    m_security->addItem(tr("STARTTLS（ふつうは 587 番）"), static_cast<int>(SmtpSecurity::StartTls));
    m_security->addItem(tr("初めから TLS（ふつうは 465 番）"), static_cast<int>(SmtpSecurity::ImplicitTls));
    m_security->addItem(tr("暗号化なし（館内の中継サーバーだけ）"), static_cast<int>(SmtpSecurity::PlainRelay));
    m_form.addHeading(tr("差出人"));
    m_form.addField(u"sender_address"_s, tr("差出人のアドレス"), m_sender,
                    tr("図書館のアドレス。返信もここに届きます。"));
    m_form.addField(u"sender_name"_s, tr("差出人の名前"), m_senderName);
    m_form.addHeading(tr("送信サーバー"));
    m_form.addField(u"host"_s, tr("サーバー"), m_host);
    m_form.addField(u"port"_s, tr("ポート"), m_port);
    m_form.addField(u"security"_s, tr("暗号化"), m_security);
    m_form.addField(u"mails_per_minute"_s, tr("1 分あたりの上限"), m_perMinute);
    m_form.addField(u"certificate_authority_file"_s, tr("認証局の証明書"), m_authorities,
                    tr("PEM ファイル。空なら OS の証明書を使います。"));
}

void MailServerFields::addSignIn() {
    m_authentication->addItem(tr("サインインなし"), static_cast<int>(SmtpAuthentication::None));
    m_authentication->addItem(tr("ユーザー名とパスワード"), static_cast<int>(SmtpAuthentication::Password));
    m_authentication->addItem(tr("XOAUTH2（デバイスコード）"), static_cast<int>(SmtpAuthentication::XOAuth2DeviceCode));
    m_authentication->addItem(tr("XOAUTH2（クライアント資格情報）"),
                              static_cast<int>(SmtpAuthentication::XOAuth2ClientCredentials));
    m_secret->setEchoMode(QLineEdit::Password);
    m_form.addHeading(tr("サインイン"));
    m_form.addField(u"authentication"_s, tr("方法"), m_authentication);
    m_form.addField(u"user_name"_s, tr("ユーザー名"), m_user);
    m_form.addField(u"secret"_s, tr("パスワード・シークレット"), m_secret,
                    tr("この端末だけに保管し、データベースには入れません。"));
    m_tokenUrl->setPlaceholderText(u"https://login.microsoftonline.com/…/oauth2/v2.0/token"_s);
    m_deviceUrl->setPlaceholderText(u"https://login.microsoftonline.com/…/oauth2/v2.0/devicecode"_s);
    m_form.addField(u"token_url"_s, tr("トークンの URL"), m_tokenUrl,
                    tr("Microsoft 365 では、… にテナント ID を入れます。"));
    m_form.addField(u"device_code_url"_s, tr("デバイスコードの URL"), m_deviceUrl);
    m_form.addField(u"client_id"_s, tr("クライアント ID"), m_clientId);
    m_form.addField(u"scope"_s, tr("スコープ"), m_scope);
}

void MailServerFields::offer() {
    const auto authentication = static_cast<SmtpAuthentication>(m_authentication->currentData().toInt());
    const bool usesDeviceCode = authentication == SmtpAuthentication::XOAuth2DeviceCode;
    const bool usesTokens = usesDeviceCode || authentication == SmtpAuthentication::XOAuth2ClientCredentials;
    // A scope that nobody typed follows the method.
    const bool isDefault =
        m_scope->text().isEmpty() || std::any_of(allSmtpAuthentications.begin(), allSmtpAuthentications.end(),
                                                 [&](auto other) { return m_scope->text() == defaultScope(other); });
    if (usesTokens && isDefault)
        m_scope->setText(defaultScope(authentication));
    m_user->setEnabled(authentication != SmtpAuthentication::None);
    m_secret->setEnabled(authentication != SmtpAuthentication::None && !usesDeviceCode);
    for (QLineEdit* field : {m_tokenUrl, m_clientId, m_scope})
        field->setEnabled(usesTokens);
    m_deviceUrl->setEnabled(usesDeviceCode);
}

void MailServerFields::show(const SmtpSettings& settings) {
    m_base = settings;
    m_host->setText(settings.host);
    m_port->setValue(settings.port);
    m_security->setCurrentIndex(m_security->findData(static_cast<int>(settings.security)));
    m_authentication->setCurrentIndex(m_authentication->findData(static_cast<int>(settings.authentication)));
    m_user->setText(settings.userName);
    m_sender->setText(settings.senderAddress);
    m_senderName->setText(settings.senderName);
    m_authorities->setText(settings.certificateAuthorityFile);
    m_perMinute->setValue(settings.mailsPerMinute);
    m_tokenUrl->setText(settings.oauth.tokenUrl);
    m_deviceUrl->setText(settings.oauth.deviceCodeUrl);
    m_clientId->setText(settings.oauth.clientId);
    m_scope->setText(settings.oauth.scope);
    offer();
}

SmtpSettings MailServerFields::entered() const {
    SmtpSettings settings = m_base;
    settings.host = m_host->text().trimmed();
    settings.port = m_port->value();
    settings.security = static_cast<SmtpSecurity>(m_security->currentData().toInt());
    settings.authentication = static_cast<SmtpAuthentication>(m_authentication->currentData().toInt());
    settings.userName = m_user->text().trimmed();
    settings.senderAddress = m_sender->text().trimmed();
    settings.senderName = m_senderName->text().trimmed();
    settings.certificateAuthorityFile = m_authorities->text().trimmed();
    settings.mailsPerMinute = m_perMinute->value();
    settings.oauth = {m_tokenUrl->text().trimmed(), m_deviceUrl->text().trimmed(), m_clientId->text().trimmed(),
                      m_scope->text().trimmed()};
    return settings;
}

QByteArray MailServerFields::secret() const {
    return m_secret->text().toUtf8();
}

void MailServerFields::clearSecret() {
    m_secret->clear();
}

void MailServerFields::showSecretState(bool isKept, bool isPersistent) {
    const QString kept =
        isPersistent ? tr("保管済み（変えるときだけ入力）") : tr("終了するまで保管（変えるときだけ入力）");
    const QString none = isPersistent ? tr("未登録") : tr("未登録（この端末では終了すると消えます）");
    m_secret->setPlaceholderText(isKept ? kept : none);
}

} // namespace uketsuke
