#pragma once

#include "app/domain/application/procedure.h"
#include "app/domain/mail/mail_kind.h"
#include "app/domain/result.h"

#include <QDate>
#include <QString>

#include <optional>

namespace uketsuke {

/// What the library says of itself in every mail (settings).
struct LibraryFacts {
    QString name;
    QString contact; ///< several lines: telephone, hours, address
    QString page;    ///< may be empty
};

/// What a mail tells (§ 10). No ID data and no password can be put in: there is no place for them.
struct MailFacts {
    Procedure procedure = Procedure::NewRegistration;
    QString applicantName; ///< as typed, or its correction
    QString receiptNumber;
    QString cardNumber; ///< the known number; empty where the procedure issues one: the marker stands in its place
    QDate usableFrom;   ///< for a number that exists already: the day of the decision
    QDate validUntil;   ///< invalid where nothing is said about it
    QString reason;     ///< for 既に登録あり (may be empty) and できない
    LibraryFacts library;
};

struct RenderedMail {
    QString subject;
    QString body; ///< holds cardNumberMarker where a new number comes
};

/// What is wrong with a template, and where, for the person who edits it. Lines and columns count from 1.
struct TemplateFault {
    enum class Kind {
        UnknownTag,      ///< a name that no fact has
        NotAllowed,      ///< partials, other delimiters: only {{name}}, {{#name}}…{{/name}}, {{^name}} and comments
        NotClosed,       ///< {{ without }}, or a section without its end
        NoSubject,       ///< the first line is the subject, the second is empty, the text follows
        NumberInSubject, ///< the card number is told in the text only
        NumberMissing,   ///< the mail is sent to tell the card number and does not, or not always
    };
    Kind kind = Kind::UnknownTag;
    int line = 1;
    int column = 1;
    QString tag;
    bool operator==(const TemplateFault&) const = default;
};

/// A mail's text with places for facts: Mustache without HTML escaping. The first line is the subject.
class MailTemplate
{
public:
    /// The first fault of a text for this kind of mail, or none.
    [[nodiscard]] static std::optional<TemplateFault> findFault(const QString& text, MailKind kind);
    /// Invalid("mail_template.<line>.<column>") for a text with a fault.
    [[nodiscard]] static Result<MailTemplate> parse(const QString& text, MailKind kind);
    /// The template that comes with the program.
    [[nodiscard]] static Result<QString> shippedText(MailKind kind);

    /// Invalid("mail_facts.control") where a fact of one line holds a control character, Invalid("mail_facts.marker")
    /// where a fact itself holds the marker of the card number.
    [[nodiscard]] Result<RenderedMail> render(const MailFacts& facts) const;

private:
    explicit MailTemplate(const QString& text) : m_text(text) {}
    QString m_text;
};

/// 2026年11月26日（木）
[[nodiscard]] QString japaneseDate(const QDate& date);

} // namespace uketsuke
