#include "ui/review/library_box.h"

#include "ui/review/review_words.h"
#include "ui/shared/theme/styling.h"
#include "ui/shared/wrapped_label.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

QPushButton* choiceButton(const QString& text, const QString& name, QWidget* parent) {
    auto* button = new QPushButton(text, parent);
    button->setCheckable(true);
    button->setAutoDefault(false);
    button->setObjectName(name);
    button->setProperty("grade", u"agrees"_s);
    return button;
}

constexpr int fieldWidth = 88;     // five of them stand beside the photos on a small screen
constexpr int wordsWidthShare = 5; ///< number and name are wider than days
constexpr int dayWidthShare = 4;

QString objectNameOf(LibraryField field) {
    switch (field) {
    case LibraryField::CardNumber:
        return u"libraryNumber"_s;
    case LibraryField::Name:
        return u"libraryName"_s;
    case LibraryField::BirthDate:
        return u"libraryBirthDate"_s;
    case LibraryField::Expiry:
        return u"libraryExpiry"_s;
    case LibraryField::LastUse:
        return u"libraryLastUse"_s;
    }
    return {};
}

} // namespace

LibraryBox::LibraryBox(const Theme& theme, QWidget* parent)
    : QFrame(parent),
      m_title(new QLabel(tr("図書館システムで確認 B"), this)),
      m_finding(new WrappedLabel(this)),
      m_noCard(choiceButton(tr("利用券なし N"), u"libraryNoCard"_s, this)),
      m_card(choiceButton(tr("利用券あり"), u"libraryCard"_s, this)),
      m_fields(new QWidget(this)) {
    Q_UNUSED(theme);
    setObjectName(u"libraryBox"_s);
    setSurface(*this, SurfaceRole::Card);
    m_finding->setObjectName(u"libraryFinding"_s);
    buildLayout();
    connectSignals();
}

void LibraryBox::buildLayout() {
    setLabelRole(*m_title, LabelRole::Section);
    setLabelRole(*m_finding, LabelRole::Small);
    m_finding->setTextFormat(Qt::PlainText);
    auto* choices = new QHBoxLayout;
    choices->setSpacing(0);
    choices->addWidget(m_noCard);
    choices->addWidget(m_card);
    auto* head = new QHBoxLayout;
    head->addWidget(m_title);
    head->addWidget(m_finding, 1);
    head->addLayout(choices);
    m_fields->setLayout(buildFields());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(pixels(Space::Medium), pixels(Space::Tight), pixels(Space::Medium),
                               pixels(Space::Tight));
    column->setSpacing(pixels(Space::Tight));
    column->addLayout(head);
    column->addWidget(m_fields);
}

/// Every field keeps its name above it: three of them are days.
QHBoxLayout* LibraryBox::buildFields() {
    auto* row = new QHBoxLayout;
    row->setContentsMargins({});
    row->setSpacing(pixels(Space::Tight));
    for (const LibraryField field : allLibraryFields) {
        auto* line = new QLineEdit(m_fields);
        line->setObjectName(objectNameOf(field));
        line->setAccessibleName(libraryFieldText(field));
        line->setMinimumWidth(fieldWidth);
        auto* label = new QLabel(libraryFieldText(field), m_fields);
        label->setBuddy(line);
        setLabelRole(*label, LabelRole::Quiet);
        auto* column = new QVBoxLayout;
        column->setSpacing(0);
        column->addWidget(label);
        column->addWidget(line);
        const bool isWords = field == LibraryField::CardNumber || field == LibraryField::Name;
        row->addLayout(column, isWords ? wordsWidthShare : dayWidthShare);
        m_lines.insert(field, line);
    }
    return row;
}

void LibraryBox::connectSignals() {
    connect(m_noCard, &QPushButton::clicked, this, [this] { choose(false); });
    connect(m_card, &QPushButton::clicked, this, [this] { choose(true); });
    for (auto line = m_lines.begin(); line != m_lines.end(); ++line) {
        connect(*line, &QLineEdit::textEdited, this, [this] { Q_EMIT edited(entry()); });
        connect(*line, &QLineEdit::editingFinished, this, [this, field = line.key()] { tidy(field); });
        connect(*line, &QLineEdit::returnPressed, this, &LibraryBox::goOn);
    }
    connect(qApp, &QApplication::focusChanged, this, &LibraryBox::noteFocus);
}

void LibraryBox::begin(Procedure procedure, const LibraryEntry& entry) {
    m_procedure = procedure;
    m_hasCard = entry.hasCard;
    for (auto line = m_lines.begin(); line != m_lines.end(); ++line)
        line.value()->setText(entry.texts.value(line.key()));
    showWrong();
    showFields();
}

void LibraryBox::showFields() {
    m_noCard->setChecked(m_hasCard == false);
    m_card->setChecked(m_hasCard == true);
    m_fields->setVisible(m_hasCard.value_or(m_procedure != Procedure::NewRegistration));
}

void LibraryBox::showFinding(const std::optional<LibraryFinding>& finding,
                             const std::optional<LibrarySystemCheck>& given) {
    if (!finding || !given) {
        m_finding->setText(m_procedure == Procedure::NewRegistration ? tr("新規登録: 利用券がないこと")
                                                                     : tr("利用券番号を調べてください"));
        setTextTone(*m_finding, Tone::Neutral);
        return;
    }
    const QString who = given->givenBy.isEmpty() ? QString() : u"　"_s + given->givenBy;
    m_finding->setText(libraryFindingText(*finding) + who);
    setTextTone(*m_finding, *finding == LibraryFinding::Fits ? Tone::Agrees
                            : blocksCompletion(*finding)     ? Tone::Wrong
                                                             : Tone::LookAgain);
}

void LibraryBox::showUnfinished() {
    LibraryReading reading = readLibraryEntry(entry(), m_procedure);
    // What is being typed does not read yet.
    reading.unreadable.removeIf([this](LibraryField field) { return m_lines.value(field)->hasFocus(); });
    const auto names = [](const QList<LibraryField>& fields) {
        QStringList all;
        for (const LibraryField field : fields)
            all.append(libraryFieldText(field));
        return all.join(tr("・"));
    };
    const QString lacks = !reading.unreadable.isEmpty() ? tr("読めません: %1").arg(names(reading.unreadable))
                          : !reading.missing.isEmpty()  ? tr("未入力: %1").arg(names(reading.missing))
                                                        : tr("入力の途中です（Enter で確定）");
    m_finding->setText(lacks);
    setTextTone(*m_finding, Tone::LookAgain);
}

void LibraryBox::setAnswerable(bool isAnswerable) {
    for (QWidget* widget : {static_cast<QWidget*>(m_noCard), static_cast<QWidget*>(m_card), m_fields})
        widget->setEnabled(isAnswerable);
}

void LibraryBox::focusFirst() {
    if (m_procedure == Procedure::NewRegistration && m_hasCard != true)
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
    showWrong();
    if (hasCard)
        m_lines.value(LibraryField::CardNumber)->setFocus(Qt::OtherFocusReason);
    Q_EMIT edited(entry());
    if (readLibraryEntry(entry(), m_procedure).check)
        Q_EMIT finished();
}

/// After Enter: what does not read, then what is missing, else the whole is given.
void LibraryBox::goOn() {
    const LibraryReading reading = readLibraryEntry(entry(), m_procedure);
    const QList<LibraryField> open = reading.unreadable + reading.missing;
    if (!open.isEmpty()) {
        QLineEdit* line = m_lines.value(open.first());
        line->setFocus(Qt::TabFocusReason);
        return;
    }
    Q_EMIT finished();
    Q_EMIT leaveRequested();
}

void LibraryBox::tidy(LibraryField field) {
    QLineEdit* line = m_lines.value(field);
    if (const QString text = tidyLibraryText(field, line->text()); text != line->text()) {
        line->setText(text);
        Q_EMIT edited(entry());
    }
    showWrong();
}

void LibraryBox::showWrong() {
    const QList<LibraryField> unreadable = readLibraryEntry(entry(), m_procedure).unreadable;
    for (auto line = m_lines.begin(); line != m_lines.end(); ++line)
        setFieldWrong(*line.value(), unreadable.contains(line.key()));
}

void LibraryBox::noteFocus(QWidget* before, QWidget* now) {
    if (now == nullptr)
        return; // the window has lost it: nobody has left the box
    const bool wasHere = before != nullptr && isAncestorOf(before);
    if (wasHere && !isAncestorOf(now))
        Q_EMIT finished();
    else if (!wasHere && isAncestorOf(now))
        Q_EMIT entered();
}

LibraryEntry LibraryBox::entry() const {
    LibraryEntry entry;
    entry.hasCard = m_hasCard;
    for (auto line = m_lines.begin(); line != m_lines.end(); ++line)
        if (!line.value()->text().isEmpty())
            entry.texts.insert(line.key(), line.value()->text());
    // Who types a number has seen a card.
    if (!entry.hasCard && !entry.texts.isEmpty())
        entry.hasCard = true;
    return entry;
}

void LibraryBox::keyPressEvent(QKeyEvent* event) {
    const bool isChoice = m_noCard->hasFocus() || m_card->hasFocus();
    if (isChoice && event->key() == Qt::Key_N && event->modifiers() == Qt::NoModifier && !event->isAutoRepeat()) {
        giveNoCard();
        return;
    }
    QFrame::keyPressEvent(event);
}

} // namespace uketsuke
