#include "ui/intake/intake_page.h"

#include "ui/intake/columns_step.h"
#include "ui/intake/files_step.h"
#include "ui/intake/held_pane.h"
#include "ui/intake/intake_view_model.h"
#include "ui/intake/intake_words.h"
#include "ui/intake/report_step.h"
#include "ui/intake/step_line.h"
#include "ui/shared/error_text.h"
#include "ui/shared/key_button.h"
#include "ui/shared/theme/theme.h"
#include "ui/shared/user_prompt.h"

#include <QDropEvent>
#include <QFileInfo>
#include <QLabel>
#include <QMimeData>
#include <QProgressBar>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace uketsuke {

void IntakePage::connectSignals() {
    connect(m_held, &QPushButton::clicked, this, [this] { showHeld(true); });
    connect(m_heldPane, &HeldPane::leaveRequested, this, [this] { showHeld(false); });
    connect(m_heldPane, &HeldPane::countChanged, this, &IntakePage::showHeldCount);
    connect(m_heldPane, &HeldPane::resolved, this, &IntakePage::dataChanged);
    connect(m_heldPane, &HeldPane::failed, this, &IntakePage::complain);
    connect(m_heldPane, &HeldPane::notLoaded, this, [this](const Error& error) {
        if (error.kind != ErrorKind::NotPermitted) // on a shared database IT reads no application: no rows are held
            Q_EMIT messageRaised(errorText(error, Attempt::LoadList));
    });
    connect(m_back, &QPushButton::clicked, m_model, &IntakeViewModel::goBack);
    connect(m_anew, &QPushButton::clicked, m_model, &IntakeViewModel::startAnew);
    connect(m_assign, &QPushButton::clicked, this, &IntakePage::askWhosePaper);
    connect(m_report, &ReportStep::rowChanged, this, &IntakePage::displayActions);
    connect(m_saveRefused, &QPushButton::clicked, this, &IntakePage::askWhereToSave);
    connect(m_goOn, &QPushButton::clicked, m_model, &IntakeViewModel::goOn);
    connect(m_deed, &QPushButton::clicked, this, &IntakePage::doTheDeed);
    connect(m_stop, &QPushButton::clicked, m_model, &IntakeViewModel::stop);
}

void IntakePage::connectModel() {
    connect(m_model, &IntakeViewModel::changed, this, &IntakePage::display);
    connect(m_model, &IntakeViewModel::progressed, m_progress, &QProgressBar::setValue);
    connect(m_model, &IntakeViewModel::failed, this, &IntakePage::complain);
    connect(m_model, &IntakeViewModel::takenIn, this, &IntakePage::dataChanged);
    connect(m_model, &IntakeViewModel::takenIn, m_heldPane, &HeldPane::reload);
    connect(m_model, &IntakeViewModel::mappingsNotLoaded, this,
            [this](const Error& error) { Q_EMIT messageRaised(errorText(error, Attempt::LoadSettings)); });
    connect(m_model, &IntakeViewModel::mappingSaved, this, [this] {
        Q_EMIT messageRaised({Tone::Agrees, tr("列の対応を保存しました。"), {}, {}, {}, {}, {}, 5});
    });
    connect(m_model, &IntakeViewModel::mappingNotSaved, this,
            [this](const Error& error) { Q_EMIT messageRaised(errorText(error, Attempt::SaveSettings)); });
    connect(m_model, &IntakeViewModel::refusedSaved, this, &IntakePage::saySaved);
    connect(m_model, &IntakeViewModel::refusedNotSaved, this,
            [this](const Error& error) { Q_EMIT messageRaised(errorText(error, Attempt::WriteFile)); });
}

void IntakePage::setPerson(const StaffMember& person) {
    m_person = person;
    m_columns->setMaySave(isPermitted(person.role, Permission::EditSettings));
    m_model->forget();
    showHeld(false);
}

void IntakePage::activate() {
    m_model->begin();
    m_heldPane->reload();
    focusStep();
}

void IntakePage::reload() {
    if (m_model->mappings().isEmpty()) // the database could not be asked for them
        m_model->begin();
    m_heldPane->reload();
}

bool IntakePage::isInUse() const {
    return m_model->isBusy() || !m_model->request().csvFiles.isEmpty() || !m_model->request().attachments.isEmpty();
}

void IntakePage::display() {
    m_stepLine->display(m_model->step());
    switch (m_model->step()) {
    case IntakeStep::Files:
        m_files->display();
        m_steps->setCurrentWidget(m_files);
        break;
    case IntakeStep::Columns:
        m_columns->display();
        m_steps->setCurrentWidget(m_columns);
        break;
    case IntakeStep::Preview:
    case IntakeStep::Result:
        m_report->display();
        m_steps->setCurrentWidget(m_report);
        break;
    }
    displayProgress();
    displayActions();
    displayKeys();
    // The focus moves with the step, and never while a person works inside one.
    if (std::exchange(m_shownStep, static_cast<int>(m_model->step())) != m_shownStep && isVisible())
        focusStep();
}

void IntakePage::displayProgress() {
    m_progressLine->setVisible(m_model->isBusy());
    m_progress->setVisible(m_model->isStoppable());
    m_stop->setVisible(m_model->isStoppable());
    if (m_model->isBusy() && m_progress->value() > 0)
        m_progress->setValue(0);
    m_progressText->setText(m_model->isTakingIn() ? tr("取り込んでいます…") : tr("読んでいます…"));
}

void IntakePage::displayActions() {
    const IntakeStep step = m_model->step();
    const bool isIdle = !m_model->isBusy();
    m_back->setVisible(step == IntakeStep::Columns || step == IntakeStep::Preview);
    m_back->setEnabled(isIdle);
    m_anew->setVisible(step == IntakeStep::Result || step == IntakeStep::Preview);
    m_anew->setEnabled(isIdle);
    m_assign->setVisible(step == IntakeStep::Preview && !m_model->report().unclaimedAttachments.isEmpty());
    m_assign->setEnabled(isIdle && !m_report->unclaimedPath().isEmpty());
    m_saveRefused->setVisible(!m_model->report().refusals.isEmpty() &&
                              (step == IntakeStep::Preview || step == IntakeStep::Result));
    m_saveRefused->setEnabled(isIdle);
    m_goOn->setVisible(step == IntakeStep::Files || step == IntakeStep::Columns);
    m_goOn->setEnabled(m_model->mayGoOn());
    m_deed->setVisible(step == IntakeStep::Preview || step == IntakeStep::Result);
    m_deed->setEnabled(m_model->mayGoOn());
    m_deed->setLabel(step == IntakeStep::Result ? tr("受付一覧へ") : tr("取り込む"));
}

void IntakePage::displayKeys() {
    if (m_pane->currentWidget() == m_heldPane)
        return setKeysText(tr("↑↓ 選ぶ　F2 戻る　F7 同じ申請の訂正　F8 破棄　F9 別の人として取り込む"));
    switch (m_model->step()) {
    case IntakeStep::Files:
        return setKeysText(tr("Ctrl+O CSV　Ctrl+Z ZIP　Ctrl+D フォルダー　Delete 外す　F3 進む"));
    case IntakeStep::Columns:
        return setKeysText(tr("Tab 次の列　↑↓ 項目を選ぶ　F2 戻る　F3 進む"));
    case IntakeStep::Preview:
    case IntakeStep::Result:
        return setKeys({{tr("↑↓ 選ぶ")},
                        {tr("F4 添付を申請に付ける"), m_assign},
                        {tr("Ctrl+S 行を保存"), m_saveRefused},
                        {tr("F2 戻る"), m_back},
                        {tr("F5 別のファイル")},
                        {m_model->step() == IntakeStep::Result ? tr("F9 受付一覧へ") : tr("F9 取り込む")}});
    }
}

void IntakePage::focusStep() {
    if (m_pane->currentWidget() == m_heldPane)
        return m_heldPane->takeFocus();
    switch (m_model->step()) {
    case IntakeStep::Files:
        return m_files->takeFocus();
    case IntakeStep::Columns:
        return m_columns->takeFocus();
    case IntakeStep::Preview:
    case IntakeStep::Result:
        return m_report->takeFocus();
    }
}

void IntakePage::showHeld(bool isShown) {
    m_pane->setCurrentIndex(isShown ? 1 : 0);
    m_stepLine->setVisible(!isShown);
    m_heldTitle->setVisible(isShown);
    m_held->setVisible(!isShown && m_heldPane->count() > 0);
    displayKeys();
    if (isVisible())
        focusStep();
}

void IntakePage::showHeldCount(int count) {
    m_held->setLabel(tr("保留 %1 件").arg(count));
    m_heldTitle->setText(tr("保留の行 %1 件").arg(count));
    m_held->setVisible(count > 0 && m_pane->currentWidget() != m_heldPane);
    Q_EMIT badgeChanged(count);
}

void IntakePage::doTheDeed() {
    if (m_model->step() == IntakeStep::Preview)
        return m_model->takeIn();
    m_model->startAnew();
    Q_EMIT leaveRequested();
}

void IntakePage::askWhosePaper() {
    const QString path = m_report->unclaimedPath();
    if (path.isEmpty())
        return;
    m_prompt.askText(this,
                     {tr("添付を申請に付ける"),
                      tr("「%1」は、どの受付番号の申請の添付ですか。おもて・うらは、照合の画面で直せます。").arg(path),
                      {},
                      tr("付ける")},
                     [this, path](const QString& receiptNumber) { m_model->assignPaper(path, receiptNumber); });
}

void IntakePage::askWhereToSave() {
    const ExportPlace first = m_model->report().exports.value(0);
    const QString name = QFileInfo(first.entry.isEmpty() ? first.file : first.entry).completeBaseName();
    const QString pattern = tr("%1_要修正.csv");
    m_prompt.chooseSaveFile(
        this, {tr("受け付けられない行を保存"), tr("CSV (*.csv)"), QFileInfo(first.file).path(), pattern.arg(name)},
        [this, pattern](const QString& path) {
            m_model->saveRefused({path, pattern});
        });
}

/// Where the exports have different titles a person has chosen one name, and finds several files.
void IntakePage::saySaved(const SavedRows& saved) {
    Message message;
    message.tone = Tone::Agrees;
    message.what = tr("%n 行を保存しました。", nullptr, saved.rows);
    message.next = tr("直したら、もう一度取り込んでください。");
    message.seconds = 8;
    if (saved.files.size() > 1) {
        QStringList names;
        for (const QString& path : saved.files)
            names.append(QFileInfo(path).fileName());
        message.safe = tr("見出しが違うので、ファイルを分けました：%1。").arg(names.join(tr("、")));
        message.seconds = 0;
    }
    Q_EMIT messageRaised(message);
}

void IntakePage::complain(const Error& error) {
    Message message = intakeErrorText(error);
    if (error.detail == "zip.password"_L1 && !m_model->request().password.isEmpty())
        message.what = tr("ZIP のパスワードが違います。");
    Q_EMIT messageRaised(message);
    if (m_model->needsPassword())
        m_files->takeFocus();
}

void IntakePage::dragEnterEvent(QDragEnterEvent* event) {
    if (event->mimeData()->hasUrls() && !m_model->isBusy())
        event->acceptProposedAction();
}

void IntakePage::dropEvent(QDropEvent* event) {
    QStringList paths;
    for (const QUrl& url : event->mimeData()->urls())
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    event->acceptProposedAction();
    showHeld(false);
    m_model->addFiles(paths);
}

} // namespace uketsuke
