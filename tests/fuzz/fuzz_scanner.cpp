#include "app/domain/card/scanned_number.h"
#include "app/domain/matching/address.h"
#include "app/domain/matching/japanese_date.h"
#include "app/domain/matching/search_key.h"

/// What people and scanners type.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
    const QString text = QString::fromUtf8(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    (void)uketsuke::readScannedNumber(text);
    (void)uketsuke::parseTimestamp(text);
    (void)uketsuke::searchKey(text);
    (void)uketsuke::addressParts(text);
    return 0;
}
