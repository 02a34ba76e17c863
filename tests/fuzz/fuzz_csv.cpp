#include "app/services/intake/column_mapping.h"
#include "app/services/intake/row_reader.h"

#include <QBuffer>

/// The whole way of an export's bytes: encoding, rows, columns, fields.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
    static const uketsuke::ColumnMapping mapping = uketsuke::defaultMapping().value();
    QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    const auto encoding = uketsuke::detectEncoding(buffer);
    if (!encoding)
        return 0;
    uketsuke::CsvReader csv(buffer);
    std::optional<uketsuke::RowReader> reader;
    for (auto item = csv.next(); item; item = csv.next()) {
        const auto* row = std::get_if<uketsuke::CsvRow>(&*item);
        if (row == nullptr)
            continue;
        if (reader) {
            (void)reader->read(*row, {0, row->line});
            continue;
        }
        auto made = uketsuke::RowReader::forHeader(*row, *encoding, mapping);
        if (!made)
            return 0;
        reader.emplace(std::move(*made));
    }
    return 0;
}
