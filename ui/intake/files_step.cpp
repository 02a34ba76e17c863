#include "ui/intake/files_step.h"

#include "ui/intake/intake_view_model.h"
#include "ui/shared/key_button.h"
#include "ui/shared/theme/styling.h"
#include "ui/shared/user_prompt.h"

#include <QComboBox>
#include <QDir>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

constexpr int listRowsShown = 3;

QLabel* sectionLabel(const QString& text, QWidget* parent) {
    auto* label = new QLabel(text, parent);
    setLabelRole(*label, LabelRole::Section);
    return label;
}

} // namespace

FilesStep::FilesStep(IntakeViewModel& model, UserPrompt& prompt, const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_model(model),
      m_prompt(prompt),
      m_theme(theme),
      m_chooseExports(new KeyButton(tr("CSV を選ぶ"), QKeySequence(Qt::CTRL | Qt::Key_O), this)),
      m_exports(new QListWidget(this)),
      m_hint(new QLabel(this)),
      m_chooseZip(new KeyButton(tr("ZIP を選ぶ"), QKeySequence(Qt::CTRL | Qt::Key_Z), this)),
      m_chooseFolder(new KeyButton(tr("フォルダーを選ぶ"), QKeySequence(Qt::CTRL | Qt::Key_D), this)),
      m_noAttachments(new KeyButton(tr("添付を外す"), {}, this)),
      m_attachments(new QLabel(this)),
      m_passwordTitle(new QLabel(tr("ZIP のパスワード"), this)),
      m_password(new QLineEdit(this)),
      m_mappings(new QComboBox(this)) {
    buildLayout();
    connectSignals();
}

void FilesStep::buildLayout() {
    m_chooseExports->setObjectName(u"intakeChooseExports"_s);
    m_exports->setObjectName(u"intakeExports"_s);
    m_exports->setAccessibleName(tr("選んだ CSV"));
    for (QWidget* shown : {static_cast<QWidget*>(m_exports), static_cast<QWidget*>(m_hint)})
        shown->setFixedHeight(m_theme.pixels(Measure::SideRowHeight) * listRowsShown);
    m_exports->installEventFilter(this);
    m_chooseZip->setObjectName(u"intakeChooseZip"_s);
    m_chooseFolder->setObjectName(u"intakeChooseFolder"_s);
    m_attachments->setObjectName(u"intakeAttachments"_s);
    m_attachments->setWordWrap(true);
    m_password->setObjectName(u"intakePassword"_s);
    m_password->setEchoMode(QLineEdit::Password);
    m_passwordTitle->setBuddy(m_password);
    m_mappings->setObjectName(u"intakeMappings"_s);
    m_mappings->setAccessibleName(tr("列の対応"));
    setLabelRole(*m_hint, LabelRole::Quiet);
    auto* form = new QWidget(this);
    form->setFixedWidth(m_theme.pixels(Measure::FormWidth));
    auto* column = new QVBoxLayout(form);
    column->setContentsMargins(0, pixels(Space::Wide), 0, pixels(Space::Wide));
    column->setSpacing(pixels(Space::Small));
    column->addWidget(buildExports());
    column->addSpacing(pixels(Space::Large));
    column->addWidget(buildAttachments());
    column->addSpacing(pixels(Space::Large));
    column->addWidget(sectionLabel(tr("列の対応"), form));
    column->addWidget(m_mappings);
    column->addStretch(1);
    auto* outer = new QHBoxLayout(this);
    outer->setContentsMargins({});
    outer->addStretch();
    outer->addWidget(form);
    outer->addStretch();
}

QWidget* FilesStep::buildExports() {
    auto* part = new QWidget(this);
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins({});
    column->setSpacing(pixels(Space::Small));
    column->addWidget(sectionLabel(tr("申請フォームから書き出した CSV"), part));
    auto* card = new QWidget(part);
    setSurface(*card, SurfaceRole::Card);
    auto* inside = new QVBoxLayout(card);
    inside->setContentsMargins(pixels(Space::Small), pixels(Space::Small), pixels(Space::Small), pixels(Space::Small));
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setWordWrap(true);
    inside->addWidget(m_exports);
    inside->addWidget(m_hint);
    column->addWidget(card);
    column->addWidget(m_chooseExports);
    return part;
}

QWidget* FilesStep::buildAttachments() {
    auto* part = new QWidget(this);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(pixels(Space::Small));
    buttons->addWidget(m_chooseZip);
    buttons->addWidget(m_chooseFolder);
    buttons->addWidget(m_noAttachments);
    buttons->addStretch();
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins({});
    column->setSpacing(pixels(Space::Small));
    column->addWidget(sectionLabel(tr("添付書類（ZIP またはフォルダー）"), part));
    column->addWidget(m_attachments);
    column->addLayout(buttons);
    column->addWidget(m_passwordTitle);
    column->addWidget(m_password);
    return part;
}

void FilesStep::connectSignals() {
    connect(m_chooseExports, &QPushButton::clicked, this, &FilesStep::chooseExports);
    connect(m_chooseZip, &QPushButton::clicked, this, &FilesStep::chooseZip);
    connect(m_chooseFolder, &QPushButton::clicked, this, &FilesStep::chooseFolder);
    connect(m_noAttachments, &QPushButton::clicked, this, [this] { m_model.setAttachments({}); });
    connect(m_password, &QLineEdit::textChanged, &m_model, &IntakeViewModel::setPassword);
    connect(m_password, &QLineEdit::returnPressed, &m_model, &IntakeViewModel::goOn);
    connect(m_mappings, &QComboBox::activated, &m_model, &IntakeViewModel::chooseMapping);
}

void FilesStep::display() {
    const IntakeRequest& request = m_model.request();
    const int row = m_exports->currentRow();
    m_exports->clear();
    for (const QString& path : request.csvFiles)
        m_exports->addItem(QDir::toNativeSeparators(path));
    m_hint->setText(m_model.isExportInZip()
                        ? tr("ZIP の中の CSV を取り込みます。")
                        : tr("CSV と ZIP（またはフォルダー）を、この画面にドラッグ＆ドロップしても選べます。\n"
                             "CSV が ZIP の中にあれば、ZIP だけで構いません。"));
    m_exports->setCurrentRow(qMin(qMax(0, row), m_exports->count() - 1));
    // One goes before the other comes: both together would make the window grow on a small screen.
    QWidget* hint = m_hint;
    QWidget* exports = m_exports;
    (request.csvFiles.isEmpty() ? exports : hint)->hide();
    (request.csvFiles.isEmpty() ? hint : exports)->show();
    m_attachments->setText(request.attachments.isEmpty() ? tr("選ばれていません。")
                                                         : QDir::toNativeSeparators(request.attachments));
    m_noAttachments->setVisible(!request.attachments.isEmpty());
    m_passwordTitle->setVisible(m_model.needsPassword());
    m_password->setVisible(m_model.needsPassword());
    if (!m_model.needsPassword() && !m_password->text().isEmpty())
        m_password->clear();
    m_mappings->clear();
    for (const StoredMapping& stored : m_model.mappings())
        m_mappings->addItem(stored.mapping.title);
    for (int index = 0; index < m_model.mappings().size(); ++index)
        if (m_model.mappings().at(index).mapping.name == request.mapping.name)
            m_mappings->setCurrentIndex(index);
    for (QWidget* control : findChildren<QWidget*>())
        if (qobject_cast<QPushButton*>(control) != nullptr || control == m_mappings)
            control->setEnabled(!m_model.isBusy());
}

void FilesStep::takeFocus() {
    if (m_model.needsPassword())
        m_password->setFocus();
    else
        m_chooseExports->setFocus();
}

bool FilesStep::eventFilter(QObject* watched, QEvent* event) {
    const bool isDelete = event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Delete;
    if (watched == m_exports && isDelete)
        m_model.removeFile(m_exports->currentRow());
    return isDelete || QWidget::eventFilter(watched, event);
}

void FilesStep::chooseExports() {
    m_prompt.chooseFiles(this, {tr("申請フォームの CSV を選ぶ"), tr("CSV (*.csv *.txt);;すべてのファイル (*)"), {}, {}},
                         [this](const QStringList& files) { m_model.addFiles(files); });
}

void FilesStep::chooseZip() {
    m_prompt.chooseFiles(this, {tr("添付書類の ZIP を選ぶ"), tr("ZIP (*.zip)"), {}, {}},
                         [this](const QStringList& files) { m_model.setAttachments(files.value(0)); });
}

void FilesStep::chooseFolder() {
    m_prompt.chooseFolder(this, {tr("添付書類のフォルダーを選ぶ"), {}, {}, {}},
                          [this](const QString& folder) { m_model.setAttachments(folder); });
}

} // namespace uketsuke
