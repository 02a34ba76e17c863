#include "ui/settings/mail_server_trial.h"

#include "app/services/mailing/signed_in_transport.h"
#include "app/services/secrets/secret_store.h"
#include "ui/shared/async.h"

#include <QCoreApplication>
#include <QtConcurrent/QtConcurrentRun>

namespace uketsuke {
namespace {

struct TriedServer {
    DeliveryReport report;
    QByteArray newToken; ///< empty where the old one stays
};

using Tell = std::function<void(const MailServerTrial&)>;

void keepTokenAndTell(const TriedServer& tried, const std::shared_ptr<SecretStore>& secrets, const Tell& tell) {
    if (tried.newToken.isEmpty())
        return tell({tried.report, false, false});
    if (!secrets)
        return tell({tried.report, false, true});
    onFinished(secrets->write(mailSecretName, tried.newToken), QCoreApplication::instance(),
               [tried, tell, secrets](const Result<void>& written) {
                   tell({tried.report, written.has_value(), !written.has_value()});
               });
}

} // namespace

void tryMailServer(const SmtpSettings& settings, const QByteArray& secret, const std::shared_ptr<SecretStore>& secrets,
                   const Clock& clock, QObject* receiver, const std::function<void(const MailServerTrial&)>& done) {
    const auto tried = QtConcurrent::run([settings, secret, &clock]() -> Result<TriedServer> {
        TriedServer server;
        SignedInTransport transport(settings, secret, clock, [&](const QByteArray& token) { server.newToken = token; });
        server.report = transport.tryOut();
        return server;
    });
    const Tell tell = [receiver = QPointer(receiver), done](const MailServerTrial& trial) {
        if (receiver)
            done(trial);
    };
    onFinished(tried, QCoreApplication::instance(), [secrets, tell](const Result<TriedServer>& server) {
        keepTokenAndTell(server.value_or(TriedServer{}), secrets, tell);
    });
}

} // namespace uketsuke
