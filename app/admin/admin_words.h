#pragma once

#include <QCoreApplication>

namespace uketsuke {

/// Every sentence that uketsuke-admin says to a person is made by AdminWords::tr(): the sources speak Japanese, the
/// translation English. Made only after the language is known.
struct AdminWords {
    Q_DECLARE_TR_FUNCTIONS(Admin)
};

} // namespace uketsuke
