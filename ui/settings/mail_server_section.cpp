#include "ui/settings/mail_server_section.h"

#include "app/services/mailing/device_code_sign_in.h"
#include "app/services/secrets/secret_store.h"
#include "app/services/settings/settings_service.h"
#include "ui/settings/mail_server_fields.h"
#include "ui/settings/mail_server_trial.h"
#include "ui/settings/mail_server_words.h"
#include "ui/settings/settings_form.h"
#include "ui/shared/async.h"
#include "ui/shared/error_text.h"
#include "ui/shared/mail_reason_text.h"
#include "ui/shared/theme/styling.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace uketsuke {

namespace {

struct MailServerDraft {
    SmtpSettings saved;
    int version = 0;
    SmtpSettings entered;
};

} // namespace

MailServerSection::MailServerSection(SettingsService& settings, Secrets secrets, JournalService& journal,
                                     const Clock& clock, const Theme& theme, QWidget* parent)
    : SettingsSection(u"settings_mail_server"_s, tr("メールサーバー"), parent),
      m_settings(settings),
      m_secrets(std::move(secrets)),
      m_journal(journal),
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
    m_login = person.login;
    m_fields->clearSecret();
    endSignIn({}, Tone::Neutral);
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
    if (!m_signIn)
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
    const bool usesCode = m_fields->entered().authentication == SmtpAuthentication::XOAuth2DeviceCode;
    m_code->setVisible(usesCode || m_signIn);
    setChanged(m_fields->entered() != m_saved || !m_fields->secret().isEmpty());
}

void MailServerSection::save() {
    m_form->clearFaults();
    if (const auto valid = validate(m_fields->entered()); !valid)
        return refuse(valid.error());
    const auto done = [this] { report(tr("メールサーバーの設定を保存しました。")); };
    if (m_fields->secret().isEmpty())
        return saveSettings(done);
    withSecrets([this, done](const std::shared_ptr<SecretStore>& store) {
        onFinished(store->write(mailSecretName, m_fields->secret()), this, [this, done](const Result<void>& written) {
            written ? saveSettings(done) : refuse(written.error());
        });
    });
}

void MailServerSection::saveSettings(const std::function<void()>& done) {
    const SmtpSettings entered = m_fields->entered();
    m_code->setEnabled(false); // its second click would save what lies there already
    onFinished(m_settings.put(SettingName::smtp, toJson(entered), m_version), this,
               [this, entered, done](const Result<int>& version) {
                   m_code->setEnabled(true);
                   if (!version)
                       return refuse(version.error());
                   m_saved = entered;
                   m_version = *version;
                   show(m_saved);
                   Q_EMIT saved();
                   done();
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
                   [this](const Result<QByteArray>& secret) { secret ? tryWith(*secret) : sayNoSecret(); });
    });
}

void MailServerSection::sayNoSecret() {
    const bool usesCode = m_fields->entered().authentication == SmtpAuthentication::XOAuth2DeviceCode;
    showOutcome(usesCode
                    ? tr("この端末ではまだサインインしていません。「デバイスコードでサインイン」を押してください。")
                    : tr("パスワード・シークレットが、この端末に保管されていません。入力してください。"),
                Tone::Wrong);
}

void MailServerSection::tryWith(const QByteArray& secret) {
    m_try->setEnabled(false);
    m_code->setEnabled(false);
    showOutcome(tr("確かめています…"), Tone::Neutral);
    const SmtpSettings settings = m_fields->entered();
    tryMailServer(settings, secret, {m_secrets(), m_clock, m_journal, m_login}, this,
                  [this, authentication = settings.authentication](const MailServerTrial& trial) {
                      endTrial(trial, authentication);
                  });
}

void MailServerSection::endTrial(const MailServerTrial& trial, SmtpAuthentication authentication) {
    m_try->setEnabled(true);
    m_code->setEnabled(true);
    QString text = tryOutText(trial.report, authentication);
    if (trial.isSecretLost)
        text += u'\n' + tr("新しいトークンを、この端末に保管できませんでした。もう一度サインインしてください。");
    const bool isGood = trial.report.status == DeliveryStatus::Accepted && !trial.isSecretLost;
    showOutcome(text, isGood ? Tone::Agrees : Tone::Wrong);
    if (trial.hasNewSecret)
        Q_EMIT saved(); // the sender of this desk still has the old one
}

void MailServerSection::showOutcome(const QString& text, Tone tone) {
    m_outcome->setText(text);
    setTextTone(*m_outcome, tone);
    QTimer::singleShot(0, this, &MailServerSection::bringOutcomeIntoView);
}

/// It stands below the last field and has just got its height.
void MailServerSection::bringOutcomeIntoView() {
    QWidget* above = parentWidget();
    while (above && !qobject_cast<QScrollArea*>(above))
        above = above->parentWidget();
    if (auto* area = qobject_cast<QScrollArea*>(above))
        area->ensureWidgetVisible(m_outcome, 0, pixels(Space::Medium));
}

void MailServerSection::signInByCode() {
    if (m_signIn)
        return endSignIn(tr("サインインをやめました。"), Tone::Neutral);
    m_form->clearFaults();
    if (const auto valid = validate(m_fields->entered()); !valid)
        return refuse(valid.error());
    withSecrets([this](const std::shared_ptr<SecretStore>&) {
        const bool isSaved = m_fields->entered() == m_saved;
        isSaved ? startSignIn() : saveSettings([this] { startSignIn(); });
    });
}

void MailServerSection::startSignIn() {
    if (m_signIn)
        return;
    m_signIn = new DeviceCodeSignIn(m_saved, this);
    connect(m_signIn, &DeviceCodeSignIn::codeReady, this, [this](const QString& code, const QString& url) {
        showOutcome(tr("ブラウザーで %1 を開き、コード %2 を入力してください。終わるまで待っています…").arg(url, code),
                    Tone::Neutral);
    });
    connect(m_signIn, &DeviceCodeSignIn::succeeded, this, &MailServerSection::keepSecret);
    connect(m_signIn, &DeviceCodeSignIn::failed, this, [this](const Error& error) {
        endSignIn(tr("サインインできませんでした。") + u'\n' + mailReasonText(u"uketsuke:"_s + error.detail),
                  Tone::Wrong);
    });
    m_try->setEnabled(false);
    m_code->setText(tr("サインインをやめる"));
    showOutcome(tr("サインインを始めています…"), Tone::Neutral);
    m_signIn->start();
}

void MailServerSection::endSignIn(const QString& text, Tone tone) {
    if (!m_signIn)
        return;
    m_signIn->disconnect(this);
    m_signIn->deleteLater();
    m_signIn = nullptr;
    m_try->setEnabled(true);
    m_code->setText(tr("デバイスコードでサインイン"));
    showOutcome(text, tone);
    noteChange();
}

void MailServerSection::keepSecret(const QByteArray& secret) {
    withSecrets([this, secret](const std::shared_ptr<SecretStore>& store) {
        onFinished(store->write(mailSecretName, secret), this, [this](const Result<void>& written) {
            if (!written)
                return endSignIn(tr("サインインできましたが、この端末に保管できませんでした。"), Tone::Wrong);
            endSignIn(tr("サインインできました。この端末から送信できます。"), Tone::Agrees);
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

} // namespace uketsuke
