#include "ui/review/review_form.h"

#include "ui/review/change_words.h"
#include "ui/review/check_list.h"
#include "ui/review/library_box.h"
#include "ui/review/review_words.h"
#include "ui/shared/date_text.h"
#include "ui/shared/key_button.h"
#include "ui/shared/theme/styling.h"
#include "ui/shared/words.h"
#include "ui/shared/wrapped_label.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QScrollArea>
#include <QStyle>
#include <QTimer>

#include <utility>

using namespace Qt::StringLiterals;

namespace uketsuke {

ReviewForm::ReviewForm(const Theme& theme, ReviewViewModel& model, QWidget* parent)
    : QWidget(parent),
      m_theme(theme),
      m_model(model),
      m_scroll(new QScrollArea(this)),
      m_progress(new QLabel(this)),
      m_checks(new CheckList(theme, this)),
      m_branch(new WrappedLabel(this)),
      m_library(new LibraryBox(theme, this)),
      m_number(new WrappedLabel(this)),
      m_mail(new WrappedLabel(this)),
      m_further(new WrappedLabel(this)),
      m_needBar(new QWidget(this)),
      m_need(new WrappedLabel(m_needBar)),
      m_note(new KeyButton(tr("メモ"), Qt::Key_F4, this)),
      m_seeMail(new KeyButton(tr("見る"), Qt::Key_F7, this)),
      m_complete(new KeyButton(tr("完了して次へ"), Qt::Key_F9, ButtonVariant::Primary, this)) {
    setSurface(*this, SurfaceRole::Page);
    setAttribute(Qt::WA_StyledBackground);
    m_note->setObjectName(u"reviewNote"_s);
    m_seeMail->setObjectName(u"reviewSeeMail"_s);
    m_complete->setObjectName(u"reviewComplete"_s);
    m_need->setObjectName(u"reviewNeed"_s);
    buildLayout();
    connectSignals();
}

void ReviewForm::buildLayout() {
    auto* title = new QLabel(tr("申請内容と本人確認書類の照合"), this);
    for (QLabel* label : {title, m_progress})
        setLabelRole(*label, LabelRole::Section);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(pixels(Space::Large), pixels(Space::Tight), pixels(Space::Large), pixels(Space::Tight));
    head->addWidget(title, 1);
    head->addWidget(m_progress);

    m_further->setTextFormat(Qt::PlainText);
    m_further->setContentsMargins(pixels(Space::Large), pixels(Space::Small), pixels(Space::Large),
                                  pixels(Space::Small));
    setLabelRole(*m_further, LabelRole::Quiet);
    auto* sheet = new QWidget(m_scroll);
    setSurface(*sheet, SurfaceRole::Page);
    auto* rows = new QVBoxLayout(sheet);
    rows->setContentsMargins({});
    rows->setSpacing(0);
    rows->addLayout(head);
    rows->addWidget(m_checks);
    m_branch->setObjectName(u"reviewBranch"_s);
    m_branch->setTextFormat(Qt::PlainText);
    m_branchRow = resultRow(applicantFieldText(ApplicantField::Branch), m_branch, nullptr);
    rows->addWidget(m_branchRow);
    auto* box = new QHBoxLayout;
    box->setContentsMargins(pixels(Space::Large), pixels(Space::Tight), pixels(Space::Large), pixels(Space::Tight));
    box->addWidget(m_library);
    rows->addLayout(box);
    rows->addWidget(resultRow(tr("利用券番号"), m_number, nullptr));
    rows->addWidget(resultRow(tr("送信するメール"), m_mail, m_seeMail));
    rows->addWidget(m_further);
    rows->addStretch(1);
    m_scroll->setWidget(sheet);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);

    setSurface(*m_needBar, SurfaceRole::Need);
    m_needBar->setAttribute(Qt::WA_StyledBackground);
    auto* need = new QHBoxLayout(m_needBar);
    need->setContentsMargins(pixels(Space::Large), pixels(Space::Tight), pixels(Space::Large), pixels(Space::Tight));
    need->addWidget(m_need);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_scroll, 1);
    column->addWidget(m_needBar);
    column->addWidget(buildActions());
}

QWidget* ReviewForm::buildActions() {
    auto* actions = new QWidget(this);
    setSurface(*actions, SurfaceRole::Actions);
    actions->setAttribute(Qt::WA_StyledBackground);
    actions->setFixedHeight(m_theme.pixels(Measure::ActionBarHeight));
    auto* row = new QHBoxLayout(actions);
    row->setContentsMargins(pixels(Space::Large), 0, pixels(Space::Large), 0);
    row->addWidget(m_note);
    row->addStretch(1);
    row->addWidget(m_complete);
    return actions;
}

QWidget* ReviewForm::resultRow(const QString& title, QLabel* value, QWidget* beside) {
    auto* row = new QWidget(this);
    auto* label = new QLabel(title, row);
    label->setFixedWidth(m_theme.pixels(Measure::FieldTitleWidth));
    setLabelRole(*label, LabelRole::Quiet);
    setLabelRole(*value, LabelRole::Value);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(pixels(Space::Large), 0, pixels(Space::Large), 0);
    line->addWidget(label);
    line->addWidget(value, 1);
    if (beside != nullptr)
        line->addWidget(beside);
    return row;
}

void ReviewForm::connectSignals() {
    connect(m_checks, &CheckList::answered, this,
            [this](CheckItem item, std::optional<Grade> grade) { m_model.answer(item, grade); });
    connect(m_checks, &CheckList::correctionRequested, this, &ReviewForm::correctionRequested);
    connect(m_checks, &CheckList::rowLit, this, [this](QWidget* row) { m_scroll->ensureWidgetVisible(row); });
    connect(m_checks, &CheckList::kindRequested, this, &ReviewForm::kindRequested);
    connect(m_checks, &CheckList::noCardGiven, m_library, &LibraryBox::giveNoCard);
    connect(m_checks, &CheckList::libraryBoxRequested, m_library, &LibraryBox::focusFirst);
    connect(m_library, &LibraryBox::edited, &m_model, &ReviewViewModel::setLibraryEntry);
    connect(m_library, &LibraryBox::finished, &m_model, &ReviewViewModel::giveLibraryEntry);
    connect(m_library, &LibraryBox::entered, m_scroll, [this] {
        // Its fields may have been shown just now: once they have their place.
        QTimer::singleShot(0, m_scroll, [this] { m_scroll->ensureWidgetVisible(m_library); });
    });
    connect(m_library, &LibraryBox::leaveRequested, m_checks, [this] { m_checks->setFocus(Qt::OtherFocusReason); });
    connect(m_note, &KeyButton::clicked, this, &ReviewForm::noteRequested);
    connect(m_seeMail, &KeyButton::clicked, this, &ReviewForm::mailRequested);
    connect(m_complete, &KeyButton::clicked, this, &ReviewForm::completeRequested);
}

void ReviewForm::begin() {
    const bool isReady = m_model.ready() != nullptr;
    setEnabled(isReady);
    if (!isReady)
        return;
    m_library->begin(m_model.ready()->reviewCase.procedure, m_model.libraryEntry());
    refresh();
    m_checks->lightFirstOpen();
}

void ReviewForm::refresh() {
    if (m_model.ready() == nullptr)
        return;
    showChecks();
    showBranch();
    showLibrary();
    showResult();
    showFurther();
    showBlockers();
}

void ReviewForm::showChecks() {
    QList<CheckRowContent> contents;
    int answered = 0;
    const QList<ChecklistRow> rows = m_model.rows();
    const ReviewFacts facts = m_model.facts();
    for (const ChecklistRow& row : rows) {
        const bool isAnswerable = m_model.mayWrite() && mayBeAnswered(row.item, facts);
        contents.append({row, checkItemValue(row.item, m_model.ready()->reviewCase),
                         changeNote(row.item, m_model.ready()->reviewCase), isAnswerable});
        answered += row.effectiveGrade() ? 1 : 0;
    }
    m_checks->display(contents);
    m_progress->setText(tr("確認 %1 / %2").arg(answered).arg(contents.size()));
}

/// Nothing to compare: it says where the application belongs, and only where the form asks.
void ReviewForm::showBranch() {
    m_branch->setText(m_model.ready()->reviewCase.sent.value(ApplicantField::Branch));
    m_branchRow->setVisible(!m_branch->text().isEmpty());
}

void ReviewForm::showLibrary() {
    m_library->setAnswerable(m_model.mayWrite());
    const ReviewFacts facts = m_model.facts();
    std::optional<LibraryFinding> finding;
    if (facts.libraryCheck)
        finding = judge(*facts.libraryCheck, facts.procedure, facts.values, facts.settings, facts.today);
    if (m_model.isLibraryEntryOpen() && !facts.libraryCheck)
        m_library->showUnfinished();
    else
        m_library->showFinding(finding, facts.libraryCheck);
}

void ReviewForm::showResult() {
    const ReviewCase& current = m_model.ready()->reviewCase;
    if (current.decision && !current.decision->cardNumber.isEmpty()) {
        m_number->setText(current.decision->cardNumber);
    } else if (issuesCardNumber(current.procedure)) {
        const auto range = m_model.range();
        const QString low = range && range->isLow() ? tr("　⚠ 残りが少なくなっています") : QString();
        m_number->setText(range ? tr("完了時に採番（範囲 %1・残り %2）%3")
                                      .arg(range->name, QLocale(QLocale::Japanese).toString(range->remaining()), low)
                                : tr("番号の残りがありません"));
    } else {
        const auto check = m_model.libraryCheck();
        const QString number = check ? check->cardNumber : QString();
        m_number->setText(number.isEmpty() ? tr("いまの番号のまま") : tr("%1（いまの番号のまま）").arg(number));
    }
    const auto plan = m_model.plan();
    m_mail->setText(plan ? plan->mail.subject : tr("メールのひな形を確かめてください"));
    m_seeMail->setEnabled(plan.has_value());
}

void ReviewForm::showFurther() {
    const ReviewCase& current = m_model.ready()->reviewCase;
    const DateText dates;
    QStringList lines;
    lines.append(tr("受付: %1").arg(dates.moment(current.submittedAt)));
    if (const QString why = m_model.whyDue(); !why.isEmpty())
        lines.append(tr("期限: %1").arg(why));
    for (const auto& [title, text] : current.further)
        if (!text.isEmpty())
            lines.append(title + u": "_s + text);
    lines.append(revisionLines(current));
    for (const GivenNote& note : current.notes)
        lines.append(tr("メモ（%1 %2）: %3").arg(note.givenBy, dates.moment(note.givenAt), note.text));
    m_further->setText(lines.join(u'\n'));
}

void ReviewForm::showBlockers() {
    const QList<CompletionBlocker> blockers = m_model.blockers();
    const bool isWhole = blockers.isEmpty();
    const bool isAnswerAwaited = isWhole && m_model.isDeciding();
    const bool isLost = !m_model.isConnected() && !isAnswerAwaited;
    m_need->setText(isLost ? tr("接続が切れています。つながるまで、内容は読めますが変更できません。")
                    : isAnswerAwaited ? tr("完了の返事を待っています。")
                                      : blockersText(blockers));
    const bool saysWhole = isWhole && !isLost;
    if (std::exchange(m_saysWhole, saysWhole) != saysWhole) {
        setSurface(*m_needBar, saysWhole ? SurfaceRole::Done : SurfaceRole::Need);
        m_need->style()->unpolish(m_need); // its colour is its sheet's
        m_need->style()->polish(m_need);
    }
    m_complete->setEnabled(saysWhole && !isAnswerAwaited);
    m_note->setEnabled(m_model.ready() != nullptr);
}

} // namespace uketsuke
