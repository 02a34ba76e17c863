#include "ui/sign_in/sign_in_page.h"

#include "app/words/account_text.h"
#include "ui/shared/error_text.h"
#include "ui/shared/tag.h"
#include "ui/sign_in/first_account_form.h"
#include "ui/sign_in/person_list.h"
#include "ui/sign_in/sign_in_view_model.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>

#include <utility>

using namespace Qt::StringLiterals;

namespace uketsuke {

SignInPage::SignInPage(SessionService& session, const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_model(new SignInViewModel(session, this)),
      m_heading(new QLabel(this)),
      m_explanation(new QLabel(this)),
      m_specimen(new Tag(tr("見本"), Tone::LookAgain, this)),
      m_forms(new QStackedWidget),
      m_people(new PersonList(theme)),
      m_person(new QLabel),
      m_login(new QLineEdit),
      m_passphrase(new QLineEdit),
      m_reveal(new QPushButton(tr("表示"))),
      m_enter(new QPushButton(tr("サインイン"))),
      m_refusal(new QLabel),
      m_hint(new QLabel),
      m_first(new FirstAccountForm(theme)) {
    setObjectName(u"signInPage"_s);
    setAccessibleName(tr("サインイン"));
    setSurface(*this, SurfaceRole::Backdrop);
    buildLayout(theme);
    connectSignals();
}

void SignInPage::buildLayout(const Theme& theme) {
    setLabelRole(*m_heading, LabelRole::Heading);
    setLabelRole(*m_explanation, LabelRole::Quiet);
    m_explanation->setWordWrap(true);
    m_heading->setObjectName(u"signInHeading"_s);
    m_specimen->hide();
    auto* names = new QWidget;
    auto* columns = new QHBoxLayout(names);
    columns->setContentsMargins({});
    columns->setSpacing(0);
    columns->addWidget(m_people);
    columns->addWidget(buildPassphrasePanel(), 1);
    m_forms->addWidget(names);
    m_forms->addWidget(m_first);
    m_forms->setMinimumHeight(theme.pixels(Measure::FormWidth) * 3 / 5);

    auto* card = new QWidget(this);
    card->setObjectName(u"signInCard"_s);
    setSurface(*card, SurfaceRole::Card);
    card->setFixedWidth(theme.pixels(Measure::FormWidth) * 4 / 3);
    auto* title = new QHBoxLayout;
    title->addWidget(m_heading);
    title->addWidget(m_specimen);
    title->addStretch();
    auto* cardColumn = new QVBoxLayout(card);
    const int border = static_cast<int>(theme.hairline());
    // The names end above the rounded corners.
    cardColumn->setContentsMargins(border, pixels(Space::Large), border, pixels(Space::Small));
    cardColumn->setSpacing(pixels(Space::Small));
    title->setContentsMargins(pixels(Space::Wide), 0, pixels(Space::Wide), 0);
    cardColumn->addLayout(title);
    m_explanation->setContentsMargins(pixels(Space::Wide), 0, pixels(Space::Wide), pixels(Space::Small));
    cardColumn->addWidget(m_explanation);
    cardColumn->addWidget(m_forms);
    auto* column = new QVBoxLayout(this);
    column->addStretch(2);
    column->addWidget(card, 0, Qt::AlignHCenter);
    column->addStretch(3);
}

QWidget* SignInPage::buildPassphrasePanel() {
    m_people->setObjectName(u"signInPeople"_s);
    m_passphrase->setObjectName(u"signInPassphrase"_s);
    m_enter->setObjectName(u"signInEnter"_s);
    m_refusal->setObjectName(u"signInRefusal"_s);
    m_login->setObjectName(u"signInLogin"_s);
    m_login->setPlaceholderText(tr("ログイン名"));
    m_login->setAccessibleName(tr("ログイン名"));
    m_login->setInputMethodHints(Qt::ImhLowercaseOnly | Qt::ImhNoPredictiveText);
    m_passphrase->setEchoMode(QLineEdit::Password);
    m_passphrase->setPlaceholderText(tr("パスフレーズ"));
    m_passphrase->setAccessibleName(tr("パスフレーズ"));
    m_reveal->setCheckable(true);
    m_reveal->setAccessibleName(tr("パスフレーズを表示"));
    m_enter->setProperty("variant", u"primary"_s);
    m_refusal->setWordWrap(true);
    setLabelRole(*m_person, LabelRole::Value);
    setTextTone(*m_refusal, Tone::Wrong);
    auto* panel = new QWidget;
    auto* line = new QHBoxLayout;
    line->addWidget(m_passphrase, 1);
    line->addWidget(m_reveal);
    auto* column = new QVBoxLayout(panel);
    column->setContentsMargins(pixels(Space::Wide), pixels(Space::Wide), pixels(Space::Wide), pixels(Space::Wide));
    column->setSpacing(pixels(Space::Medium));
    column->addWidget(m_person);
    column->addWidget(m_login);
    column->addLayout(line);
    column->addWidget(m_enter);
    column->addWidget(m_refusal);
    setLabelRole(*m_hint, LabelRole::Quiet);
    column->addWidget(m_hint);
    column->addStretch();
    return panel;
}

void SignInPage::connectSignals() {
    connect(m_model, &SignInViewModel::stateChanged, this, &SignInPage::showState);
    connect(m_model, &SignInViewModel::peopleChanged, this, [this] {
        m_people->showPeople(m_model->people());
        if (!m_wanted.isEmpty())
            m_people->choose(std::exchange(m_wanted, {}));
        m_isForNames ? m_people->setFocus() : m_passphrase->setFocus();
    });
    connect(m_model, &SignInViewModel::signedIn, this, [this](const StaffMember& member, int failedAttempts) {
        m_passphrase->clear();
        m_reveal->setChecked(false);
        Q_EMIT signedIn(member, failedAttempts);
    });
    connect(m_login, &QLineEdit::returnPressed, m_passphrase, [this] { m_passphrase->setFocus(); });
    connect(m_login, &QLineEdit::textEdited, m_model, &SignInViewModel::forgive);
    connect(m_people, &QListWidget::currentRowChanged, this, &SignInPage::showPerson);
    connect(m_people, &QListWidget::itemActivated, m_passphrase, [this] { m_passphrase->setFocus(); });
    connect(m_passphrase, &QLineEdit::returnPressed, this, &SignInPage::tryNow);
    connect(m_enter, &QPushButton::clicked, this, &SignInPage::tryNow);
    connect(m_reveal, &QPushButton::toggled, this,
            [this](bool isShown) { m_passphrase->setEchoMode(isShown ? QLineEdit::Normal : QLineEdit::Password); });
    connect(m_first, &FirstAccountForm::accepted, m_model, &SignInViewModel::makeFirstAccount);
}

void SignInPage::welcome() {
    m_heading->setText(tr("受付"));
    m_explanation->setText(isLoginTyped() ? tr("ログイン名とパスフレーズを入力してください。")
                                          : tr("お名前を選び、パスフレーズを入力してください。"));
    m_isForNames = true;
    m_login->clear();
    showWay();
    m_model->loadPeople();
    if (isLoginTyped()) // where names are chosen they take the focus when they have come
        m_login->setFocus();
}

void SignInPage::showWay() {
    m_people->setVisible(!isLoginTyped());
    m_person->setVisible(!isLoginTyped());
    m_login->setVisible(isLoginTyped());
}

bool SignInPage::isLoginTyped() const {
    return m_model->way() == SignInWay::TypeLogin;
}

QString SignInPage::chosenLogin() const {
    return isLoginTyped() ? m_login->text().trimmed() : m_people->chosenLogin();
}

void SignInPage::lock(const StaffMember& person) {
    m_heading->setText(tr("画面をロックしています"));
    m_explanation->setText(
        tr("%1 さんの作業はそのまま残っています。ほかの人もサインインできます。").arg(person.displayName));
    m_people->choose(person.login);
    m_wanted = m_people->chosenLogin() == person.login ? QString() : person.login;
    m_isForNames = false;
    m_login->setText(person.login);
    showWay();
    m_model->loadPeople();
    m_passphrase->setFocus();
}

void SignInPage::lockForNewRole(const StaffMember& person, Role role) {
    lock(person);
    m_heading->setText(tr("役割が変わりました"));
    m_explanation->setText(tr("%1 さんは「%2」になりました。書きかけのものは下書きに残っています。"
                              "サインインすると、新しい役割で始まります。")
                               .arg(person.displayName, roleTitle(role)));
}

void SignInPage::changeOver(const StaffMember& person) {
    lock(person);
    m_heading->setText(tr("交代"));
    m_isForNames = true;
    m_login->selectAll();
    isLoginTyped() ? m_login->setFocus() : m_people->setFocus();
}

void SignInPage::markAsSpecimen(const QString& passphrase) {
    m_specimen->show();
    m_hint->setText(tr("見本のパスフレーズ: %1").arg(passphrase));
}

void SignInPage::showPerson() {
    m_person->setText(m_people->chosenName());
    m_passphrase->clear();
    m_model->forgive();
}

void SignInPage::tryNow() {
    if (!chosenLogin().isEmpty())
        m_model->signIn(chosenLogin(), m_passphrase->text());
}

void SignInPage::showState() {
    const SignInState& state = m_model->state();
    const bool isChecking = std::holds_alternative<SignInChecking>(state);
    QString refusal;
    if (const auto* refused = std::get_if<SignInRefused>(&state)) {
        refusal = refused->waitSeconds > 0
                      ? tr("続けて間違えたため、あと %1 秒お待ちください。").arg(refused->waitSeconds)
                  : m_model->way() == SignInWay::TypeLogin
                      ? tr("ログイン名かパスフレーズが違います。もう一度入力してください。")
                      : tr("パスフレーズが違います。もう一度入力してください。");
        m_passphrase->selectAll();
    }
    if (const auto* failed = std::get_if<SignInFailed>(&state)) {
        const Message message = errorText(failed->error, Attempt::SignIn);
        const QString known = accountRefusalText(failed->error);
        refusal = known.isEmpty() ? message.what + message.next : known;
    }
    m_refusal->setText(refusal);
    m_first->showRefusal(refusal);
    m_first->setBusy(isChecking);
    m_enter->setEnabled(m_model->mayTry());
    m_enter->setText(isChecking ? tr("確かめています…") : tr("サインイン"));
    if (std::holds_alternative<SignInFirstAccount>(state)) {
        m_heading->setText(tr("最初の管理者を登録します"));
        m_explanation->setText(
            tr("このデータベースにはまだ誰も登録されていません。職員はあとで設定から追加できます。"));
        m_forms->setCurrentWidget(m_first);
        m_first->begin();
    } else if (!m_model->people().isEmpty() || m_model->way() == SignInWay::TypeLogin) {
        m_forms->setCurrentIndex(0);
    }
}

} // namespace uketsuke
