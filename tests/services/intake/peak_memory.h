#pragma once

#include <QFile>

namespace uketsuke {

/// The most memory that the process has held since forget(), in bytes; 0 where the system does not say.
class PeakMemory
{
public:
    /// What the process has grown by since forget(), in bytes; 0 under AddressSanitizer, which keeps what was freed.
    static qint64 grownBy(qint64 before) {
#if defined(__SANITIZE_ADDRESS__)
        Q_UNUSED(before)
        return 0;
#else
        return inBytes() - before;
#endif
    }
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
