#include "app/admin/admin_output.h"
#include "app/admin/admin_words.h"
#include "app/admin/error_words.h"

#include <QJsonDocument>
#include <QTextStream>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

ExitCode exitCodeOf(ErrorKind kind) {
    switch (kind) {
    case ErrorKind::NotFound:
    case ErrorKind::Unreachable:
    case ErrorKind::Busy:
    case ErrorKind::Corrupt:
    case ErrorKind::Incompatible:
    case ErrorKind::OutOfSpace:
    case ErrorKind::ReadOnly:
    case ErrorKind::DiskFault:
        return ExitCode::Unreachable;
    case ErrorKind::Conflict:
    case ErrorKind::Invalid:
    case ErrorKind::NotPermitted:
    case ErrorKind::NotClaimed:
    case ErrorKind::Exhausted:
    case ErrorKind::TooLarge:
    case ErrorKind::Unsupported:
    case ErrorKind::Cancelled:
    case ErrorKind::Internal:
        return ExitCode::Refused;
    }
    return ExitCode::Refused;
}

} // namespace

void AdminOutput::show(const QJsonObject& json, const QString& text) const {
    QTextStream out(stdout);
    out << (m_asJson ? QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact)) : text) << Qt::endl;
}

void AdminOutput::tell(const QString& line) const {
    if (!m_asJson)
        QTextStream(stdout) << line << Qt::endl;
}

ExitCode AdminOutput::fail(const Error& error) const {
    return fail(error, errorSentence(error) + u" ("_s + error.detail + u')');
}

ExitCode AdminOutput::fail(const Error& error, const QString& sentence) const {
    if (m_asJson)
        show({{u"error"_s, error.detail}, {u"text"_s, sentence}}, {});
    else
        QTextStream(stderr) << sentence << Qt::endl;
    return exitCodeOf(error.kind);
}

ExitCode AdminOutput::misuse(const QString& usage) const {
    if (m_asJson)
        show({{u"error"_s, u"usage"_s}, {u"usage"_s, usage}}, {});
    else
        QTextStream(stderr) << AdminWords::tr("使い方: uketsuke-admin ") << usage << Qt::endl;
    return ExitCode::Usage;
}

} // namespace uketsuke
