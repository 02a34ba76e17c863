#include "app/domain/review/checklist.h"

#include "app/domain/review/program_answers.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

const ReviewedDocument* newestOf(DocumentSide side, const QList<ReviewedDocument>& documents) {
    const auto found = std::find_if(documents.begin(), documents.end(), [side](const ReviewedDocument& document) {
        return document.side == side && !document.isDestroyed;
    });
    return found == documents.end() ? nullptr : &*found;
}

bool hasFurtherPaper(const QList<ReviewedDocument>& documents) {
    return newestOf(DocumentSide::Further, documents) != nullptr;
}

/// Whether an item speaks of the papers beside the identity document (§ 3, § 5).
bool needsFurtherPapers(const ReviewFacts& facts) {
    const ReviewedDocument* front = frontOf(facts.documents);
    return (front != nullptr && front->type == IdentityDocumentType::Passport) ||
           eligibilityOf(facts.values, facts.settings.eligibility) == Eligibility::WorksOrStudies;
}

/// The original was seen by a person where no photo of it was sent.
bool isFrontThere(const ReviewFacts& facts) {
    const auto original = facts.answers.constFind(CheckItem::FrontPhoto);
    return frontOf(facts.documents) != nullptr ||
           (original != facts.answers.constEnd() && original->grade == Grade::Agrees);
}

bool isAsked(CheckItem item, const ReviewFacts& facts) {
    if (item == CheckItem::FrontPhoto)
        return frontOf(facts.documents) == nullptr;
    if (item == CheckItem::Affiliation)
        return eligibilityOf(facts.values, facts.settings.eligibility) == Eligibility::WorksOrStudies;
    if (item == CheckItem::ExistingCardNumber)
        return facts.procedure != Procedure::NewRegistration;
    if (item == CheckItem::ElibraryReset)
        return facts.procedure == Procedure::ElibraryPassword;
    return true;
}

ProgramAnswer documentRule(const ReviewFacts& facts) {
    const ReviewedDocument* front = frontOf(facts.documents);
    const IdentityDocumentType type = front == nullptr ? IdentityDocumentType::Unknown : front->type;
    if (type == IdentityDocumentType::Passport && !hasFurtherPaper(facts.documents))
        return {Grade::Differs, {ReasonKind::PassportNeedsAnother, {}}};
    return documentRuleAnswer(type, facts.settings);
}

ProgramAnswer programAnswer(CheckItem item, const ReviewFacts& facts) {
    switch (item) {
    case CheckItem::FrontPhoto:
        return {Grade::Differs, {ReasonKind::FrontMissing, {}}};
    case CheckItem::Name:
    case CheckItem::Address:
        return {std::nullopt, {ReasonKind::CompareWithPhoto, {}}};
    case CheckItem::Kana:
        return kanaAnswer(facts.values);
    case CheckItem::BirthDate:
        return birthDateAnswer(facts.values, facts.today);
    case CheckItem::CurrentAddress:
        return {std::nullopt, {ReasonKind::CurrentAddressNeeded, {}}};
    case CheckItem::Expiry:
        return {std::nullopt, {ReasonKind::ExpiryNeeded, {}}};
    case CheckItem::DocumentRule:
        return documentRule(facts);
    case CheckItem::Eligibility:
        return eligibilityAnswer(facts.values, facts.settings.eligibility);
    case CheckItem::Affiliation:
        return {std::nullopt, {ReasonKind::PaperNeeded, {}}};
    case CheckItem::Telephone:
        return telephoneAnswer(facts.values);
    case CheckItem::Email:
        return emailAnswer(facts.values);
    case CheckItem::ExistingCardNumber:
        return existingNumberAnswer(facts.values, facts.settings);
    case CheckItem::ElibraryReset:
        return {std::nullopt, {ReasonKind::ElibraryResetNeeded, {}}};
    }
    return {};
}

} // namespace

std::optional<Grade> ChecklistRow::effectiveGrade() const {
    return answer ? answer->grade : programGrade;
}

const ReviewedDocument* frontOf(const QList<ReviewedDocument>& documents) {
    return newestOf(DocumentSide::Front, documents);
}

QList<ReviewedDocument> documentsNotSeen(const ReviewFacts& facts) {
    const ReviewedDocument* front = frontOf(facts.documents);
    const ReviewedDocument* back = newestOf(DocumentSide::Back, facts.documents);
    QList<ReviewedDocument> waiting;
    for (const ReviewedDocument& document : facts.documents) {
        const bool isFurther = document.side == DocumentSide::Further && !document.isDestroyed;
        const bool isAskedFor = &document == front || &document == back || (isFurther && needsFurtherPapers(facts));
        const bool isCovered =
            mustNeverBeShown(document.type, document.side) || waitsForItsType(document.type, document.side);
        if (isAskedFor && !isCovered && !document.wasSeen)
            waiting.append(document);
    }
    return waiting;
}

bool lacksType(const QList<ReviewedDocument>& documents) {
    const ReviewedDocument* front = frontOf(documents);
    return (front != nullptr && front->type == IdentityDocumentType::Unknown) ||
           std::any_of(documents.begin(), documents.end(), [](const ReviewedDocument& document) {
               return waitsForItsType(document.type, document.side) && !document.isDestroyed;
           });
}

bool mayBeAnswered(CheckItem item, const ReviewFacts& facts) {
    if (item != CheckItem::Affiliation && !needsIdentityDocument(item))
        return true;
    const QList<ReviewedDocument> waiting = documentsNotSeen(facts);
    const auto waits = [&waiting](bool isFurther) {
        return std::any_of(waiting.begin(), waiting.end(), [isFurther](const ReviewedDocument& document) {
            return (document.side == DocumentSide::Further) == isFurther;
        });
    };
    if (item == CheckItem::Affiliation)
        return !waits(true);
    // A passport's second paper is part of what it shows (§ 5).
    const ReviewedDocument* front = frontOf(facts.documents);
    const bool isPassport = front != nullptr && front->type == IdentityDocumentType::Passport;
    return isFrontThere(facts) && !lacksType(facts.documents) && !waits(false) && !(isPassport && waits(true));
}

QList<ChecklistRow> checklistFor(const ReviewFacts& facts) {
    QList<ChecklistRow> rows;
    for (const CheckItem item : allCheckItems) {
        if (!isAsked(item, facts))
            continue;
        const ProgramAnswer program = programAnswer(item, facts);
        const auto given = facts.answers.constFind(item);
        rows.append({item, program.grade, program.reason,
                     given == facts.answers.constEnd() ? std::nullopt : std::optional(*given)});
    }
    return rows;
}

} // namespace uketsuke
