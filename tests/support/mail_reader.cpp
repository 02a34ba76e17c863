#include "tests/support/mail_reader.h"

#include <QJsonDocument>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace uketsuke {

QJsonObject readMail(const QByteArray& raw) {
    QProcess reader;
    reader.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    reader.start(u"/usr/bin/python3"_s, {QStringLiteral(UKETSUKE_SOURCE_FOLDER "/tests/support/read_mail.py")});
    reader.write(raw);
    reader.closeWriteChannel();
    reader.waitForFinished(20'000);
    return QJsonDocument::fromJson(reader.readAllStandardOutput()).object();
}

} // namespace uketsuke
