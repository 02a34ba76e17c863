// How the page is laid out; what it does is in intake_page.cpp.
#include "ui/intake/columns_step.h"
#include "ui/intake/files_step.h"
#include "ui/intake/held_pane.h"
#include "ui/intake/intake_page.h"
#include "ui/intake/intake_view_model.h"
#include "ui/intake/report_step.h"
#include "ui/intake/step_line.h"
#include "ui/shared/key_button.h"
#include "ui/shared/page_bars.h"
#include "ui/shared/stale_mark.h"
#include "ui/shared/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace uketsuke {

PageHead IntakePage::head() {
    return {u"intake"_s, tr("取り込み")};
}

IntakePage::IntakePage(const IntakeServices& services, UserPrompt& prompt, const Theme& theme, QWidget* parent)
    : Page(head(), parent),
      m_theme(theme),
      m_prompt(prompt),
      m_model(new IntakeViewModel(services.intake, services.mappings, this)),
      m_stepLine(new StepLine(this)),
      m_heldTitle(new QLabel(this)),
      m_held(new KeyButton(tr("保留"), Qt::Key_F6, this)),
      m_pane(new QStackedWidget(this)),
      m_steps(new QStackedWidget(this)),
      m_files(new FilesStep(*m_model, prompt, theme, this)),
      m_columns(new ColumnsStep(*m_model, prompt, theme, this)),
      m_report(new ReportStep(*m_model, theme, this)),
      m_heldPane(new HeldPane(services.intake, prompt, theme, this)),
      m_progressLine(new QWidget(this)),
      m_progress(new QProgressBar(this)),
      m_progressText(new QLabel(this)),
      m_stop(new KeyButton(tr("中止"), Qt::Key_Escape, this)),
      m_back(new KeyButton(tr("戻る"), Qt::Key_F2, this)),
      m_anew(new KeyButton(tr("別のファイル"), Qt::Key_F5, this)),
      m_assign(new KeyButton(tr("申請に付ける"), Qt::Key_F4, this)),
      m_saveRefused(new KeyButton(tr("受け付けられない行を保存"), QKeySequence(Qt::CTRL | Qt::Key_S), this)),
      m_goOn(new KeyButton(tr("進む"), Qt::Key_F3, ButtonVariant::Primary, this)),
      m_deed(new KeyButton(tr("取り込む"), Qt::Key_F9, ButtonVariant::Primary, this)) {
    setAcceptDrops(true);
    buildLayout();
    connectSignals();
    connectModel();
    showHeld(false);
    display();
}

void IntakePage::buildLayout() {
    m_held->setObjectName(u"intakeHeldOpen"_s);
    m_heldTitle->setObjectName(u"intakeHeldTitle"_s);
    m_stop->setObjectName(u"intakeStop"_s);
    m_back->setObjectName(u"intakeBack"_s);
    m_anew->setObjectName(u"intakeAnew"_s);
    m_assign->setObjectName(u"intakeAssign"_s);
    m_saveRefused->setObjectName(u"intakeSaveRefused"_s);
    m_goOn->setObjectName(u"intakeGoOn"_s);
    m_deed->setObjectName(u"intakeDeed"_s);
    m_held->hide();
    m_pane->addWidget(buildSteps());
    m_pane->addWidget(m_heldPane);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(buildHeader());
    column->addWidget(m_pane, 1);
}

QWidget* IntakePage::buildHeader() {
    auto* header = new QWidget(this);
    auto* row = layOutHeader(*header, title(), m_theme);
    row->addWidget(m_stepLine);
    row->addWidget(m_heldTitle);
    row->addStretch();
    row->addWidget(new StaleMark(header));
    row->addWidget(m_held);
    return header;
}

QWidget* IntakePage::buildSteps() {
    for (QWidget* step :
         {static_cast<QWidget*>(m_files), static_cast<QWidget*>(m_columns), static_cast<QWidget*>(m_report)})
        m_steps->addWidget(step);
    auto* line = new QHBoxLayout(m_progressLine);
    line->setContentsMargins(pixels(Space::Large), pixels(Space::Small), pixels(Space::Large), pixels(Space::Small));
    line->setSpacing(pixels(Space::Medium));
    m_progress->setObjectName(u"intakeProgress"_s);
    m_progress->setRange(0, 1000);
    m_progress->setAccessibleName(tr("進捗"));
    line->addWidget(m_progressText);
    line->addWidget(m_progress, 1);
    line->addWidget(m_stop);
    auto* pane = new QWidget(this);
    auto* column = new QVBoxLayout(pane);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_steps, 1);
    column->addWidget(m_progressLine);
    column->addWidget(buildActions());
    return pane;
}

QWidget* IntakePage::buildActions() {
    auto* actions = new QWidget(this);
    auto* row = layOutActions(*actions);
    row->addWidget(m_back);
    row->addWidget(m_anew);
    row->addStretch();
    row->addWidget(m_assign);
    row->addWidget(m_saveRefused);
    row->addWidget(m_goOn);
    row->addWidget(m_deed);
    return actions;
}

} // namespace uketsuke
