#include "app/persistence/database/driver_error.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

struct RuleKind {
    QLatin1StringView word;
    ErrorKind kind;
};

constexpr RuleKind ruleKinds[] = {
    {"conflict"_L1, ErrorKind::Conflict},          {"invalid"_L1, ErrorKind::Invalid},
    {"not_permitted"_L1, ErrorKind::NotPermitted}, {"not_claimed"_L1, ErrorKind::NotClaimed},
    {"exhausted"_L1, ErrorKind::Exhausted},        {"not_found"_L1, ErrorKind::NotFound},
};

ErrorKind sqliteKind(int code) {
    switch (code & 0xff) {
    case 5: // SQLITE_BUSY
    case 6: // SQLITE_LOCKED
        return ErrorKind::Busy;
    case 8: // SQLITE_READONLY
        return ErrorKind::ReadOnly;
    case 11: // SQLITE_CORRUPT
    case 26: // SQLITE_NOTADB
        return ErrorKind::Corrupt;
    case 13: // SQLITE_FULL
        return ErrorKind::OutOfSpace;
    case 10: // SQLITE_IOERR
        return ErrorKind::DiskFault;
    case 14: // SQLITE_CANTOPEN
        return ErrorKind::Unreachable;
    case 19: // SQLITE_CONSTRAINT
        return ErrorKind::Conflict;
    default:
        return ErrorKind::Internal;
    }
}

ErrorKind postgresqlKind(const QString& state) {
    if (state.startsWith("08"_L1) || state.startsWith("57P"_L1) || state == "53300"_L1) // too many connections
        return ErrorKind::Unreachable;
    if (state == "3D000"_L1) // no database of this name
        return ErrorKind::NotFound;
    if (state.startsWith("23"_L1) || state == "40001"_L1)
        return ErrorKind::Conflict;
    if (state == "42501"_L1 || state.startsWith("28"_L1))
        return ErrorKind::NotPermitted;
    // A lock that was not to be had, a deadlock, a call that was taken back: nothing was changed.
    if (state == "55P03"_L1 || state == "40P01"_L1 || state == "57014"_L1)
        return ErrorKind::Busy;
    if (state == "53100"_L1)
        return ErrorKind::OutOfSpace;
    if (state == "25006"_L1)
        return ErrorKind::ReadOnly;
    if (state == "58030"_L1)
        return ErrorKind::DiskFault;
    if (state.startsWith("XX00"_L1) && state != "XX000"_L1) // data_corrupted, index_corrupted
        return ErrorKind::Corrupt;
    return state.isEmpty() ? ErrorKind::Unreachable : ErrorKind::Internal;
}

} // namespace

Error errorOf(const QSqlError& driverError, Dialect dialect) {
    static const QRegularExpression ourRule(u"UK:([a-z_]+):([a-z_.]+)"_s);
    const QRegularExpressionMatch match = ourRule.match(driverError.databaseText());
    if (match.hasMatch())
        for (const RuleKind& rule : ruleKinds)
            if (match.capturedView(1) == rule.word)
                return {rule.kind, match.captured(2)};
    const QString code = driverError.nativeErrorCode();
    const ErrorKind kind = dialect == Dialect::Sqlite ? sqliteKind(code.toInt()) : postgresqlKind(code);
    return {kind, u"database."_s + code};
}

} // namespace uketsuke
