#include "ui/review/library_box.h"

#include "app/domain/card/scanned_number.h"
#include "app/domain/matching/japanese_date.h"
#include "ui/review/review_words.h"
#include "ui/shared/date_text.h"
#include "ui/shared/theme/styling.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

QPushButton* choiceButton(const QString& text, const QString& name, const QString& grade, QWidget* parent) {
    auto* button = new QPushButton(text, parent);
    button->setCheckable(true);
    button->setObjectName(name);
    button->setProperty("grade", grade);
    return button;
}

constexpr int fieldWidth = 96; // four of them fit beside the photos on a small screen

QLineEdit* field(const QString& hint, const QString& name, QWidget* parent) {
    auto* line = new QLineEdit(parent);
    line->setPlaceholderText(hint);
    line->setAccessibleName(hint);
    line->setObjectName(name);
    line->setMinimumWidth(fieldWidth);
    return line;
}

QString dayForField(const QDate& day) {
    return day.isValid() ? day.toString(u"yyyy/MM/dd"_s) : QString();
}

} // namespace

LibraryBox::LibraryBox(const Theme& theme, QWidget* parent)
    : QFrame(parent),
      m_finding(new QLabel(this)),
      m_noCard(choiceButton(tr("利用券なし"), u"libraryNoCard"_s, u"agrees"_s, this)),
      m_card(choiceButton(tr("利用券あり"), u"libraryCard"_s, u"agrees"_s, this)),
      m_number(field(tr("番号（スキャン可）"), u"libraryNumber"_s, this)),
      m_name(field(tr("氏名"), u"libraryName"_s, this)),
      m_birthDate(field(tr("生年月日"), u"libraryBirthDate"_s, this)),
      m_expiry(field(tr("有効期限"), u"libraryExpiry"_s, this)),
      m_lastUse(field(tr("最終利用日"), u"libraryLastUse"_s, this)) {
    Q_UNUSED(theme);
    setObjectName(u"libraryBox"_s);
    setSurface(*this, SurfaceRole::Card);
    buildLayout();
    connect(m_noCard, &QPushButton::clicked, this, [this] { choose(false); });
    connect(m_card, &QPushButton::clicked, this, [this] { choose(true); });
    for (QLineEdit* line : {m_number, m_name, m_birthDate, m_expiry, m_lastUse})
        connect(line, &QLineEdit::editingFinished, this, &LibraryBox::give);
}

void LibraryBox::buildLayout() {
    auto* title = new QLabel(tr("図書館システムで確認"), this);
    setLabelRole(*title, LabelRole::Section);
    setLabelRole(*m_finding, LabelRole::Small);
    m_finding->setWordWrap(true);
    auto* head = new QHBoxLayout;
    head->addWidget(title);
    head->addWidget(m_finding, 1);
    auto* choices = new QHBoxLayout;
    choices->setSpacing(0);
    choices->addWidget(m_noCard);
    choices->addWidget(m_card);
    head->addLayout(choices);
    // What a procedure does not ask for is hidden and takes no place: never more than four.
    auto* fields = new QHBoxLayout;
    fields->setSpacing(pixels(Space::Tight));
    for (QLineEdit* line : {m_number, m_name, m_birthDate, m_expiry, m_lastUse})
        fields->addWidget(line);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(pixels(Space::Medium), pixels(Space::Tight), pixels(Space::Medium),
                               pixels(Space::Tight));
    column->setSpacing(pixels(Space::Tight));
    column->addLayout(head);
    column->addLayout(fields);
}

void LibraryBox::begin(Procedure procedure, const std::optional<LibrarySystemCheck>& check) {
    m_procedure = procedure;
    m_lastGiven = check;
    m_hasCard = check ? std::optional(check->hasCard) : std::nullopt;
    const LibrarySystemCheck shown = check.value_or(LibrarySystemCheck());
    m_number->setText(shown.cardNumber);
    m_name->setText(shown.nameShown);
    m_birthDate->setText(dayForField(shown.birthDate));
    m_expiry->setText(dayForField(shown.expiresOn));
    m_lastUse->setText(dayForField(shown.lastUsedOn));
    for (QLineEdit* line : {m_number, m_birthDate, m_expiry, m_lastUse})
        setFieldWrong(*line, false);
    showFields();
}

void LibraryBox::showFields() {
    const QList<LibraryField> fields = libraryFieldsFor(m_procedure);
    const bool withCard = m_hasCard.value_or(m_procedure != Procedure::NewRegistration);
    m_noCard->setChecked(m_hasCard == false);
    m_card->setChecked(m_hasCard == true);
    m_number->setVisible(withCard);
    m_name->setVisible(withCard && fields.contains(LibraryField::Name));
    m_birthDate->setVisible(withCard && fields.contains(LibraryField::BirthDate));
    m_expiry->setVisible(withCard && fields.contains(LibraryField::Expiry));
    m_lastUse->setVisible(withCard && fields.contains(LibraryField::LastUse));
}

void LibraryBox::showFinding(const std::optional<LibraryFinding>& finding,
                             const std::optional<LibrarySystemCheck>& check) {
    if (!finding || !check) {
        m_finding->setText(m_procedure == Procedure::NewRegistration ? tr("新規登録: 利用券がないこと")
                                                                     : tr("利用券番号を調べてください"));
        setTextTone(*m_finding, Tone::Neutral);
        return;
    }
    const QString who = check->givenBy.isEmpty() ? QString() : u"　"_s + check->givenBy;
    m_finding->setText(libraryFindingText(*finding) + who);
    setTextTone(*m_finding, *finding == LibraryFinding::Fits ? Tone::Agrees : Tone::Wrong);
}

void LibraryBox::setAnswerable(bool isAnswerable) {
    for (QWidget* widget : findChildren<QWidget*>())
        if (qobject_cast<QLabel*>(widget) == nullptr)
            widget->setEnabled(isAnswerable);
}

void LibraryBox::focusFirst() {
    if (m_procedure == Procedure::NewRegistration)
        m_noCard->setFocus(Qt::ShortcutFocusReason);
    else
        choose(true);
}

void LibraryBox::giveNoCard() {
    if (m_noCard->isEnabled())
        choose(false);
}

void LibraryBox::choose(bool hasCard) {
    m_hasCard = hasCard;
    showFields();
    if (hasCard)
        m_number->setFocus(Qt::OtherFocusReason);
    give();
}

/// Each complete entry is given once; an unreadable field is marked and nothing is sent.
void LibraryBox::give() {
    const auto check = read();
    if (!check)
        return;
    const bool isSame = m_lastGiven && m_lastGiven->hasCard == check->hasCard &&
                        m_lastGiven->cardNumber == check->cardNumber && m_lastGiven->nameShown == check->nameShown &&
                        m_lastGiven->birthDate == check->birthDate && m_lastGiven->expiresOn == check->expiresOn &&
                        m_lastGiven->lastUsedOn == check->lastUsedOn;
    if (isSame)
        return;
    m_lastGiven = check;
    Q_EMIT given(*check);
}

std::optional<LibrarySystemCheck> LibraryBox::read() {
    if (!m_hasCard)
        return std::nullopt;
    LibrarySystemCheck check;
    check.hasCard = *m_hasCard;
    if (!check.hasCard)
        return check;
    const auto number = readScannedNumber(m_number->text());
    setFieldWrong(*m_number, !number && !m_number->text().isEmpty());
    if (!number)
        return std::nullopt;
    m_number->setText(*number);
    check.cardNumber = *number;
    check.nameShown = m_name->text().trimmed();
    const bool birth = readDate(*m_birthDate, check.birthDate);
    const bool expiry = readDate(*m_expiry, check.expiresOn);
    const bool lastUse = readDate(*m_lastUse, check.lastUsedOn);
    return birth && expiry && lastUse ? std::optional(check) : std::nullopt;
}

bool LibraryBox::readDate(QLineEdit& line, QDate& date) {
    const auto read = parseDate(line.text());
    const bool isRight = line.text().trimmed().isEmpty() || read.has_value();
    setFieldWrong(line, !isRight);
    date = read.value_or(QDate());
    if (read)
        line.setText(dayForField(*read));
    return isRight;
}

} // namespace uketsuke
