#include "ui/settings/backup_section.h"

#include "app/services/backup/backup_names.h"
#include "ui/settings/settings_form.h"
#include "ui/settings/settings_table.h"
#include "ui/shared/async.h"
#include "ui/shared/backup_text.h"
#include "ui/shared/date_text.h"
#include "ui/shared/error_text.h"
#include "ui/shared/theme/theme.h"
#include "ui/shared/user_prompt.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace uketsuke {

namespace {

constexpr int hoursOfDay = 24;
constexpr int withoutHour = -1;

struct BackupDraft {
    BackupSettingsSeen seen;
    BackupSettings entered;
};

} // namespace

BackupSection::BackupSection(BackupService& backups, UserPrompt& prompt, const Theme& theme, QWidget* parent)
    : SettingsSection(u"settings_backup"_s, tr("バックアップ"), parent),
      m_backups(backups),
      m_prompt(prompt),
      m_form(new SettingsForm(theme, this)),
      m_table(new SettingsTable(theme, u"backup_table"_s, {tr("作った日時"), tr("大きさ"), tr("検証")}, this)),
      m_daily(new QCheckBox(tr("毎日作る"), this)),
      m_folder(new QLineEdit(this)),
      m_hour(new QComboBox(this)),
      m_keepDays(new QSpinBox(this)),
      m_choose(new QPushButton(tr("選ぶ…"), this)),
      m_now(new QPushButton(tr("今すぐ作る"), this)),
      m_restore(new QPushButton(tr("復元…"), this)),
      m_other(new QPushButton(tr("ほかのファイルから復元…"), this)) {
    buildLayout(theme);
    connectSignals();
}

void BackupSection::buildLayout(const Theme& theme) {
    m_table->setAccessibleName(tr("バックアップの一覧"));
    m_table->explainEmpty(tr("バックアップはまだありません。保存先を決めると、「今すぐ作る」で作れます。"));
    m_form->addWide(m_table);
    buildButtons();
    m_form->addHeading(tr("毎日のバックアップ"));
    m_form->addField(u"backup_daily"_s, tr("自動"), m_daily,
                     tr("受付の画面を開いている間に作ります。作業は続けられます。"));
    m_folder->setMinimumWidth(theme.pixels(Measure::SearchWidth) * 3 / 2);
    m_form->addField(u"backup_folder"_s, tr("保存先"), m_folder,
                     tr("この PC と一緒に失われない場所（別のディスクやサーバー）にしてください。"));
    m_choose->setObjectName(u"backup_choose"_s);
    m_form->addField(u"backup_choose"_s, QString(), m_choose);
    m_hour->addItem(tr("前のバックアップから 1 日たったとき"), withoutHour);
    for (int hour = 0; hour < hoursOfDay; ++hour)
        m_hour->addItem(tr("%1 時を過ぎたとき").arg(hour), hour);
    m_form->addField(u"backup_hour"_s, tr("時刻"), m_hour,
                     tr("その時刻に PC が動いていなければ、次に画面を開いたときに作ります。"));
    m_keepDays->setRange(1, 3650);
    m_keepDays->setSuffix(u' ' + tr("日"));
    m_form->addField(
        u"backup_keep_days"_s, tr("残す日数"), m_keepDays,
        tr("過ぎたものは、新しいバックアップを確かめた後に消します。破棄した画像も、その間はバックアップに残ります。"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_form);
    column->addStretch();
}

void BackupSection::buildButtons() {
    m_now->setObjectName(u"backup_now"_s);
    m_restore->setObjectName(u"backup_restore"_s);
    m_other->setObjectName(u"backup_restore_other"_s);
    auto* place = new QWidget(this);
    auto* line = new QHBoxLayout(place);
    line->setContentsMargins({});
    line->setSpacing(pixels(Space::Medium));
    line->addWidget(m_now);
    line->addStretch();
    line->addWidget(m_restore);
    line->addWidget(m_other);
    m_form->addWide(place);
}

void BackupSection::connectSignals() {
    connect(m_daily, &QCheckBox::toggled, this, &BackupSection::noteChange);
    connect(m_folder, &QLineEdit::textChanged, this, &BackupSection::noteChange);
    connect(m_hour, &QComboBox::currentIndexChanged, this, &BackupSection::noteChange);
    connect(m_keepDays, &QSpinBox::valueChanged, this, &BackupSection::noteChange);
    connect(m_choose, &QPushButton::clicked, this, &BackupSection::chooseFolder);
    connect(m_now, &QPushButton::clicked, this, &BackupSection::backUp);
    connect(m_other, &QPushButton::clicked, this, &BackupSection::chooseFile);
    connect(m_restore, &QPushButton::clicked, this, [this] {
        const StoredBackup chosen = m_stored.value(m_table->chosenRow());
        askToRestore(chosen.file, chosen.takenAt);
    });
    connect(m_table, &QTableWidget::currentCellChanged, this,
            [this](int row) { m_restore->setEnabled(m_stored.value(row).isReadable); });
}

void BackupSection::load() {
    onFinished(m_backups.settings(), this, [this](const Result<BackupSettingsSeen>& seen) {
        if (!seen)
            return Q_EMIT messageRaised(errorText(seen.error(), Attempt::LoadSettings));
        m_seen = *seen;
        show(m_seen.settings);
    });
    onFinished(m_backups.backups(), this, &BackupSection::showBackups);
}

void BackupSection::showBackups(const Result<QList<StoredBackup>>& backups) {
    m_stored = backups.value_or(QList<StoredBackup>());
    QList<QStringList> rows;
    for (const StoredBackup& one : std::as_const(m_stored))
        rows.append({DateText().exactMoment(one.takenAt), backupSizeText(one.byteCount),
                     one.isReadable ? tr("検証済み") : tr("開けません")});
    m_table->showRows(rows);
    m_restore->setEnabled(m_stored.value(m_table->chosenRow()).isReadable);
}

std::any BackupSection::draft() const {
    return isChanged() ? std::any(BackupDraft{m_seen, entered()}) : std::any();
}

void BackupSection::resume(const std::any& draft) {
    const auto& typed = std::any_cast<const BackupDraft&>(draft);
    m_seen = typed.seen;
    show(typed.entered);
    noteChange();
    onFinished(m_backups.backups(), this, &BackupSection::showBackups);
}

void BackupSection::show(const BackupSettings& settings) {
    m_isShowing = true;
    m_daily->setChecked(settings.isDaily);
    m_folder->setText(QDir::toNativeSeparators(settings.folder));
    m_hour->setCurrentIndex(m_hour->findData(settings.hour.value_or(withoutHour)));
    m_keepDays->setValue(settings.keepDays);
    m_form->clearFaults();
    m_isShowing = false;
    setChanged(false);
}

BackupSettings BackupSection::entered() const {
    BackupSettings settings;
    settings.isDaily = m_daily->isChecked();
    settings.folder = QDir::fromNativeSeparators(m_folder->text().trimmed());
    if (const int hour = m_hour->currentData().toInt(); hour != withoutHour)
        settings.hour = hour;
    settings.keepDays = m_keepDays->value();
    return settings;
}

void BackupSection::noteChange() {
    if (!m_isShowing)
        setChanged(!(entered() == m_seen.settings));
}

void BackupSection::save() {
    m_form->clearFaults();
    const BackupSettingsSeen wanted{entered(), m_seen.version};
    onFinished(m_backups.saveSettings(wanted), this, [this, wanted](const Result<int>& version) {
        if (version) {
            m_seen = {wanted.settings, *version};
            noteChange();
            report(tr("設定を保存しました。"));
            Q_EMIT saved();
            onFinished(m_backups.backups(), this, &BackupSection::showBackups);
            return;
        }
        const bool isShown =
            version.error().detail == "backup.folder"_L1 &&
            m_form->showFault(u"backup_folder"_s, tr("フォルダーを、最初から最後まで入れてください。"));
        if (!isShown)
            Q_EMIT messageRaised(errorText(version.error(), Attempt::SaveSettings));
    });
}

void BackupSection::chooseFolder() {
    const FileQuestion question{tr("バックアップの保存先"), {}, m_folder->text(), {}};
    m_prompt.chooseFolder(this, question,
                          [this](const QString& folder) { m_folder->setText(QDir::toNativeSeparators(folder)); });
}

void BackupSection::backUp() {
    const QString folder = entered().folder;
    if (folder.isEmpty()) {
        m_form->showFault(u"backup_folder"_s, tr("先に、保存先を選んでください。"));
        return;
    }
    m_now->setEnabled(false);
    onFinished(m_backups.backUp(folder), this, [this](const Result<StoredBackup>& made) {
        m_now->setEnabled(true);
        if (!made)
            return Q_EMIT messageRaised(errorText(made.error(), Attempt::BackUp));
        report(tr("バックアップを作り、開いて確かめました（%1）。").arg(backupSizeText(made->byteCount)));
        Q_EMIT backedUp();
        onFinished(m_backups.backups(), this, &BackupSection::showBackups);
    });
}

void BackupSection::chooseFile() {
    const FileQuestion question{
        tr("復元するバックアップ"), tr("バックアップ (*.sqlite);;すべてのファイル (*)"), entered().folder, {}};
    m_prompt.chooseFiles(this, question, [this](const QStringList& files) {
        const QFileInfo file(files.value(0));
        askToRestore(file.absoluteFilePath(), momentOfBackup(file.fileName()).value_or(file.lastModified()));
    });
}

void BackupSection::askToRestore(const QString& file, const QDateTime& takenAt) {
    m_prompt.ask(this, restoreQuestion(takenAt), [this, file](Answer answer) {
        if (answer == Answer::Yes)
            Q_EMIT restoreRequested(file);
    });
}

} // namespace uketsuke
