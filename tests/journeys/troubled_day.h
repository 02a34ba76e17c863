#pragma once

#include <QString>

class QApplication;

namespace uketsuke {

/// A day on which much goes wrong: refused and held rows, papers that cannot be shown, corrections and notes, searches
/// by name, a wrong passphrase, receivers that the mail server does not know. Whoever started the program reads its log
/// afterwards. 0, or the program ends with a sentence.
int meetTroubles(QApplication& application, const QString& folder);

} // namespace uketsuke
