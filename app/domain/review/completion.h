#pragma once

#include "app/domain/review/checklist.h"

namespace uketsuke {

/// What still stands between an application and 「完了」; each is named to the clerk.
enum class BlockerKind {
    NotOpen,               ///< decided already, or waits for an answer
    NotClaimed,            ///< somebody else has it, or the lease has ended
    DocumentsNotSeen,      ///< front or back were neither painted nor marked unreadable
    FurtherPapersNotSeen,  ///< nor a further paper that an item speaks of
    TypeUnknown,           ///< nobody has said what the paper is; its back stays covered
    NotAnIdentityDocument, ///< 通知カード (§ 5)
    MyNumberBack,          ///< the back of a My Number card still exists (§ 5)
    ItemUnanswered,        ///< a person has to answer
    ItemLookAgain,         ///< answered 要確認 by a person: it is not settled
    ItemDiffers,           ///< 不一致, by a person or the program
    LibraryMissing,        ///< the box 「図書館システムで確認」 is empty
    LibraryUnfinished,     ///< what was typed there does not yet read as a whole
    LibraryFinding,        ///< what it shows does not allow the procedure (§ 2)
    NoNumberLeft,          ///< no active range has a number
    LibraryUnnamed,        ///< the settings say neither who writes the mail nor whom to ask (§ 10)
};

struct CompletionBlocker {
    BlockerKind kind = BlockerKind::NotOpen;
    std::optional<CheckItem> item;
    uketsuke::LibraryFinding finding = uketsuke::LibraryFinding::Fits;
    bool operator==(const CompletionBlocker&) const = default;
};

/// The state around the facts: what the claim and the ranges allow.
struct CompletionTerms {
    bool isOpenForDecision = false; ///< received or answered (§ 12)
    bool holdsClaim = false;
    bool hasNumberLeft = true;
    bool hasUnfinishedLibraryEntry = false; ///< something stands in the box that is neither given nor readable
};

/// Everything that blocks; empty means "may complete". A program's 要確認 does not block: it is shown and nothing more,
/// but its 不一致 does until a person overrules it.
[[nodiscard]] QList<CompletionBlocker> whatBlocksCompletion(const ReviewFacts& facts, const CompletionTerms& terms);

} // namespace uketsuke
