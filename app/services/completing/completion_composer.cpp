#include "app/services/completing/completion_composer.h"

#include "app/domain/matching/japanese_date.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

/// What was verified, by keys and grades alone.
QString verifiedJson(const ReviewCase& reviewCase) {
    QJsonObject verified;
    for (auto answer = reviewCase.answers.begin(); answer != reviewCase.answers.end(); ++answer)
        verified.insert(checkItemKey(answer.key()), gradeKey(answer->grade));
    return QString::fromUtf8(QJsonDocument(verified).toJson(QJsonDocument::Compact));
}

/// A new number works some open days after the application (§ 2); nothing is counted for whoever has a number.
CountedDate firstOpenDays(const ReviewCase& reviewCase, const LibrarySettings& settings) {
    if (!issuesCardNumber(reviewCase.procedure))
        return {};
    return settings.calendar().count(dayInJapan(reviewCase.submittedAt), settings.usableFromOpenDays);
}

MailFacts mailFacts(const ReviewCase& reviewCase, const LibrarySettings& settings, const LibrarySystemCheck& check,
                    const QDate& today, const QDate& usableFrom) {
    MailFacts facts;
    facts.procedure = reviewCase.procedure;
    facts.applicantName = fullName(reviewCase.values());
    facts.receiptNumber = reviewCase.receiptNumber;
    facts.cardNumber = issuesCardNumber(reviewCase.procedure) ? QString() : check.cardNumber;
    facts.usableFrom = usableFrom;
    const QDate expiry = expiryAfter(reviewCase.procedure, check, settings, today);
    facts.validUntil = expiry.isValid() ? expiry : check.expiresOn;
    facts.library = {settings.name, settings.contact, settings.page};
    return facts;
}

} // namespace

Result<CompletionPlan> composeCompletion(const ReviewCase& reviewCase, const LibrarySettings& settings,
                                         const QString& templateText, const CardNumberRangeId& rangeId,
                                         const QDate& today) {
    const auto kind = mailKindFor(reviewCase.procedure, ApplicationState::Completed);
    const auto mailTemplate = kind ? MailTemplate::parse(templateText, *kind) : tl::unexpected<Error>(kind.error());
    if (!mailTemplate)
        return tl::unexpected<Error>(mailTemplate.error());
    const LibrarySystemCheck check = reviewCase.libraryCheck.value_or(LibrarySystemCheck());
    const CountedDate sum = firstOpenDays(reviewCase, settings);
    // Never before it is given; whoever has a number goes on with it from the decision.
    const QDate usableFrom = qMax(today, sum.reached);
    const auto mail = mailTemplate->render(mailFacts(reviewCase, settings, check, today, usableFrom));
    if (!mail)
        return tl::unexpected<Error>(mail.error());
    const bool issues = issuesCardNumber(reviewCase.procedure);
    CompletionPlan plan;
    if (issues) {
        plan.usableFrom = usableFrom;
        plan.usableFromSum = sum;
    }
    plan.mail = *mail;
    plan.recipient = reviewCase.values().value(ApplicantField::Email);
    plan.attachesBarcode = attachesBarcode(*kind);
    plan.request.applicationId = reviewCase.id;
    plan.request.seenVersion = reviewCase.version;
    plan.request.outcome = ApplicationState::Completed;
    plan.request.rangeId = issues ? rangeId : CardNumberRangeId();
    // A new registration has no card, whatever was typed before that was said.
    const bool hasCard = reviewCase.procedure != Procedure::NewRegistration;
    plan.request.existingCardNumber = hasCard ? check.cardNumber : QString();
    plan.request.cardExpiresOn = expiryAfter(reviewCase.procedure, check, settings, today);
    plan.request.verified = verifiedJson(reviewCase);
    plan.request.mailKind = mailKindKey(*kind);
    plan.request.mailSubject = mail->subject;
    plan.request.mailBody = mail->body;
    plan.request.mailAttachesBarcode = plan.attachesBarcode;
    plan.request.undoSeconds = settings.undoSeconds;
    return plan;
}

} // namespace uketsuke
