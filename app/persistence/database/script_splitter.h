#pragma once

#include <QString>
#include <QStringList>

namespace uketsuke {

/// Splits a script into its statements at each `;` that ends one: not inside quotes, comments, dollar quotes
/// (PostgreSQL's function bodies) or between BEGIN and END of a SQLite trigger. Comments are dropped.
[[nodiscard]] QStringList splitScript(const QString& script);

/// The text without comments; quotes are respected.
[[nodiscard]] QString withoutComments(const QString& sql);

} // namespace uketsuke
