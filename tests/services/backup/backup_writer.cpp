#include "app/services/backup/backup_folder.h"
#include "app/services/clock.h"

#include <QCoreApplication>
#include <QTextStream>

#include <cstdio>

/// backup_writer DATABASE FOLDER: makes one backup after the other until it is killed; a line when each begins.
int main(int argumentCount, char** arguments) {
    const QCoreApplication application(argumentCount, arguments);
    const QStringList words = QCoreApplication::arguments();
    const std::atomic_bool isStopped = false;
    QDateTime moment = uketsuke::SystemClock().nowUtc();
    QTextStream out(stdout);
    for (;;) {
        out << QStringLiteral("begins") << Qt::endl;
        const auto made = uketsuke::makeBackup(words.value(1), words.value(2), moment, isStopped);
        if (!made) {
            out << made.error().detail << Qt::endl;
            return 1;
        }
        moment = moment.addSecs(1);
    }
}
