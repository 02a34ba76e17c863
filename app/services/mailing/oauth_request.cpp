#include "app/services/mailing/oauth_request.h"

#include <QNetworkAccessManager>
#include <QNetworkProxyFactory>
#include <QNetworkReply>
#include <QPromise>
#include <QUrl>

#include <memory>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

constexpr int replyTimeoutMilliseconds = 30'000;
constexpr qint64 longestReply = 256LL * 1024; // bytes

class SystemProxyFactory final : public QNetworkProxyFactory
{
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery& query) override {
        return QNetworkProxyFactory::systemProxyForQuery(query);
    }
};

QByteArray encodedForm(const FormFields& fields) {
    QByteArray form;
    for (const auto& [name, value] : fields)
        form += (form.isEmpty() ? QByteArray() : QByteArray("&")) + QUrl::toPercentEncoding(name) + '=' +
                value.toPercentEncoding();
    return form;
}

Result<QByteArray> answerOf(QNetworkReply& reply) {
    const bool hasAnswer = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).isValid();
    if (reply.error() == QNetworkReply::SslHandshakeFailedError)
        return fail(ErrorKind::Unreachable, u"oauth.tls"_s);
    if (!hasAnswer)
        return fail(ErrorKind::Unreachable, u"oauth.network"_s);
    return reply.read(longestReply);
}

} // namespace

QFuture<Result<QByteArray>> postForm(QNetworkAccessManager& network, const QString& url, const FormFields& fields) {
    QNetworkRequest request{QUrl(url)};
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/x-www-form-urlencoded"_s);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setTransferTimeout(replyTimeoutMilliseconds);
    QNetworkReply* reply = network.post(request, encodedForm(fields));
    auto promise = std::make_shared<QPromise<Result<QByteArray>>>();
    promise->start();
    QObject::connect(reply, &QNetworkReply::finished, reply, [reply, promise] {
        promise->addResult(answerOf(*reply));
        promise->finish();
        reply->deleteLater();
    });
    return promise->future();
}

std::unique_ptr<QNetworkAccessManager> networkThroughSystemProxy() {
    auto network = std::make_unique<QNetworkAccessManager>();
    network->setProxyFactory(new SystemProxyFactory); // taken over by the manager
    return network;
}

} // namespace uketsuke
