#include "app/services/mailing/mail_template.h"

/// A template as IT may type it: a fault is named, and what has none is rendered.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
    const QString text = QString::fromUtf8(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    (void)uketsuke::MailTemplate::findFault(text, uketsuke::MailKind::Reissue);
    if (const auto parsed = uketsuke::MailTemplate::parse(text, uketsuke::MailKind::Reissue))
        (void)parsed->render({});
    return 0;
}
