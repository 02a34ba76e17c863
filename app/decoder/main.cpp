/// uketsuke-decoder <handle> <bytes expected>: turns untrusted picture and PDF bytes into pixels, in shared memory, and
/// does nothing else. It opens no database, no setting and no socket.
#include "app/decoder/decoder_launch.h"
#include "app/decoder/decoder_lockdown.h"
#include "app/decoder/decoder_loop.h"
#include "app/decoder/process_limits.h"

#include <QCoreApplication>

#include <cstdlib>

namespace {

/// What libraries say about a stranger's file may quote it: nobody hears it.
void sayNothing(QtMsgType, const QMessageLogContext&, const QString&) {}

} // namespace

int main(int argc, char** argv) {
    using namespace uketsuke;
    if (argc != 3)
        return 2;
    if (const std::optional<int> exitCode = launchRestricted())
        return *exitCode;
    preparePipes();
    auto region = SharedRegion::attach(static_cast<std::intptr_t>(std::strtoll(argv[1], nullptr, 10)),
                                       decoder_protocol::regionSize);
    if (!region || !limitProcess())
        return 3;
    qInstallMessageHandler(sayNothing);
    const QCoreApplication application(argc, argv);
    DecoderLoop loop(std::move(*region));
    loop.warmUp(static_cast<std::size_t>(std::strtoull(argv[2], nullptr, 10)));
    return loop.run(lockDown([&loop] { loop.startThreads(); }));
}
