#pragma once

#include <QFile>

namespace uketsuke {

/// The most memory that the process has held since forget(), in bytes; 0 where the system does not say.
class PeakMemory
{
public:
    static void forget() {
        QFile file(QStringLiteral("/proc/self/clear_refs"));
        if (file.open(QIODevice::WriteOnly))
            file.write("5");
    }
    static qint64 inBytes() {
        QFile file(QStringLiteral("/proc/self/status"));
        if (!file.open(QIODevice::ReadOnly))
            return 0;
        for (const QByteArray& line : file.readAll().split('\n'))
            if (line.startsWith("VmHWM:"))
                return line.simplified().split(' ').value(1).toLongLong() * 1024;
        return 0;
    }
};

} // namespace uketsuke
