#include "app/persistence/database/sqlite_functions.h"

#include <QCryptographicHash>
#include <QSqlDriver>
#include <QVariant>

#include <chrono>
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

void currentLogin(sqlite3_context* context, int, sqlite3_value**) {
    giveText(context, (*static_cast<std::shared_ptr<QString>*>(sqlite3_user_data(context)))->toUtf8());
}

void sha256Hex(sqlite3_context* context, int, sqlite3_value** values) {
    giveText(context, QCryptographicHash::hash(textArgument(values[0]), QCryptographicHash::Sha256).toHex());
}

void netstringField(sqlite3_context* context, int, sqlite3_value** values) {
    const QByteArray text = textArgument(values[0]);
    giveText(context, QByteArray::number(text.size()) + ':' + text + ',');
}

void deleteLogin(void* login) {
    delete static_cast<std::shared_ptr<QString>*>(login);
}

} // namespace

void installSqliteFunctions(QSqlDatabase& connection, const std::shared_ptr<QString>& login) {
    const QVariant handle = connection.driver()->handle();
    if (!handle.isValid() || qstrcmp(handle.typeName(), "sqlite3*") != 0)
        return;
    auto* sqlite = *static_cast<sqlite3* const*>(handle.constData());
    constexpr int pure = SQLITE_UTF8 | SQLITE_DETERMINISTIC;
    sqlite3_create_function_v2(sqlite, "current_login", 0, SQLITE_UTF8, new std::shared_ptr<QString>(login),
                               currentLogin, nullptr, nullptr, deleteLogin);
    sqlite3_create_function_v2(sqlite, "sha256_hex", 1, pure, nullptr, sha256Hex, nullptr, nullptr, nullptr);
    sqlite3_create_function_v2(sqlite, "field", 1, pure, nullptr, netstringField, nullptr, nullptr, nullptr);
}

} // namespace uketsuke
