#pragma once

#include <QJsonObject>

namespace uketsuke {

/// What Python's e-mail parser reads in a raw mail (tests/support/read_mail.py); empty where it failed.
[[nodiscard]] QJsonObject readMail(const QByteArray& raw);

} // namespace uketsuke
