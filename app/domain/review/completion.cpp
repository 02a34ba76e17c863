#include "app/domain/review/completion.h"

#include <algorithm>

namespace uketsuke {
namespace {

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
    const QList<ReviewedDocument> waiting = documentsNotSeen(facts);
    const auto isFurther = [](const ReviewedDocument& d) { return d.side == DocumentSide::Further; };
    if (!std::all_of(waiting.begin(), waiting.end(), isFurther))
        blockers.append({BlockerKind::DocumentsNotSeen, {}});
    if (std::any_of(waiting.begin(), waiting.end(), isFurther))
        blockers.append({BlockerKind::FurtherPapersNotSeen, {}});
    if (lacksType(documents))
        blockers.append({BlockerKind::TypeUnknown, {}});
    if (const ReviewedDocument* front = frontOf(documents);
        front != nullptr && front->type == IdentityDocumentType::NotificationCard)
        blockers.append({BlockerKind::NotAnIdentityDocument, {}});
    if (std::any_of(documents.begin(), documents.end(),
                    [](const ReviewedDocument& d) { return mustNeverBeShown(d.type, d.side) && !d.isDestroyed; }))
        blockers.append({BlockerKind::MyNumberBack, {}});
}

void addLibraryBlockers(const ReviewFacts& facts, const CompletionTerms& terms, QList<CompletionBlocker>& blockers) {
    if (terms.hasUnfinishedLibraryEntry) {
        blockers.append({BlockerKind::LibraryUnfinished, {}});
        return;
    }
    if (!facts.libraryCheck) {
        blockers.append({BlockerKind::LibraryMissing, {}});
        return;
    }
    const LibraryFinding finding =
        judge(*facts.libraryCheck, facts.procedure, facts.values, facts.settings, facts.today);
    if (blocksCompletion(finding))
        blockers.append({BlockerKind::LibraryFinding, {}, finding});
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
    addLibraryBlockers(facts, terms, blockers);
    if (issuesCardNumber(facts.procedure) && !terms.hasNumberLeft)
        blockers.append({BlockerKind::NoNumberLeft, {}});
    if (!facts.settings.isNamed())
        blockers.append({BlockerKind::LibraryUnnamed, {}});
    return blockers;
}

} // namespace uketsuke
