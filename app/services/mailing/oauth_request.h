#pragma once

#include "app/domain/result.h"

#include <QByteArray>
#include <QFuture>
#include <QList>
#include <QString>

#include <memory>
#include <utility>

class QNetworkAccessManager;

namespace uketsuke {

using FormFields = QList<std::pair<QString, QByteArray>>;

/// Posts a form to a token server and answers with the body, also of a refusal (400 has JSON as well).
/// Unreachable("oauth.network") where there was no answer, Unreachable("oauth.tls") where its certificate is not
/// trusted. No redirects: they would carry secrets elsewhere. Asks on the calling thread, which needs an event loop.
[[nodiscard]] QFuture<Result<QByteArray>> postForm(QNetworkAccessManager& network, const QString& url,
                                                   const FormFields& fields);

/// A manager that goes through the system's proxy.
[[nodiscard]] std::unique_ptr<QNetworkAccessManager> networkThroughSystemProxy();

} // namespace uketsuke
