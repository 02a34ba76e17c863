#include "ui/intake/held_pane.h"

#include "ui/intake/held_case_model.h"
#include "ui/intake/intake_table.h"
#include "ui/shared/async.h"
#include "ui/shared/empty_state.h"
#include "ui/shared/key_button.h"
#include "ui/shared/page_bars.h"
#include "ui/shared/theme/styling.h"
#include "ui/shared/user_prompt.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace uketsuke {

HeldPane::HeldPane(IntakeService& intake, UserPrompt& prompt, const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_intake(intake),
      m_prompt(prompt),
      m_theme(theme),
      m_cases(new HeldCaseModel(this)),
      m_comparison(new HeldComparisonModel(this)),
      m_list(new IntakeTable(theme, *m_cases, {3, 4, 5}, this)),
      m_lines(new IntakeTable(theme, *m_comparison, {4, 6, 6, 2}, this)),
      m_facts(new QLabel(this)),
      m_empty(new EmptyState(theme, this)),
      m_stack(new QStackedWidget(this)),
      m_leave(new KeyButton(tr("取り込みへ戻る"), Qt::Key_F2, this)),
      m_discard(new KeyButton(tr("破棄"), Qt::Key_F8, ButtonVariant::Danger, this)),
      m_correction(new KeyButton(tr("同じ申請の訂正"), Qt::Key_F7, this)),
      m_another(new KeyButton(tr("別の人として取り込む"), Qt::Key_F9, ButtonVariant::Primary, this)) {
    buildLayout();
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &HeldPane::showCurrent);
    connect(m_leave, &QPushButton::clicked, this, &HeldPane::leaveRequested);
    connect(m_discard, &QPushButton::clicked, this, &HeldPane::askToDiscard);
    connect(m_correction, &QPushButton::clicked, this,
            [this] { whenDone(m_intake.takeInAsCorrection(current()->row)); });
    connect(m_another, &QPushButton::clicked, this, [this] { whenDone(m_intake.takeInAsAnother(current()->row)); });
    showCurrent();
}

void HeldPane::buildLayout() {
    m_list->setObjectName(u"heldList"_s);
    m_list->setAccessibleName(tr("保留の行"));
    m_lines->setObjectName(u"heldComparison"_s);
    m_lines->setAccessibleName(tr("取り込み済みの申請との違い"));
    m_discard->setObjectName(u"heldDiscard"_s);
    m_correction->setObjectName(u"heldCorrection"_s);
    m_another->setObjectName(u"heldAnother"_s);
    m_facts->setObjectName(u"heldFacts"_s);
    m_facts->setWordWrap(true);
    m_empty->explain(Icon::Check, tr("保留の行はありません。"),
                     tr("同じ受付番号で、氏名・生年月日・送信日時のどれかが違う行が、ここに並びます。"));
    auto* right = new QVBoxLayout;
    right->setSpacing(0);
    auto* facts = new QVBoxLayout;
    facts->setContentsMargins(pixels(Space::Medium), pixels(Space::Medium), pixels(Space::Medium),
                              pixels(Space::Medium));
    facts->addWidget(m_facts);
    right->addLayout(facts);
    right->addWidget(m_lines, 1);
    auto* both = new QWidget(this);
    auto* row = new QHBoxLayout(both);
    row->setContentsMargins({});
    row->setSpacing(0);
    row->addWidget(m_list, 2);
    row->addLayout(right, 3);
    m_stack->addWidget(both);
    m_stack->addWidget(m_empty);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_stack, 1);
    column->addWidget(buildActions());
}

QWidget* HeldPane::buildActions() {
    auto* actions = new QWidget(this);
    auto* row = layOutActions(*actions);
    row->addWidget(m_leave);
    row->addWidget(m_discard);
    row->addStretch();
    row->addWidget(m_correction);
    row->addWidget(m_another);
    return actions;
}

int HeldPane::count() const {
    return m_cases->rowCount();
}

std::optional<HeldCase> HeldPane::current() const {
    const QModelIndex index = m_list->currentIndex();
    return index.isValid() ? std::optional(m_cases->heldCase(index.row())) : std::nullopt;
}

void HeldPane::reload() {
    onFinished(m_intake.heldCases(), this, &HeldPane::take);
}

void HeldPane::take(const Result<QList<HeldCase>>& cases) {
    if (!cases)
        return Q_EMIT notLoaded(cases.error());
    const auto before = current();
    const int row = m_list->currentIndex().row();
    m_cases->display(*cases);
    const int again = before ? m_cases->rowOf(before->row.id) : -1;
    if (count() > 0)
        m_list->selectRow(again >= 0 ? again : qBound(0, row, count() - 1));
    showCurrent();
    Q_EMIT countChanged(count());
}

void HeldPane::showCurrent() {
    const auto shown = current();
    m_comparison->display(shown);
    m_stack->setCurrentIndex(count() == 0 ? 1 : 0);
    for (KeyButton* button : {m_discard, m_correction, m_another})
        button->setEnabled(shown.has_value() && !m_isBusy);
    if (shown)
        m_facts->setText(
            (shown->stored.isOpen
                 ? tr("同じ受付番号の別の申請の可能性があります。取り込み済みの申請は、まだ処理していません。")
                 : tr("同じ受付番号の別の申請の可能性があります。取り込み済みの申請は、処理が終わっています。")) +
            tr("保留の行の添付は %1 件です。").arg(shown->paperCount));
}

void HeldPane::askToDiscard() {
    const auto shown = current();
    if (!shown)
        return;
    const Question question{
        tr("保留の行を破棄"),
        tr("受付番号 %1 の保留の行を破棄します。取り込み済みの申請はそのままです。").arg(shown->row.receiptNumber),
        tr("破棄する"), tr("やめる"), true};
    m_prompt.ask(this, question, [this, row = shown->row](Answer answer) {
        if (answer == Answer::Yes)
            whenDone(m_intake.discard(row));
    });
}

void HeldPane::whenDone(const QFuture<Result<void>>& deed) {
    m_isBusy = true;
    showCurrent();
    onFinished(deed, this, [this](const Result<void>& done) {
        m_isBusy = false;
        done ? Q_EMIT resolved() : Q_EMIT failed(done.error());
        reload();
    });
}

void HeldPane::takeFocus() {
    m_list->setFocus();
}

} // namespace uketsuke
