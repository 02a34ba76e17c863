#include "ui/intake/report_step.h"

#include "ui/intake/intake_table.h"
#include "ui/intake/intake_view_model.h"
#include "ui/intake/intake_words.h"
#include "ui/intake/report_row_model.h"
#include "ui/shared/empty_state.h"
#include "ui/shared/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

void showCount(QLabel& label, int count, Tone tone) {
    label.setText(QString::number(count));
    setTextTone(label, count > 0 ? tone : Tone::Neutral);
}

} // namespace

ReportStep::ReportStep(IntakeViewModel& model, const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_model(model),
      m_sentence(new QLabel(this)),
      m_rows(new ReportRowModel(theme, this)),
      m_table(new IntakeTable(theme, *m_rows, {16, 11, 7, 8, 21, 37}, this)),
      m_nothing(new EmptyState(theme, this)),
      m_stack(new QStackedWidget(this)) {
    buildLayout();
}

void ReportStep::buildLayout() {
    m_sentence->setObjectName(u"intakeSentence"_s);
    m_sentence->setWordWrap(true);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ReportStep::rowChanged);
    m_table->setObjectName(u"intakeReport"_s);
    m_table->setAccessibleName(tr("確かめる行"));
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_nothing);
    m_nothing->explain(Icon::Check, tr("確かめる行はありません。"),
                       tr("すべての行に誤りがなく、変わった行もありません。"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(pixels(Space::Large), pixels(Space::Medium), pixels(Space::Large), 0);
    column->setSpacing(pixels(Space::Medium));
    column->addWidget(m_sentence);
    column->addWidget(buildCounts());
    column->addWidget(m_stack, 1);
}

QWidget* ReportStep::buildCounts() {
    auto* line = new QWidget(this);
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins({});
    row->setSpacing(pixels(Space::Medium));
    m_added = addCount(*line, u"intakeAdded"_s, tr("新しい申請"));
    m_unchanged = addCount(*line, u"intakeUnchanged"_s, tr("変わらない申請"));
    m_changed = addCount(*line, u"intakeChanged"_s, tr("変わった申請"));
    m_held = addCount(*line, u"intakeHeld"_s, tr("保留"));
    m_refused = addCount(*line, u"intakeRefused"_s, tr("受け付けられない行"));
    row->addStretch();
    return line;
}

QLabel* ReportStep::addCount(QWidget& line, const QString& name, const QString& title) {
    auto* card = new QWidget(&line);
    setSurface(*card, SurfaceRole::Card);
    auto* number = new QLabel(u"0"_s, card);
    number->setObjectName(name);
    number->setAccessibleName(title);
    setLabelRole(*number, LabelRole::Heading);
    auto* words = new QLabel(title, card);
    setLabelRole(*words, LabelRole::Small);
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(pixels(Space::Large), pixels(Space::Small), pixels(Space::Large), pixels(Space::Small));
    column->setSpacing(0);
    column->addWidget(number);
    column->addWidget(words);
    line.layout()->addWidget(card);
    return number;
}

QString ReportStep::sentence() const {
    const IntakeReport& report = m_model.report();
    const bool isResult = m_model.step() == IntakeStep::Result;
    const bool isNothing = report.counts.added + report.counts.changed + report.counts.held == 0;
    const QString naming =
        report.rowsNamingPapers == 0
            ? QString()
            : tr("添付ファイルの名前がある行が %n 件ありますが、ZIP もフォルダーも選ばれていません。", nullptr,
                 report.rowsNamingPapers);
    if (isResult && report.brokenOff)
        return tr("データベースの誤りで、途中で終わりました。数えた行は取り込まれています。同じファイルで続きから取り込"
                  "めます。");
    if (isResult && report.wasStopped)
        return tr("途中でやめました。ここまでの行は取り込まれています。同じファイルで続きから取り込めます。");
    if (isResult)
        return tr("取り込みました。") + naming;
    if (isNothing)
        return tr("新しく取り込む行はありません。まだ何も書き込んでいません。") + naming;
    return tr("取り込むと、このようになります。まだ何も書き込んでいません。") + naming;
}

/// Which CSVs were found inside ZIPs: nobody chose them by name.
QString ReportStep::exportsInZips() const {
    QStringList found;
    for (const ExportPlace& place : m_model.report().exports)
        if (!place.entry.isEmpty())
            found.append(exportPlaceText(place));
    return found.isEmpty() ? QString() : tr("読んだ CSV：%1。").arg(found.join(tr("、")));
}

void ReportStep::display() {
    const IntakeReport& report = m_model.report();
    m_sentence->setText(sentence() + exportsInZips());
    showCount(*m_added, report.counts.added, Tone::Agrees);
    showCount(*m_unchanged, report.counts.unchanged, Tone::Neutral);
    showCount(*m_changed, report.counts.changed, Tone::LookAgain);
    showCount(*m_held, report.counts.held, Tone::LookAgain);
    showCount(*m_refused, report.counts.refused, Tone::Wrong);
    const int row = m_table->currentIndex().row();
    m_rows->display(report);
    m_stack->setCurrentIndex(m_rows->rowCount() == 0 ? 1 : 0);
    if (row >= 0 && m_rows->rowCount() > 0)
        m_table->selectRow(qMin(row, m_rows->rowCount() - 1)); // so that one paper after the other can be given
    Q_EMIT rowChanged();
}

QString ReportStep::unclaimedPath() const {
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? m_rows->unclaimedPath(index.row()) : QString();
}

void ReportStep::takeFocus() {
    m_table->setFocus();
    if (m_rows->rowCount() > 0 && !m_table->selectionModel()->hasSelection())
        m_table->selectRow(0);
}

} // namespace uketsuke
