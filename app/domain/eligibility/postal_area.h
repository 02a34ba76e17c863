#pragma once

#include <QStringList>
#include <optional>

namespace uketsuke {

/// The seven digits of a postal code as typed (277-0005, ２７７０００５, 〒2770005); nothing where it has another form.
[[nodiscard]] std::optional<QString> postalDigits(const QString& typed);

/// The city of a postal code of the area (domain.md § 9), matched by all seven digits; nothing for codes elsewhere.
[[nodiscard]] std::optional<QString> cityOfPostalCode(const QString& typed);

/// The cities whose postal codes are known, each once.
[[nodiscard]] QStringList citiesOfPostalArea();

} // namespace uketsuke
