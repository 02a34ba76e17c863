#pragma once

#include "app/services/backup/backup_folder.h"

#include <QDialog>

class QListWidget;

namespace uketsuke {

class UserPrompt;

/// Which backup a desk is to be brought back from, where its database does not open: those that are known, or a file.
class BackupChoice : public QDialog
{
    Q_OBJECT
public:
    BackupChoice(QList<StoredBackup> known, UserPrompt& prompt, QWidget* parent);

Q_SIGNALS:
    void chosen(const QString& file, const QDateTime& takenAt);

private:
    void buildLayout();
    void chooseKnown();
    void chooseFile();
    QList<StoredBackup> m_known;
    UserPrompt& m_prompt;
    QListWidget* m_list;
};

} // namespace uketsuke
