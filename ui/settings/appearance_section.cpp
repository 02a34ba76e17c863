#include "ui/settings/appearance_section.h"

#include "app/services/settings/preference_service.h"
#include "app/words/account_text.h"
#include "ui/settings/choice_buttons.h"
#include "ui/settings/settings_form.h"
#include "ui/shared/async.h"
#include "ui/shared/error_text.h"
#include "ui/shared/theme/appearance_preference.h"
#include "ui/shared/theme/theme.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace uketsuke {

AppearanceSection::AppearanceSection(PreferenceService& preferences, ChangePassphrase changePassphrase, Theme& theme,
                                     QWidget* parent)
    : SettingsSection(u"settings_appearance"_s, tr("個人設定"), parent),
      m_preferences(preferences),
      m_changePassphrase(std::move(changePassphrase)),
      m_theme(theme),
      m_form(new SettingsForm(theme, this)),
      m_textSize(new ChoiceButtons(this)),
      m_background(new ChoiceButtons(this)),
      m_language(new ChoiceButtons(this)),
      m_oldPassphrase(new QLineEdit(this)),
      m_newPassphrase(new QLineEdit(this)),
      m_newPassphraseAgain(new QLineEdit(this)),
      m_change(new QPushButton(tr("パスフレーズを変更"), this)) {
    buildForm();
    connect(m_textSize, &ChoiceButtons::chosenByPerson, this, &AppearanceSection::chooseAppearance);
    connect(m_background, &ChoiceButtons::chosenByPerson, this, &AppearanceSection::chooseAppearance);
    connect(m_language, &ChoiceButtons::chosenByPerson, this, &AppearanceSection::chooseLanguage);
}

void AppearanceSection::buildForm() {
    m_textSize->addChoice(textSizeKey(TextSize::Small), tr("小"));
    m_textSize->addChoice(textSizeKey(TextSize::Medium), tr("中"));
    m_textSize->addChoice(textSizeKey(TextSize::Large), tr("大"));
    m_background->addChoice(backgroundKey(Background::White), tr("白"));
    m_background->addChoice(backgroundKey(Background::Yellow), tr("黄"));
    m_background->addChoice(backgroundKey(Background::Black), tr("黒"));
    m_background->addChoice(backgroundKey(Background::Blue), tr("青"));
    // Each language in its own words, so that whoever landed in the wrong one finds the way back.
    m_language->addChoice(languageChoiceKey({}), tr("システムに合わせる"));
    m_language->addChoice(languageChoiceKey(Language::Japanese), u"日本語"_s);
    m_language->addChoice(languageChoiceKey(Language::English), u"English"_s);
    m_form->addHeading(tr("画面"));
    m_form->addField(u"text_size"_s, tr("文字の大きさ"), m_textSize);
    m_form->addField(u"background"_s, tr("背景色"), m_background);
    m_form->addField(u"language"_s, tr("言語"), m_language,
                     tr("申請者へのメールの言語は変わりません（ひな形の言語です）。"));
    m_form->addNote(tr("選ぶとすぐに変わり、どの端末でもサインインしたときに同じ表示になります。"));
    m_form->addHeading(tr("パスフレーズの変更"));
    for (QLineEdit* field : {m_oldPassphrase, m_newPassphrase, m_newPassphraseAgain}) {
        field->setEchoMode(QLineEdit::Password);
        field->setMinimumWidth(m_theme.pixels(Measure::SearchWidth));
    }
    m_form->addField(u"old_passphrase"_s, tr("今のパスフレーズ"), m_oldPassphrase);
    m_form->addField(u"new_passphrase"_s, tr("新しいパスフレーズ"), m_newPassphrase,
                     tr("10 文字以上で、ログイン名を含まず、同じ文字だけでないもの。"));
    m_form->addField(u"new_passphrase_again"_s, tr("新しいパスフレーズ（もう一度）"), m_newPassphraseAgain);
    m_change->setObjectName(u"change_passphrase"_s);
    connect(m_change, &QPushButton::clicked, this, &AppearanceSection::changePassphrase);
    auto* line = new QHBoxLayout;
    line->setContentsMargins({});
    line->addWidget(m_change);
    line->addStretch();
    auto* place = new QWidget(this);
    place->setLayout(line);
    m_form->addWide(place);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_form);
    column->addStretch();
}

bool AppearanceSection::isOfferedTo(const StaffMember&) const {
    return true;
}

void AppearanceSection::setPerson(const StaffMember& person) {
    m_person = person;
    for (QLineEdit* field : {m_oldPassphrase, m_newPassphrase, m_newPassphraseAgain})
        field->clear();
}

void AppearanceSection::load() {
    m_textSize->choose(textSizeKey(m_theme.choice().textSize));
    m_background->choose(backgroundKey(m_theme.choice().background));
    showLanguage();
}

void AppearanceSection::showLanguage() {
    onFinished(m_preferences.get(m_person.login, languagePreference), this, [this](const Result<QJsonObject>& json) {
        if (json || !isOutage(json.error()))
            m_language->choose(languageChoiceKey(languageChoiceFrom(json.value_or(QJsonObject()))));
    });
}

void AppearanceSection::chooseLanguage() {
    const LanguageChoice choice = languageChoiceFromKey(m_language->chosen());
    onFinished(m_preferences.put(m_person.login, languagePreference, toJson(choice)), this,
               [this, choice](const Result<void>& saved) {
                   if (saved)
                       return Q_EMIT languageChosen(choice);
                   Q_EMIT messageRaised(errorText(saved.error(), Attempt::SaveSettings));
               });
}

void AppearanceSection::chooseAppearance() {
    const ThemeChoice choice{backgroundFromKey(m_background->chosen()), textSizeFromKey(m_textSize->chosen())};
    m_theme.setChoice(choice);
    onFinished(m_preferences.put(m_person.login, appearancePreference, toJson(choice)), this,
               [this](const Result<void>& saved) {
                   if (!saved)
                       Q_EMIT messageRaised(errorText(saved.error(), Attempt::SaveSettings));
               });
}

/// The old one is tried out off this thread, which takes as long as a sign-in.
void AppearanceSection::changePassphrase() {
    m_form->clearFaults();
    if (m_newPassphrase->text() != m_newPassphraseAgain->text())
        return showRefusal({ErrorKind::Invalid, u"passphrase.twice"_s});
    m_change->setEnabled(false);
    onFinished(m_changePassphrase(m_oldPassphrase->text(), m_newPassphrase->text()), this,
               [this](const Result<void>& changed) {
                   m_change->setEnabled(true);
                   if (!changed)
                       return showRefusal(changed.error());
                   setPerson(m_person);
                   report(tr("パスフレーズを変更しました。"));
               });
}

void AppearanceSection::showRefusal(const Error& error) {
    const QString refusal = accountRefusalText(error);
    if (refusal.isEmpty())
        return Q_EMIT messageRaised(errorText(error, Attempt::ManageStaff));
    const bool isOldWrong = error.kind == ErrorKind::NotPermitted;
    m_form->showFault(isOldWrong ? u"old_passphrase"_s : u"new_passphrase"_s, refusal);
}

} // namespace uketsuke
