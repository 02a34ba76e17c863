#pragma once

#include "app/domain/result.h"

#include <QList>
#include <QString>

#include <chrono>

namespace uketsuke {

/// One server of an address: a name or number in the net, or the folder of a local socket ("/run/postgresql").
struct DatabaseHost {
    QString name;
    int port = 5432;

    [[nodiscard]] bool isLocalSocket() const { return name.startsWith(u'/'); }
    bool operator==(const DatabaseHost&) const = default;
};

/// How much of the way to the server is sure; libpq's sslmode. What would go on in the open in silence (allow, prefer)
/// is not among them.
enum class TlsMode { Off, Encrypted, VerifiedAuthority, VerifiedName };

/// Which of several servers will do; libpq's target_session_attrs.
enum class WantedServer { ReadWrite, Any };

/// Where the shared database is, as IT writes it down: postgresql://[user@]host1[:port],host2[:port]/database?sslmode=…
/// Never with a password: that is asked for at sign-in.
struct DatabaseAddress {
    QList<DatabaseHost> hosts;
    QString databaseName;
    QString userName; ///< empty where the sign-in gives it
    TlsMode tls = TlsMode::VerifiedName;
    QString rootCertificateFile; ///< empty: libpq's own place
    WantedServer wantedServer = WantedServer::ReadWrite;
    std::chrono::seconds connectTimeout{5}; ///< for each host

    /// The text that parseDatabaseAddress() reads as this address; what is default stays out.
    [[nodiscard]] QString text() const;
    bool operator==(const DatabaseAddress&) const = default;
};

/// Why a text is no address.
enum class AddressFault {
    Scheme,            ///< it does not begin with postgresql://
    Password,          ///< it holds a password
    User,              ///< nothing before the @, or more than one
    Host,              ///< a host is missing, or no name, number or folder
    Port,              ///< not 1 … 65535
    DatabaseName,      ///< missing, or with a /
    Escape,            ///< a % that stands for nothing, or for no character
    UnknownParameter,  ///< a parameter that the address may not have
    RepeatedParameter, ///< the same one twice
    ParameterValue,    ///< a value that the parameter does not take
};

/// The key of a fault in Error::detail, which is "address.<key>@<place>": "address.password@18".
[[nodiscard]] QString addressFaultKey(AddressFault fault);

/// Whether a text means an address, well-formed or not, and no file.
[[nodiscard]] bool isDatabaseAddress(const QString& text);

/// Parameters: sslmode (disable, require, verify-ca, verify-full; default verify-full, which libpq leaves out on local
/// sockets), sslrootcert, target_session_attrs (read-write, the default, or any), connect_timeout (2 … 60 seconds, for
/// each host). Names, folders and values are percent-encoded UTF-8; numbers of IPv6 stand in brackets. A text that is
/// none: Invalid with the fault and its place, counted from 0 in characters.
[[nodiscard]] Result<DatabaseAddress> parseDatabaseAddress(const QString& text);

} // namespace uketsuke
