#include "ui/settings/mail_template_section.h"

#include "app/domain/mail/card_number_marker.h"
#include "app/services/mailing/mail_template.h"
#include "ui/shared/async.h"
#include "ui/shared/error_text.h"
#include "ui/shared/theme/styling.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace uketsuke {

namespace {

struct TemplateDraft {
    int kind = 0;
    int version = 0;
    QString saved;
    QString text;
};

/// An invented application: what the preview shows must look like a real mail and be nobody's.
MailFacts inventedFacts(MailKind kind, const LibrarySettings& library) {
    MailFacts facts;
    for (const Procedure procedure : allProcedures)
        if (procedureKey(procedure) == mailKindKey(kind))
            facts.procedure = procedure;
    facts.applicantName = u"見本 花子"_s;
    facts.receiptNumber = u"WR0000"_s;
    facts.cardNumber = issuesCardNumber(facts.procedure) ? QString() : u"99000000"_s;
    facts.usableFrom = QDate(2026, 11, 26);
    facts.validUntil = QDate(2029, 11, 24);
    facts.reason = MailTemplateSection::tr("（理由がここに入ります）");
    facts.library = {library.name, library.contact, library.page};
    return facts;
}

QString faultText(const TemplateFault& fault) {
    const QString place = MailTemplateSection::tr("%1 行目: ").arg(fault.line);
    switch (fault.kind) {
    case TemplateFault::Kind::UnknownTag:
        return place + MailTemplateSection::tr("「%1」という差し込みはありません。").arg(fault.tag);
    case TemplateFault::Kind::NotAllowed:
        return place + MailTemplateSection::tr("この書き方は使えません。");
    case TemplateFault::Kind::NotClosed:
        return place + MailTemplateSection::tr("「%1」が閉じていません。").arg(fault.tag);
    case TemplateFault::Kind::NoSubject:
        return MailTemplateSection::tr("1 行目に件名、2 行目は空、3 行目から本文にしてください。");
    case TemplateFault::Kind::NumberInSubject:
        return place + MailTemplateSection::tr("利用券番号は件名に入れられません。");
    case TemplateFault::Kind::NumberMissing:
        return MailTemplateSection::tr(
            "本文に {{card_number}}（利用券番号）がありません。いつも出る場所に入れてください。");
    }
    return {};
}

} // namespace

QString mailKindText(MailKind kind) {
    switch (kind) {
    case MailKind::NewRegistration:
        return MailTemplateSection::tr("完了: 新規登録");
    case MailKind::Reissue:
        return MailTemplateSection::tr("完了: 再発行");
    case MailKind::Renewal:
        return MailTemplateSection::tr("完了: 有効期限更新");
    case MailKind::ChangeOfDetails:
        return MailTemplateSection::tr("完了: 登録内容変更");
    case MailKind::ForgottenNumber:
        return MailTemplateSection::tr("完了: 利用券番号の確認");
    case MailKind::ElibraryPassword:
        return MailTemplateSection::tr("完了: 電子図書館パスワード");
    case MailKind::AlreadyRegistered:
        return MailTemplateSection::tr("既に登録あり");
    case MailKind::NotPossible:
        return MailTemplateSection::tr("できない");
    case MailKind::Withdrawn:
        return MailTemplateSection::tr("取り下げ");
    case MailKind::Duplicate:
        return MailTemplateSection::tr("重複");
    }
    return {};
}

MailTemplateSection::MailTemplateSection(SettingsService& settings, const Theme& theme, QWidget* parent)
    : SettingsSection(u"settings_mail_templates"_s, tr("メールのひな形"), parent),
      m_settings(settings),
      m_kind(new QComboBox(this)),
      m_text(new QPlainTextEdit(this)),
      m_preview(new QPlainTextEdit(this)),
      m_fault(new QLabel(this)),
      m_putBack(new QPushButton(tr("最初の文面に戻す"), this)) {
    for (const MailKind kind : allMailKinds)
        m_kind->addItem(mailKindText(kind));
    buildLayout(theme);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &MailTemplateSection::changeKind);
    connect(m_text, &QPlainTextEdit::textChanged, this, &MailTemplateSection::noteChange);
    connect(m_putBack, &QPushButton::clicked, this, &MailTemplateSection::putBack);
}

void MailTemplateSection::buildLayout(const Theme&) {
    m_kind->setObjectName(u"template_kind"_s);
    m_kind->setAccessibleName(tr("メールの種類"));
    m_text->setObjectName(u"template_text"_s);
    m_text->setAccessibleName(tr("ひな形"));
    m_text->setTabChangesFocus(true);
    m_preview->setObjectName(u"template_preview"_s);
    m_preview->setAccessibleName(tr("見本"));
    m_preview->setReadOnly(true);
    m_fault->setObjectName(u"template_fault"_s);
    m_putBack->setObjectName(u"template_put_back"_s);
    setTextTone(*m_fault, Tone::Wrong);
    auto* head = new QHBoxLayout;
    head->addWidget(m_kind);
    head->addStretch();
    head->addWidget(m_putBack);
    auto* sides = new QHBoxLayout;
    sides->setSpacing(pixels(Space::Large));
    for (const auto& [title, field] :
         {std::pair{tr("ひな形（1 行目が件名）"), m_text}, std::pair{tr("見本"), m_preview}}) {
        auto* column = new QVBoxLayout;
        auto* label = new QLabel(title, this);
        setLabelRole(*label, LabelRole::Quiet);
        column->addWidget(label);
        column->addWidget(field, 1);
        sides->addLayout(column, 1);
    }
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(pixels(Space::Wide), pixels(Space::Large), pixels(Space::Wide), pixels(Space::Large));
    column->setSpacing(pixels(Space::Medium));
    column->addLayout(head);
    column->addLayout(sides, 1);
    column->addWidget(m_fault);
}

MailKind MailTemplateSection::chosenKind() const {
    return allMailKinds.at(static_cast<size_t>(m_kind->currentIndex()));
}

QString MailTemplateSection::settingName() const {
    return SettingName::mailTemplates + mailKindKey(chosenKind());
}

void MailTemplateSection::changeKind() {
    if (!isChanged())
        return load();
    // What was typed is not lost by looking at another mail: first 保存 or 元に戻す.
    goBackToTheShownKind();
    Message message;
    message.tone = Tone::LookAgain;
    message.what = tr("保存していない変更があります。");
    message.next = tr("保存するか、元に戻してから、ほかのメールを選んでください。");
    Q_EMIT messageRaised(message);
}

void MailTemplateSection::goBackToTheShownKind() {
    const QSignalBlocker blocker(m_kind);
    m_kind->setCurrentIndex(m_shownKind);
}

void MailTemplateSection::loadLibrary() {
    onFinished(m_settings.library(), this, [this](const Result<LibrarySettingsSeen>& seen) {
        if (seen)
            m_library = seen->settings;
        showPreview();
    });
}

std::any MailTemplateSection::draft() const {
    const TemplateDraft typed{m_kind->currentIndex(), m_version, m_saved, m_text->toPlainText()};
    return isChanged() ? std::any(typed) : std::any();
}

void MailTemplateSection::resume(const std::any& draft) {
    const auto& typed = std::any_cast<const TemplateDraft&>(draft);
    const QSignalBlocker blocker(m_kind);
    m_kind->setCurrentIndex(typed.kind);
    m_shownKind = typed.kind;
    m_version = typed.version;
    m_saved = typed.saved;
    m_text->setPlainText(typed.text);
    m_putBack->setEnabled(m_version > 0);
    noteChange();
    loadLibrary();
}

void MailTemplateSection::load() {
    loadLibrary();
    onFinished(m_settings.get(settingName()), this, [this](const Result<StoredSetting>& stored) {
        if (!stored) {
            Message message = errorText(stored.error(), Attempt::LoadSettings);
            message.repeatsTheBottomLine = message.repeatsTheBottomLine && m_kind->currentIndex() == m_shownKind;
            goBackToTheShownKind(); // its text stands there
            return Q_EMIT messageRaised(message);
        }
        m_shownKind = m_kind->currentIndex();
        m_version = stored->version;
        const QString shipped = MailTemplate::shippedText(chosenKind()).value_or(QString());
        m_saved = m_version > 0 ? stored->content.value("text"_L1).toString() : shipped;
        m_text->setPlainText(m_saved);
        m_putBack->setEnabled(m_version > 0);
        noteChange();
    });
}

void MailTemplateSection::noteChange() {
    setChanged(m_text->toPlainText() != m_saved);
    showPreview();
}

void MailTemplateSection::showPreview() {
    const QString text = m_text->toPlainText();
    const auto fault = MailTemplate::findFault(text, chosenKind());
    m_fault->setText(fault ? faultText(*fault) : QString());
    const auto mail = MailTemplate::parse(text, chosenKind()).and_then([&](const MailTemplate& parsed) {
        return parsed.render(inventedFacts(chosenKind(), m_library));
    });
    if (!mail)
        return; // the last good one stays while a tag is being typed
    QString body = mail->body;
    body.replace(cardNumberMarker, tr("（完了時に採番）"));
    m_preview->setPlainText(tr("件名: %1").arg(mail->subject) + u"\n\n"_s + body);
}

void MailTemplateSection::save() {
    const QString text = m_text->toPlainText();
    if (const auto fault = MailTemplate::findFault(text, chosenKind())) {
        m_fault->setText(faultText(*fault));
        return m_text->setFocus();
    }
    onFinished(m_settings.put(settingName(), {{u"text"_s, text}}, m_version), this, [this](const Result<int>& version) {
        if (!version)
            return Q_EMIT messageRaised(errorText(version.error(), Attempt::SaveSettings));
        report(tr("ひな形を保存しました。次に完了するメールから使います。"));
        Q_EMIT saved();
        load();
    });
}

void MailTemplateSection::putBack() {
    onFinished(m_settings.remove(settingName(), m_version), this, [this](const Result<void>& removed) {
        if (!removed)
            return Q_EMIT messageRaised(errorText(removed.error(), Attempt::SaveSettings));
        report(tr("最初の文面に戻しました。"));
        Q_EMIT saved();
        load();
    });
}

} // namespace uketsuke
