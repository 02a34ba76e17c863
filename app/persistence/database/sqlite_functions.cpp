#include "app/persistence/database/sqlite_functions.h"

#include "app/domain/card/card_number_range.h"

#include <QCryptographicHash>
#include <QSqlDriver>
#include <QVariant>

#include <sqlite3.h>

namespace uketsuke {
namespace {

QByteArray textArgument(sqlite3_value* value) {
    const auto* text = reinterpret_cast<const char*>(sqlite3_value_text(value));
    return {text, sqlite3_value_bytes(value)};
}

void giveText(sqlite3_context* context, const QByteArray& text) {
    sqlite3_result_text(context, text.constData(), static_cast<int>(text.size()), SQLITE_TRANSIENT);
}

const SqliteSession& sessionOf(sqlite3_context* context) {
    return **static_cast<std::shared_ptr<SqliteSession>*>(sqlite3_user_data(context));
}

void currentLogin(sqlite3_context* context, int, sqlite3_value**) {
    giveText(context, sessionOf(context).login.toUtf8());
}

/// SQLite's own clock, in Julian milliseconds, or the one that a test gave.
void nowMilliseconds(sqlite3_context* context, int, sqlite3_value**) {
    constexpr sqlite3_int64 julianMillisecondsOf1970 = 210866760000000;
    if (const auto& given = sessionOf(context).nowMilliseconds) {
        sqlite3_result_int64(context, given());
        return;
    }
    sqlite3_vfs* system = sqlite3_vfs_find(nullptr);
    sqlite3_int64 now = 0;
    system->xCurrentTimeInt64(system, &now);
    sqlite3_result_int64(context, now - julianMillisecondsOf1970);
}

void giveText(sqlite3_context* context, const Result<QString>& text) {
    if (text)
        giveText(context, text->toUtf8());
    else
        sqlite3_result_null(context);
}

Nw7Letters lettersArgument(sqlite3_value* value) {
    const QString letters = QString::fromUtf8(textArgument(value));
    return letters.size() == 2 ? Nw7Letters{letters.front(), letters.back()} : Nw7Letters{{}, {}};
}

/// The same schemes as on the screen (domain.md § 6); NULL for an unknown scheme or body.
void checkDigitOf(sqlite3_context* context, int, sqlite3_value** values) {
    giveText(context, checkDigitSchemeFromKey(QString::fromUtf8(textArgument(values[0]))).and_then([&](auto scheme) {
        return checkDigit(scheme, QString::fromUtf8(textArgument(values[1])), lettersArgument(values[2]));
    }));
}

/// (prefix, width, value, scheme, letters): the number; NULL for an unknown scheme or no value.
void cardNumberAt(sqlite3_context* context, int, sqlite3_value** values) {
    const auto scheme = checkDigitSchemeFromKey(QString::fromUtf8(textArgument(values[3])));
    if (!scheme || sqlite3_value_type(values[2]) == SQLITE_NULL)
        return sqlite3_result_null(context);
    CardNumberRange range;
    range.prefix = QString::fromUtf8(textArgument(values[0]));
    range.width = sqlite3_value_int(values[1]);
    range.scheme = *scheme;
    range.letters = lettersArgument(values[4]);
    giveText(context, numberAt(range, sqlite3_value_int64(values[2])));
}

/// (prefix, width, scheme, first value, last value, letters): the first value whose number fits in a barcode, or NULL.
void issuableValue(sqlite3_context* context, int, sqlite3_value** values) {
    const auto scheme = checkDigitSchemeFromKey(QString::fromUtf8(textArgument(values[2])));
    if (!scheme || sqlite3_value_type(values[3]) == SQLITE_NULL)
        return sqlite3_result_null(context);
    CardNumberRange range;
    range.prefix = QString::fromUtf8(textArgument(values[0]));
    range.width = sqlite3_value_int(values[1]);
    range.scheme = *scheme;
    range.last = sqlite3_value_int64(values[4]);
    range.letters = lettersArgument(values[5]);
    if (const auto value = issuableFrom(range, sqlite3_value_int64(values[3])))
        sqlite3_result_int64(context, *value);
    else
        sqlite3_result_null(context);
}

void sha256Hex(sqlite3_context* context, int, sqlite3_value** values) {
    giveText(context, QCryptographicHash::hash(textArgument(values[0]), QCryptographicHash::Sha256).toHex());
}

void netstringField(sqlite3_context* context, int, sqlite3_value** values) {
    const QByteArray text = textArgument(values[0]);
    giveText(context, QByteArray::number(text.size()) + ':' + text + ',');
}

void deleteSession(void* session) {
    delete static_cast<std::shared_ptr<SqliteSession>*>(session);
}

} // namespace

void installSqliteFunctions(QSqlDatabase& connection, const std::shared_ptr<SqliteSession>& session) {
    const QVariant handle = connection.driver()->handle();
    if (!handle.isValid() || qstrcmp(handle.typeName(), "sqlite3*") != 0)
        return;
    auto* sqlite = *static_cast<sqlite3* const*>(handle.constData());
    constexpr int pure = SQLITE_UTF8 | SQLITE_DETERMINISTIC;
    sqlite3_create_function_v2(sqlite, "current_login", 0, SQLITE_UTF8, new std::shared_ptr<SqliteSession>(session),
                               currentLogin, nullptr, nullptr, deleteSession);
    sqlite3_create_function_v2(sqlite, "now_ms", 0, SQLITE_UTF8, new std::shared_ptr<SqliteSession>(session),
                               nowMilliseconds, nullptr, nullptr, deleteSession);
    sqlite3_create_function_v2(sqlite, "check_digit", 3, pure, nullptr, checkDigitOf, nullptr, nullptr, nullptr);
    sqlite3_create_function_v2(sqlite, "card_number_at", 5, pure, nullptr, cardNumberAt, nullptr, nullptr, nullptr);
    sqlite3_create_function_v2(sqlite, "issuable_value", 6, pure, nullptr, issuableValue, nullptr, nullptr, nullptr);
    sqlite3_create_function_v2(sqlite, "sha256_hex", 1, pure, nullptr, sha256Hex, nullptr, nullptr, nullptr);
    sqlite3_create_function_v2(sqlite, "field", 1, pure, nullptr, netstringField, nullptr, nullptr, nullptr);
}

} // namespace uketsuke
