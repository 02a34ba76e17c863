#include "app/admin/admin_output.h"

#include <QJsonDocument>
#include <QTextStream>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

QString sentence(ErrorKind kind) {
    switch (kind) {
    case ErrorKind::NotFound:
        return u"見つかりません。名前と場所を確かめてください。"_s;
    case ErrorKind::Conflict:
        return u"ほかの変更と重なりました。何も変えていません。"_s;
    case ErrorKind::Invalid:
        return u"内容が正しくありません。何も変えていません。"_s;
    case ErrorKind::NotPermitted:
    case ErrorKind::NotClaimed:
        return u"許可されていません。何も変えていません。"_s;
    case ErrorKind::Exhausted:
        return u"番号の残りがありません。"_s;
    case ErrorKind::Unreachable:
    case ErrorKind::Busy:
        return u"開けません。ほかのプログラムが使っていないか、場所が正しいかを確かめてください。"_s;
    case ErrorKind::Corrupt:
        return u"データが壊れています。上書きしないでください。"_s;
    case ErrorKind::TooLarge:
        return u"大きすぎます。"_s;
    case ErrorKind::Unsupported:
        return u"この形式は読めません。"_s;
    case ErrorKind::Incompatible:
        return u"データベースの版がこのプログラムと合いません。古いデータベースなら uketsuke-admin migrate "
               u"で更新し、新しい"
               "データベースなら新しいプログラムを使ってください。"_s;
    case ErrorKind::Cancelled:
        return u"中止しました。"_s;
    case ErrorKind::OutOfSpace:
        return u"空き容量が足りません。"_s;
    case ErrorKind::Internal:
        return u"プログラムに問題が起きました。"_s;
    }
    return {};
}

ExitCode exitCodeOf(ErrorKind kind) {
    switch (kind) {
    case ErrorKind::NotFound:
    case ErrorKind::Unreachable:
    case ErrorKind::Busy:
    case ErrorKind::Corrupt:
    case ErrorKind::Incompatible:
    case ErrorKind::OutOfSpace:
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

ExitCode AdminOutput::fail(const Error& error) const {
    return fail(error, sentence(error.kind) + u" ("_s + error.detail + u')');
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
        QTextStream(stderr) << u"使い方: uketsuke-admin "_s << usage << Qt::endl;
    return ExitCode::Usage;
}

} // namespace uketsuke
