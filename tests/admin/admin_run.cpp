#include "tests/admin/admin_run.h"

#include <QJsonDocument>
#include <QProcess>

namespace uketsuke {

QJsonObject AdminRun::answer() const {
    return QJsonDocument::fromJson(output).object();
}

AdminRun runAdmin(const QStringList& words, const QByteArray& input, const QProcessEnvironment& environment) {
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(UKETSUKE_ADMIN), words);
    process.write(input);
    process.closeWriteChannel();
    constexpr int longestRun = 120'000;
    if (!process.waitForFinished(longestRun))
        return {};
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(),
            process.readAllStandardError()};
}

} // namespace uketsuke
