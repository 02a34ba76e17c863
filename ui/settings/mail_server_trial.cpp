#include "ui/settings/mail_server_trial.h"

#include "app/services/journal/journal_service.h"
#include "app/services/mailing/signed_in_transport.h"
#include "app/services/secrets/secret_store.h"
#include "ui/shared/async.h"

#include <QCoreApplication>
#include <QtConcurrent/QtConcurrentRun>

using namespace Qt::StringLiterals;

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

QString mailServerTrialKey(const DeliveryReport& report) {
    const bool isSigningIn = report.stage == DeliveryStage::SigningIn;
    switch (report.status) {
    case DeliveryStatus::Accepted:
        return u"accepted"_s;
    case DeliveryStatus::Temporary:
        return u"temporary"_s;
    case DeliveryStatus::Permanent:
    case DeliveryStatus::Refused:
        return isSigningIn ? u"sign_in_refused"_s : u"refused"_s;
    case DeliveryStatus::Unreachable:
    case DeliveryStatus::Ambiguous:
        return isSigningIn ? u"sign_in_broken_off"_s : u"unreachable"_s;
    }
    return {};
}

void tryMailServer(const SmtpSettings& settings, const QByteArray& secret, const MailServerTrialTerms& terms,
                   QObject* receiver, const std::function<void(const MailServerTrial&)>& done) {
    const auto tried = QtConcurrent::run([settings, secret, &clock = terms.clock]() -> Result<TriedServer> {
        TriedServer server;
        SignedInTransport transport(settings, secret, clock, [&](const QByteArray& token) { server.newToken = token; });
        server.report = transport.tryOut();
        return server;
    });
    const Tell tell = [receiver = QPointer(receiver), done](const MailServerTrial& trial) {
        if (receiver)
            done(trial);
    };
    onFinished(tried, QCoreApplication::instance(),
               [terms, tell, host = settings.host](const Result<TriedServer>& result) {
                   const TriedServer server = result.value_or(TriedServer{});
                   // Another person may work here by now: who asked is told beside who is signed in.
                   const QStringList words{host, mailServerTrialKey(server.report), terms.askedBy};
                   (void)terms.journal.append({u"mail_server_tried"_s, u"smtp"_s, words.join(u' ')});
                   keepTokenAndTell(server, terms.secrets, tell);
               });
}

} // namespace uketsuke
