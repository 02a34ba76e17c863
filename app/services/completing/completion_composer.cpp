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

MailFacts mailFacts(const ReviewCase& reviewCase, const LibrarySettings& settings, const LibrarySystemCheck& check,
                    const QDate& today) {
    MailFacts facts;
    facts.procedure = reviewCase.procedure;
    facts.applicantName = fullName(reviewCase.values());
    facts.receiptNumber = reviewCase.receiptNumber;
    facts.cardNumber = issuesCardNumber(reviewCase.procedure) ? QString() : check.cardNumber;
    facts.usableFrom = settings.calendar().addOpenDays(dayInJapan(reviewCase.submittedAt), settings.usableFromOpenDays);
    facts.validUntil = expiryAfter(reviewCase.procedure, check, settings, today);
    facts.library = {settings.name, settings.contact, settings.page};
    return facts;
}

} // namespace

Result<CompletionPlan> composeCompletion(const ReviewCase& reviewCase, const LibrarySettings& settings,
                                         const QString& templateText, const CardNumberRangeId& rangeId,
                                         const QDate& today) {
    const auto kind = mailKindFor(reviewCase.procedure, ApplicationState::Completed);
    const auto mailTemplate = MailTemplate::parse(templateText);
    if (!kind || !mailTemplate)
        return tl::unexpected<Error>(kind ? mailTemplate.error() : kind.error());
    const LibrarySystemCheck check = reviewCase.libraryCheck.value_or(LibrarySystemCheck());
    const auto mail = mailTemplate->render(mailFacts(reviewCase, settings, check, today));
    if (!mail)
        return tl::unexpected<Error>(mail.error());
    const bool issues = issuesCardNumber(reviewCase.procedure);
    CompletionPlan plan;
    plan.mail = *mail;
    plan.recipient = reviewCase.values().value(ApplicantField::Email);
    plan.attachesBarcode = attachesBarcode(*kind);
    plan.request.applicationId = reviewCase.id;
    plan.request.seenVersion = reviewCase.version;
    plan.request.outcome = ApplicationState::Completed;
    plan.request.rangeId = issues ? rangeId : CardNumberRangeId();
    plan.request.existingCardNumber = check.cardNumber;
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
