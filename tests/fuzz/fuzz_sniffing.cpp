#include "app/domain/document/document_kind.h"

#include <QByteArrayView>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
    (void)uketsuke::sniffFileFormat(QByteArrayView(data, static_cast<qsizetype>(size)));
    return 0;
}
