#include "app/services/intake/attachment_source.h"
#include "app/services/intake/attachment_zip.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
    const QString path = QString::fromUtf8(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    (void)uketsuke::isSafeZipPath(path);
    (void)uketsuke::sideFromName(path);
    return 0;
}
