#include "app/services/documents/decoding/decoder_settings.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace uketsuke {

DecoderSettings defaultDecoderSettings() {
    DecoderSettings settings;
    settings.program = QCoreApplication::applicationDirPath() + "/uketsuke-decoder"_L1;
    return settings;
}

} // namespace uketsuke
