#include "app/services/mailing/mail_template.h"

#include "app/domain/mail/card_number_marker.h"
#include "app/services/mailing/header_field.h"
#include "app/services/mailing/template_scanner.h"

#include <kainjow/mustache.hpp>

#include <QFile>
#include <QList>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

static void initialiseMailTemplateResource() {
    Q_INIT_RESOURCE(uketsuke_mail_templates);
}

namespace uketsuke {
namespace {

QString procedureName(Procedure procedure) {
    switch (procedure) {
    case Procedure::NewRegistration:
        return u"新規登録"_s;
    case Procedure::Reissue:
        return u"再発行"_s;
    case Procedure::Renewal:
        return u"有効期限更新"_s;
    case Procedure::ChangeOfDetails:
        return u"登録内容変更"_s;
    case Procedure::ForgottenNumber:
        return u"利用券番号のお知らせ"_s;
    case Procedure::ElibraryPassword:
        return u"電子図書館サービスのパスワードの初期化"_s;
    }
    return {};
}

struct Fact {
    QLatin1StringView tag;
    QString value;
    bool isOneLine = true;
};

QList<Fact> factsByTag(const MailFacts& facts) {
    return {
        {"applicant_name"_L1, facts.applicantName},
        {"receipt_number"_L1, facts.receiptNumber},
        {"procedure"_L1, procedureName(facts.procedure)},
        {"card_number"_L1, facts.cardNumber},
        {"usable_from"_L1, japaneseDate(facts.usableFrom)},
        {"valid_until"_L1, japaneseDate(facts.validUntil)},
        {"reason"_L1, facts.reason, false},
        {"library_name"_L1, facts.library.name},
        {"library_contact"_L1, facts.library.contact, false},
        {"library_page"_L1, facts.library.page},
    };
}

Result<void> refuseHostileFacts(const QList<Fact>& facts) {
    for (const Fact& fact : facts) {
        const auto isForbidden = [&](QChar c) { return isControlCharacter(c) && (fact.isOneLine || c != u'\n'); };
        if (std::any_of(fact.value.begin(), fact.value.end(), isForbidden))
            return fail(ErrorKind::Invalid, u"mail_facts.control"_s);
        if (fact.value.contains(cardNumberMarker))
            return fail(ErrorKind::Invalid, u"mail_facts.marker"_s);
    }
    return {};
}

// Facts cannot hold it: a control character is refused.
constexpr QChar endOfTag{1};

/// A line with nothing but a section's begin or end leaves no line behind, as Mustache has it. The library forgets some
/// and takes the empty line below others: behind the mark it finds no such line at all.
QString withoutLinesOfSections(QString text) {
    static const QRegularExpression line(u"^(\\{\\{[#^/!][^}]*\\}\\})\n"_s, QRegularExpression::MultilineOption);
    return text.replace(line, u"\\1"_s + endOfTag);
}

} // namespace

QString japaneseDate(const QDate& date) {
    if (!date.isValid())
        return {};
    const QString weekdays = u"月火水木金土日"_s;
    return u"%1年%2月%3日（%4）"_s.arg(date.year())
        .arg(date.month())
        .arg(date.day())
        .arg(weekdays[date.dayOfWeek() - 1]);
}

std::optional<TemplateFault> MailTemplate::findFault(const QString& text, MailKind kind) {
    QStringList names;
    for (const Fact& fact : factsByTag({}))
        names.append(fact.tag);
    return findTemplateFault(text, names, tellsCardNumber(kind) ? QStringList(u"card_number"_s) : QStringList());
}

Result<MailTemplate> MailTemplate::parse(const QString& text, MailKind kind) {
    QString plain = text;
    plain.replace("\r\n"_L1, "\n"_L1);
    if (const auto fault = findFault(plain, kind))
        return fail(ErrorKind::Invalid, u"mail_template.%1.%2"_s.arg(fault->line).arg(fault->column));
    return MailTemplate(plain);
}

Result<QString> MailTemplate::shippedText(MailKind kind) {
    initialiseMailTemplateResource();
    QFile file(u":/mail_templates/"_s + mailKindKey(kind) + u".mustache"_s);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::NotFound, u"mail_template.file"_s);
    return QString::fromUtf8(file.readAll());
}

Result<RenderedMail> MailTemplate::render(const MailFacts& facts) const {
    const QList<Fact> values = factsByTag(facts);
    if (auto clean = refuseHostileFacts(values); !clean)
        return tl::unexpected<Error>(clean.error());
    kainjow::mustache::data data;
    for (const Fact& fact : values) {
        const bool isNumberToCome =
            fact.tag == "card_number"_L1 && fact.value.isEmpty() && issuesCardNumber(facts.procedure);
        const std::string value = isNumberToCome ? cardNumberMarker.data() : fact.value.toStdString();
        if (value.empty())
            data.set(fact.tag.data(), kainjow::mustache::data(false)); // an empty fact hides its section
        else
            data.set(fact.tag.data(), value);
    }
    kainjow::mustache::mustache engine(withoutLinesOfSections(m_text).toStdString());
    engine.set_custom_escape([](const std::string& text) { return text; });
    const QString text = QString::fromStdString(engine.render(data)).remove(endOfTag);
    if (!engine.is_valid())
        return fail(ErrorKind::Invalid, u"mail_template.render"_s);
    const qsizetype end = text.indexOf(u'\n');
    return RenderedMail{text.left(end), text.mid(end + 2)};
}

} // namespace uketsuke
