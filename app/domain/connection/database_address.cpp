#include "app/domain/connection/database_address.h"

#include <QRegularExpression>
#include <QSet>
#include <QStringDecoder>
#include <QUrl>

#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

constexpr QLatin1StringView scheme = "postgresql://"_L1;
constexpr QLatin1StringView shortScheme = "postgres://"_L1;

/// Of the scheme that the text begins with; 0 where it is no address.
qsizetype lengthOfScheme(const QString& text) {
    if (text.startsWith(scheme))
        return scheme.size();
    return text.startsWith(shortScheme) ? shortScheme.size() : 0;
}

struct TlsWord {
    QLatin1StringView word;
    TlsMode mode;
};
constexpr std::array<TlsWord, 4> tlsWords{{{"disable"_L1, TlsMode::Off},
                                           {"require"_L1, TlsMode::Encrypted},
                                           {"verify-ca"_L1, TlsMode::VerifiedAuthority},
                                           {"verify-full"_L1, TlsMode::VerifiedName}}};

struct ServerWord {
    QLatin1StringView word;
    WantedServer server;
};
constexpr std::array<ServerWord, 2> serverWords{
    {{"read-write"_L1, WantedServer::ReadWrite}, {"any"_L1, WantedServer::Any}}};

/// A piece of the text, with the place where it stands.
struct Piece {
    QStringView text;
    qsizetype place = 0;

    [[nodiscard]] Piece from(qsizetype index) const { return {text.mid(index), place + index}; }
    [[nodiscard]] Piece until(qsizetype index) const { return {text.left(index), place}; }
};

tl::unexpected<Error> faultAt(AddressFault fault, qsizetype place) {
    return fail(ErrorKind::Invalid, u"address."_s + addressFaultKey(fault) + u'@' + QString::number(place));
}

/// At each separator; one piece more than there are separators.
QList<Piece> split(const Piece& whole, QChar separator) {
    QList<Piece> pieces;
    Piece rest = whole;
    for (qsizetype index = rest.text.indexOf(separator); index >= 0; index = rest.text.indexOf(separator)) {
        pieces.append(rest.until(index));
        rest = rest.from(index + 1);
    }
    pieces.append(rest);
    return pieces;
}

/// %XX becomes its byte, the bytes UTF-8; no control character comes out of it.
Result<QString> decoded(const Piece& piece) {
    QByteArray bytes;
    for (qsizetype index = 0; index < piece.text.size(); ++index) {
        if (piece.text.at(index) != u'%') {
            const qsizetype next = piece.text.indexOf(u'%', index);
            const QStringView plain = piece.text.mid(index, next < 0 ? -1 : next - index);
            bytes += plain.toUtf8();
            index += plain.size() - 1;
            continue;
        }
        bool isNumber = false;
        const QStringView digits = piece.text.mid(index + 1, 2);
        const uint byte = digits.toUInt(&isNumber, 16);
        if (!isNumber || digits.size() != 2 || byte < 0x20 || byte == 0x7F)
            return faultAt(AddressFault::Escape, piece.place + index);
        bytes += static_cast<char>(byte);
        index += 2;
    }
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(bytes);
    if (decoder.hasError())
        return faultAt(AddressFault::Escape, piece.place);
    return text;
}

Result<int> portOf(const Piece& piece) {
    static const QRegularExpression digits(QRegularExpression::anchoredPattern(u"[0-9]{1,5}"_s));
    const int port = digits.match(piece.text.toString()).hasMatch() ? piece.text.toInt() : 0;
    if (port < 1 || port > 65535)
        return faultAt(AddressFault::Port, piece.place);
    return port;
}

Result<DatabaseHost> hostOf(const Piece& piece) {
    static const QRegularExpression name(
        QRegularExpression::anchoredPattern(u"[A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?"_s));
    static const QRegularExpression number(QRegularExpression::anchoredPattern(u"[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*"_s));
    const bool isBracketed = piece.text.startsWith(u'[');
    const qsizetype nameEnd = isBracketed ? piece.text.indexOf(u']') + 1 : piece.text.indexOf(u':');
    if (isBracketed && nameEnd == 0)
        return faultAt(AddressFault::Host, piece.place);
    const Piece rest = nameEnd < 0 ? piece.from(piece.text.size()) : piece.from(nameEnd);
    if (!rest.text.isEmpty() && rest.text.front() != u':')
        return faultAt(AddressFault::Host, rest.place);
    DatabaseHost host;
    if (isBracketed) {
        host.name = piece.text.mid(1, nameEnd - 2).toString();
        if (!number.match(host.name).hasMatch())
            return faultAt(AddressFault::Host, piece.place);
    } else {
        const auto given = decoded(piece.until(nameEnd < 0 ? piece.text.size() : nameEnd));
        if (!given)
            return tl::unexpected<Error>(given.error());
        host.name = *given;
        if (!host.isLocalSocket() && !name.match(host.name).hasMatch())
            return faultAt(AddressFault::Host, piece.place);
    }
    if (!rest.text.isEmpty()) {
        const auto port = portOf(rest.from(1));
        if (!port)
            return tl::unexpected<Error>(port.error());
        host.port = *port;
    }
    return host;
}

Result<void> takeUser(DatabaseAddress& address, const Piece& piece) {
    if (const qsizetype colon = piece.text.indexOf(u':'); colon >= 0)
        return faultAt(AddressFault::Password, piece.place + colon);
    if (piece.text.isEmpty() || piece.text.contains(u'@'))
        return faultAt(AddressFault::User, piece.place);
    return decoded(piece).map([&](const QString& name) { address.userName = name; });
}

Result<void> takeHosts(DatabaseAddress& address, const Piece& piece) {
    for (const Piece& one : split(piece, u',')) {
        const auto host = hostOf(one);
        if (!host)
            return tl::unexpected<Error>(host.error());
        address.hosts.append(*host);
    }
    return {};
}

Result<void> takeDatabaseName(DatabaseAddress& address, const Piece& piece) {
    if (piece.text.isEmpty() || piece.text.contains(u'/'))
        return faultAt(AddressFault::DatabaseName, piece.place);
    return decoded(piece).map([&](const QString& name) { address.databaseName = name; });
}

/// False where the parameter does not take this value.
bool takeValue(DatabaseAddress& address, QStringView name, const QString& value) {
    if (name == "sslmode"_L1) {
        for (const TlsWord& word : tlsWords)
            if (value == word.word) {
                address.tls = word.mode;
                return true;
            }
        return false;
    }
    if (name == "target_session_attrs"_L1) {
        for (const ServerWord& word : serverWords)
            if (value == word.word) {
                address.wantedServer = word.server;
                return true;
            }
        return false;
    }
    if (name == "connect_timeout"_L1) {
        bool isNumber = false;
        address.connectTimeout = std::chrono::seconds(value.toInt(&isNumber));
        return isNumber && address.connectTimeout.count() >= 2 && address.connectTimeout.count() <= 60;
    }
    address.rootCertificateFile = value;
    return !value.isEmpty();
}

Result<void> takeParameter(DatabaseAddress& address, const Piece& piece, QSet<QString>& seen) {
    const qsizetype equals = piece.text.indexOf(u'=');
    const Piece name = piece.until(equals < 0 ? piece.text.size() : equals);
    if (name.text == "password"_L1 || name.text == "passfile"_L1 || name.text == "sslpassword"_L1)
        return faultAt(AddressFault::Password, name.place);
    if (name.text != "sslmode"_L1 && name.text != "sslrootcert"_L1 && name.text != "target_session_attrs"_L1 &&
        name.text != "connect_timeout"_L1)
        return faultAt(AddressFault::UnknownParameter, name.place);
    if (seen.contains(name.text.toString()))
        return faultAt(AddressFault::RepeatedParameter, name.place);
    seen.insert(name.text.toString());
    const Piece value = equals < 0 ? piece.from(piece.text.size()) : piece.from(equals + 1);
    const auto text = decoded(value);
    if (!text)
        return tl::unexpected<Error>(text.error());
    if (!takeValue(address, name.text, *text))
        return faultAt(AddressFault::ParameterValue, value.place);
    return {};
}

QString encoded(const QString& text) {
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

QString hostText(const DatabaseHost& host) {
    QString text = host.name.contains(u':') && !host.isLocalSocket() ? u'[' + host.name + u']' : encoded(host.name);
    if (host.port != DatabaseHost().port)
        text += u':' + QString::number(host.port);
    return text;
}

} // namespace

QString addressFaultKey(AddressFault fault) {
    switch (fault) {
    case AddressFault::Scheme:
        return u"scheme"_s;
    case AddressFault::Password:
        return u"password"_s;
    case AddressFault::User:
        return u"user"_s;
    case AddressFault::Host:
        return u"host"_s;
    case AddressFault::Port:
        return u"port"_s;
    case AddressFault::DatabaseName:
        return u"database_name"_s;
    case AddressFault::Escape:
        return u"escape"_s;
    case AddressFault::UnknownParameter:
        return u"unknown_parameter"_s;
    case AddressFault::RepeatedParameter:
        return u"repeated_parameter"_s;
    case AddressFault::ParameterValue:
        return u"parameter_value"_s;
    }
    Q_UNREACHABLE();
}

bool isDatabaseAddress(const QString& text) {
    return lengthOfScheme(text) > 0;
}

Result<DatabaseAddress> parseDatabaseAddress(const QString& text) {
    const qsizetype begin = lengthOfScheme(text);
    if (begin == 0)
        return faultAt(AddressFault::Scheme, 0);
    const Piece whole = Piece{text, 0}.from(begin);
    const qsizetype query = whole.text.indexOf(u'?');
    const Piece path = whole.until(query < 0 ? whole.text.size() : query);
    const qsizetype slash = path.text.indexOf(u'/');
    const Piece servers = path.until(slash < 0 ? path.text.size() : slash);
    const qsizetype at = servers.text.lastIndexOf(u'@');
    DatabaseAddress address;
    if (at >= 0)
        if (auto user = takeUser(address, servers.until(at)); !user)
            return tl::unexpected<Error>(user.error());
    if (auto hosts = takeHosts(address, servers.from(at + 1)); !hosts)
        return tl::unexpected<Error>(hosts.error());
    const Piece name = slash < 0 ? path.from(path.text.size()) : path.from(slash + 1);
    if (auto named = takeDatabaseName(address, name); !named)
        return tl::unexpected<Error>(named.error());
    QSet<QString> seen;
    if (query >= 0)
        for (const Piece& parameter : split(whole.from(query + 1), u'&'))
            if (auto taken = takeParameter(address, parameter, seen); !taken)
                return tl::unexpected<Error>(taken.error());
    return address;
}

QString DatabaseAddress::text() const {
    const DatabaseAddress standard;
    QStringList hostTexts;
    for (const DatabaseHost& host : hosts)
        hostTexts.append(hostText(host));
    QStringList parameters;
    for (const TlsWord& word : tlsWords)
        if (word.mode == tls && tls != standard.tls)
            parameters.append(u"sslmode="_s + word.word);
    if (!rootCertificateFile.isEmpty())
        parameters.append(u"sslrootcert="_s + encoded(rootCertificateFile));
    for (const ServerWord& word : serverWords)
        if (word.server == wantedServer && wantedServer != standard.wantedServer)
            parameters.append(u"target_session_attrs="_s + word.word);
    if (connectTimeout != standard.connectTimeout)
        parameters.append(u"connect_timeout="_s + QString::number(connectTimeout.count()));
    return scheme + (userName.isEmpty() ? QString() : encoded(userName) + u'@') + hostTexts.join(u',') + u'/' +
           encoded(databaseName) + (parameters.isEmpty() ? QString() : u'?' + parameters.join(u'&'));
}

} // namespace uketsuke
