#include "ui/settings/mail_server_section.h"

#include "app/services/mailing/device_code_sign_in.h"
#include "app/services/mailing/signed_in_transport.h"
#include "app/services/secrets/secret_store.h"
#include "app/services/settings/settings_service.h"
#include "ui/settings/mail_server_fields.h"
#include "ui/settings/settings_form.h"
#include "ui/shared/async.h"
#include "ui/shared/error_text.h"
#include "ui/shared/theme/styling.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QtConcurrent/QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace uketsuke {

namespace {

struct MailServerDraft {
    SmtpSettings saved;
    int version = 0;
    SmtpSettings entered;
};

} // namespace

MailServerSection::MailServerSection(SettingsService& settings, Secrets secrets, const Clock& clock, const Theme& theme,
                                     QWidget* parent)
    : SettingsSection(u"settings_mail_server"_s, tr("メールサーバー"), parent),
      m_settings(settings),
      m_secrets(std::move(secrets)),
      m_clock(clock),
      m_form(new SettingsForm(theme, this)),
      m_fields(new MailServerFields(*m_form, theme)),
      m_try(new QPushButton(tr("サーバーを確かめる"), this)),
      m_code(new QPushButton(tr("デバイスコードでサインイン"), this)),
      m_outcome(new QLabel(this)) {
    buildLayout();
    connect(m_fields, &MailServerFields::changed, this, &MailServerSection::noteChange);
    connect(m_try, &QPushButton::clicked, this, &MailServerSection::tryOut);
    connect(m_code, &QPushButton::clicked, this, &MailServerSection::signInByCode);
}

void MailServerSection::buildLayout() {
    m_try->setObjectName(u"smtp_try"_s);
    m_code->setObjectName(u"smtp_code"_s);
    m_outcome->setObjectName(u"smtp_outcome"_s);
    m_outcome->setWordWrap(true);
    m_outcome->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto* place = new QWidget(this);
    auto* line = new QHBoxLayout(place);
    line->setContentsMargins({});
    line->setSpacing(pixels(Space::Medium));
    line->addWidget(m_try);
    line->addWidget(m_code);
    line->addStretch();
    m_form->addWide(place);
    m_form->addWide(m_outcome);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_form);
    column->addStretch();
}

void MailServerSection::setPerson(const StaffMember& person) {
    m_fields->clearSecret();
    SettingsSection::setPerson(person);
}

void MailServerSection::load() {
    onFinished(m_settings.get(SettingName::smtp), this, [this](const Result<StoredSetting>& stored) {
        const auto settings =
            stored.and_then([](const StoredSetting& setting) { return smtpSettingsFromJson(setting.content); });
        if (!settings)
            return Q_EMIT messageRaised(errorText(settings.error(), Attempt::LoadSettings));
        m_saved = *settings;
        m_version = stored->version;
        show(m_saved);
    });
}

void MailServerSection::show(const SmtpSettings& settings) {
    m_isShowing = true;
    m_fields->show(settings);
    m_fields->clearSecret();
    m_form->clearFaults();
    m_outcome->clear();
    m_isShowing = false;
    noteChange();
    showSecretState();
}

std::any MailServerSection::draft() const {
    const MailServerDraft typed{m_saved, m_version, m_fields->entered()};
    return typed.entered != m_saved ? std::any(typed) : std::any();
}

void MailServerSection::resume(const std::any& draft) {
    const auto& typed = std::any_cast<const MailServerDraft&>(draft);
    m_saved = typed.saved;
    m_version = typed.version;
    show(typed.entered);
}

void MailServerSection::showSecretState() {
    const auto store = m_secrets();
    if (!store)
        return m_fields->showSecretState(false, true);
    onFinished(store->read(mailSecretName), this, [this, store](const Result<QByteArray>& secret) {
        m_fields->showSecretState(secret.has_value(), store->isPersistent());
    });
}

void MailServerSection::noteChange() {
    if (m_isShowing)
        return;
    m_code->setVisible(m_fields->entered().authentication == SmtpAuthentication::XOAuth2DeviceCode);
    setChanged(m_fields->entered() != m_saved || !m_fields->secret().isEmpty());
}

void MailServerSection::save() {
    m_form->clearFaults();
    if (const auto valid = validate(m_fields->entered()); !valid)
        return refuse(valid.error());
    if (m_fields->secret().isEmpty())
        return saveSettings();
    onFinished(m_secrets()->write(mailSecretName, m_fields->secret()), this,
               [this](const Result<void>& written) { written ? saveSettings() : refuse(written.error()); });
}

void MailServerSection::saveSettings() {
    onFinished(m_settings.put(SettingName::smtp, toJson(m_fields->entered()), m_version), this,
               [this](const Result<int>& version) {
                   if (!version)
                       return refuse(version.error());
                   report(tr("メールサーバーの設定を保存しました。"));
                   Q_EMIT saved();
                   load();
               });
}

void MailServerSection::refuse(const Error& error) {
    const QString name = error.detail.section(u'.', 1);
    const QString text = name == "plain_sign_in"_L1 ? tr("暗号化なしではサインインできません。")
                                                    : tr("この値では使えません。直してください。");
    const QString field = name == "plain_sign_in"_L1 ? u"security"_s : name;
    if (error.kind != ErrorKind::Invalid || !m_form->showFault(field, text))
        Q_EMIT messageRaised(errorText(error, Attempt::SaveSettings));
}

void MailServerSection::tryOut() {
    m_form->clearFaults();
    if (const auto valid = validate(m_fields->entered()); !valid)
        return refuse(valid.error());
    if (!m_fields->secret().isEmpty() || !needsSecret(m_fields->entered().authentication))
        return tryWith(m_fields->secret());
    withSecrets([this](const std::shared_ptr<SecretStore>& store) {
        onFinished(store->read(mailSecretName), this,
                   [this](const Result<QByteArray>& secret) { tryWith(secret.value_or(QByteArray())); });
    });
}

void MailServerSection::tryWith(const QByteArray& secret) {
    m_try->setEnabled(false);
    m_outcome->setText(tr("確かめています…"));
    setTextTone(*m_outcome, Tone::Neutral);
    const auto tried =
        QtConcurrent::run([settings = m_fields->entered(), secret, &clock = m_clock]() -> Result<DeliveryReport> {
            return SignedInTransport(settings, secret, clock, [](const QByteArray&) {}).tryOut();
        });
    onFinished(tried, this,
               [this](const Result<DeliveryReport>& report) { showReport(report.value_or(DeliveryReport{})); });
}

void MailServerSection::showReport(const DeliveryReport& report) {
    m_try->setEnabled(true);
    m_outcome->setText(tryOutText(report));
    setTextTone(*m_outcome, report.status == DeliveryStatus::Accepted ? Tone::Agrees : Tone::Wrong);
}

void MailServerSection::signInByCode() {
    auto* signIn = new DeviceCodeSignIn(m_fields->entered(), this);
    connect(signIn, &DeviceCodeSignIn::codeReady, this, [this](const QString& code, const QString& url) {
        m_outcome->setText(
            tr("ブラウザーで %1 を開き、コード %2 を入力してください。終わるまで待っています…").arg(url, code));
    });
    connect(signIn, &DeviceCodeSignIn::succeeded, this, [this, signIn](const QByteArray& token) {
        signIn->deleteLater();
        keepSecret(token);
    });
    connect(signIn, &DeviceCodeSignIn::failed, this, [this, signIn](const Error& error) {
        signIn->deleteLater();
        Q_EMIT messageRaised(errorText(error, Attempt::TestMailServer));
    });
    signIn->start();
}

void MailServerSection::keepSecret(const QByteArray& secret) {
    withSecrets([this, secret](const std::shared_ptr<SecretStore>& store) {
        onFinished(store->write(mailSecretName, secret), this, [this](const Result<void>& written) {
            if (!written)
                return Q_EMIT messageRaised(errorText(written.error(), Attempt::SaveSettings));
            m_outcome->setText(tr("サインインできました。この端末から送信できます。"));
            setTextTone(*m_outcome, Tone::Agrees);
            showSecretState();
            Q_EMIT saved();
        });
    });
}

void MailServerSection::withSecrets(const std::function<void(const std::shared_ptr<SecretStore>&)>& use) {
    if (const auto store = m_secrets())
        return use(store);
    Q_EMIT messageRaised(errorText({ErrorKind::Unreachable, u"secret_store"_s}, Attempt::SaveSettings));
}

QString tryOutText(const DeliveryReport& report) {
    const QString reply =
        report.replyText.isEmpty() ? QString() : MailServerSection::tr(" サーバーの返事: %1").arg(report.replyText);
    switch (report.status) {
    case DeliveryStatus::Accepted:
        return MailServerSection::tr("接続とサインインができました。メールは送っていません。");
    case DeliveryStatus::Temporary:
        return MailServerSection::tr("サーバーが今は受け付けません。しばらくして、もう一度お試しください。") + reply;
    case DeliveryStatus::Permanent:
    case DeliveryStatus::Refused:
        if (report.stage == DeliveryStage::SigningIn)
            return MailServerSection::tr("サインインを断られました。ユーザー名とパスワードを確かめてください。") +
                   reply;
        return MailServerSection::tr("サーバーに断られました。暗号化とポートを確かめてください。") + reply;
    case DeliveryStatus::Unreachable:
    case DeliveryStatus::Ambiguous:
        return MailServerSection::tr("サーバーに接続できません。サーバー名とポート、ネットワークを確かめてください。") +
               reply;
    }
    return {};
}

} // namespace uketsuke
