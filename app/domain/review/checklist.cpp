#include "app/domain/review/checklist.h"

#include "app/domain/review/program_answers.h"

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

IdentityDocumentType identityType(const QList<ReviewedDocument>& documents) {
    for (const ReviewedDocument& document : documents)
        if (document.side == DocumentSide::Front && document.type != IdentityDocumentType::Unknown)
            return document.type;
    return IdentityDocumentType::Unknown;
}

bool isAsked(CheckItem item, const ReviewFacts& facts) {
    if (item == CheckItem::Affiliation)
        return eligibilityOf(facts.values, facts.settings.eligibility) == Eligibility::WorksOrStudies;
    if (item == CheckItem::ExistingCardNumber)
        return facts.procedure != Procedure::NewRegistration;
    if (item == CheckItem::ElibraryReset)
        return facts.procedure == Procedure::ElibraryPassword;
    return true;
}

ProgramAnswer programAnswer(CheckItem item, const ReviewFacts& facts) {
    switch (item) {
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
        return documentRuleAnswer(identityType(facts.documents), facts.settings);
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
