#include "app/services/backup/backup_names.h"
#include "app/services/backup/restore_service.h"
#include "app/services/backup_station.h"
#include "app/services/services.h"
#include "ui/backup_choice.h"
#include "ui/desk.h"
#include "ui/shared/async.h"
#include "ui/shared/backup_text.h"
#include "ui/shared/empty_state.h"
#include "ui/shared/error_text.h"
#include "ui/shared/user_prompt.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace uketsuke {

// The page of a database that does not open: nobody is signed in, and what was noted beside the file is all there is.
void Desk::offerBackups() {
    onFinished(RestoreService::backupsOf(m_databaseFile), this, [this](const Result<QList<StoredBackup>>& known) {
        auto* choice = new BackupChoice(known.value_or(QList<StoredBackup>()), m_prompt, m_window.get());
        choice->setAttribute(Qt::WA_DeleteOnClose);
        connect(choice, &BackupChoice::chosen, this, &Desk::askToRestore);
        choice->open();
    });
}

void Desk::askToRestore(const QString& backup, const QDateTime& takenAt) {
    m_prompt.ask(m_failure, restoreQuestion(takenAt), [this, backup](Answer answer) {
        if (answer == Answer::Yes)
            restore(backup);
    });
}

void Desk::restore(const QString& backup) {
    hideData();
    m_services.backupStation().stop();
    m_failure->explain(Icon::Settings, tr("バックアップから復元しています…"),
                       tr("終わるまで、このままお待ちください。電源を切らないでください。"));
    m_window->cover(m_failure);
    const QString askedBy = std::exchange(m_person, {}).login;
    onFinished(m_services.restore(backup, askedBy), this, &Desk::takeRestored);
}

void Desk::takeRestored(const Result<RestoreOutcome>& outcome) {
    if (!outcome) {
        const Message message = errorText(outcome.error(), Attempt::Restore);
        m_failure->explain(Icon::Warning, message.what, message.safe + u'\n' + message.next,
                           tr("今のデータベースを開く"), tr("別のバックアップを選ぶ…"));
        m_window->cover(m_failure);
        return m_failure->setFocus();
    }
    QStringList next;
    if (!outcome->keptFile.isEmpty())
        next.append(
            tr("今までのデータベースは、%1 という名前で残しました。").arg(QFileInfo(outcome->keptFile).fileName()));
    if (outcome->destroyedAgain > 0)
        next.append(
            tr("バックアップの後に破棄された画像 %1 枚を、もう一度破棄しました。").arg(outcome->destroyedAgain));
    if (!outcome->wasReadable)
        next.append(tr("今までのデータベースが読めないため、バックアップの後に破棄された画像は分かりません。もう一度破"
                       "棄してください。"));
    next.append(tr("利用券番号は、管理者が設定の「利用券番号」で、範囲ごとに最後の番号を入れるまで出ません。"));
    next.append(tr("送信待ちだったメールは「送信不明」です。送信箱で、一通ずつ決めてください。"));
    m_failure->explain(Icon::Check, tr("バックアップから復元しました。"), next.join(u'\n'), tr("サインインへ進む"));
    m_window->cover(m_failure);
    m_failure->setFocus();
}

} // namespace uketsuke
