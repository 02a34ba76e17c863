#include "app/domain/review/completion.h"

#include <algorithm>

namespace uketsuke {
namespace {

bool mustBeSeen(const ReviewedDocument& document) {
    return !document.isDestroyed && document.side != DocumentSide::Further &&
           !mustNeverBeShown(document.type, document.side) && !waitsForItsType(document.type, document.side);
}

std::optional<CompletionBlocker> blockerOf(const ChecklistRow& row) {
    const auto grade = row.effectiveGrade();
    if (!grade)
        return CompletionBlocker{BlockerKind::ItemUnanswered, row.item};
    if (*grade == Grade::Differs)
        return CompletionBlocker{BlockerKind::ItemDiffers, row.item};
    if (*grade == Grade::LookAgain && row.answer)
        return CompletionBlocker{BlockerKind::ItemLookAgain, row.item};
    return std::nullopt;
}

void addDocumentBlockers(const ReviewFacts& facts, QList<CompletionBlocker>& blockers) {
    const auto& documents = facts.documents;
    if (std::any_of(documents.begin(), documents.end(),
                    [](const ReviewedDocument& d) { return mustBeSeen(d) && !d.wasSeen; }))
        blockers.append({BlockerKind::DocumentsNotSeen, {}});
    if (std::any_of(documents.begin(), documents.end(),
                    [](const ReviewedDocument& d) { return waitsForItsType(d.type, d.side) && !d.isDestroyed; }))
        blockers.append({BlockerKind::TypeUnknown, {}});
    if (std::any_of(documents.begin(), documents.end(),
                    [](const ReviewedDocument& d) { return mustNeverBeShown(d.type, d.side) && !d.isDestroyed; }))
        blockers.append({BlockerKind::MyNumberBack, {}});
}

} // namespace

QList<CompletionBlocker> whatBlocksCompletion(const ReviewFacts& facts, const CompletionTerms& terms) {
    QList<CompletionBlocker> blockers;
    if (!terms.isOpenForDecision)
        return {{BlockerKind::NotOpen, {}}};
    if (!terms.holdsClaim)
        blockers.append({BlockerKind::NotClaimed, {}});
    addDocumentBlockers(facts, blockers);
    for (const ChecklistRow& row : checklistFor(facts))
        if (const auto blocker = blockerOf(row))
            blockers.append(*blocker);
    if (!facts.libraryCheck)
        blockers.append({BlockerKind::LibraryMissing, {}});
    else if (const auto finding =
                 judge(*facts.libraryCheck, facts.procedure, facts.values, facts.settings, facts.today);
             finding != LibraryFinding::Fits)
        blockers.append({BlockerKind::LibraryFinding, {}, finding});
    if (issuesCardNumber(facts.procedure) && !terms.hasNumberLeft)
        blockers.append({BlockerKind::NoNumberLeft, {}});
    if (!facts.settings.isNamed())
        blockers.append({BlockerKind::LibraryUnnamed, {}});
    return blockers;
}

} // namespace uketsuke
