#include "ui/backup_choice.h"

#include "app/services/backup/backup_names.h"
#include "ui/shared/backup_text.h"
#include "ui/shared/date_text.h"
#include "ui/shared/theme/theme.h"
#include "ui/shared/user_prompt.h"

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace uketsuke {

BackupChoice::BackupChoice(QList<StoredBackup> known, UserPrompt& prompt, QWidget* parent)
    : QDialog(parent), m_known(std::move(known)), m_prompt(prompt), m_list(new QListWidget(this)) {
    setObjectName(u"backupChoice"_s);
    setWindowTitle(tr("バックアップから復元"));
    m_known.removeIf([](const StoredBackup& one) { return !one.isReadable; });
    buildLayout();
}

void BackupChoice::buildLayout() {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(pixels(Space::Large), pixels(Space::Large), pixels(Space::Large), pixels(Space::Large));
    column->setSpacing(pixels(Space::Medium));
    auto* text =
        new QLabel(m_known.isEmpty() ? tr("この PC で作ったバックアップは見つかりません。ファイルを選んでください。")
                                     : tr("戻すバックアップを選んでください。管理者が行う操作です。"),
                   this);
    text->setWordWrap(true);
    column->addWidget(text);
    m_list->setObjectName(u"backupChoiceList"_s);
    m_list->setAccessibleName(tr("バックアップの一覧"));
    m_list->setMinimumWidth(fontMetrics().averageCharWidth() * 60);
    for (const StoredBackup& one : std::as_const(m_known))
        m_list->addItem(u"%1　%2"_s.arg(DateText().exactMoment(one.takenAt), backupSizeText(one.byteCount)));
    m_list->setCurrentRow(0);
    m_list->setVisible(!m_known.isEmpty());
    column->addWidget(m_list);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("やめる"));
    QPushButton* restore = buttons->addButton(tr("復元…"), QDialogButtonBox::AcceptRole);
    restore->setObjectName(u"backupChoiceRestore"_s);
    restore->setEnabled(!m_known.isEmpty());
    QPushButton* other = buttons->addButton(tr("ほかのファイル…"), QDialogButtonBox::ActionRole);
    other->setObjectName(u"backupChoiceOther"_s);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &BackupChoice::chooseKnown);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(other, &QPushButton::clicked, this, &BackupChoice::chooseFile);
    connect(m_list, &QListWidget::itemActivated, this, &BackupChoice::chooseKnown);
}

void BackupChoice::chooseKnown() {
    const StoredBackup backup = m_known.value(m_list->currentRow());
    accept();
    Q_EMIT chosen(backup.file, backup.takenAt);
}

void BackupChoice::chooseFile() {
    const FileQuestion question{
        tr("復元するバックアップ"), tr("バックアップ (*.sqlite);;すべてのファイル (*)"), {}, {}};
    m_prompt.chooseFiles(this, question, [this](const QStringList& files) {
        const QFileInfo file(files.value(0));
        accept();
        Q_EMIT chosen(file.absoluteFilePath(), momentOfBackup(file.fileName()).value_or(file.lastModified()));
    });
}

} // namespace uketsuke
