#pragma once

#include "app/domain/review/library_entry.h"
#include "app/domain/review/review_case.h"

#include <variant>

namespace uketsuke {

/// What somebody saw and typed before another person worked on the same application.
struct SeenCase {
    ReviewCase reviewCase;
    LibraryEntry typed; ///< in the library system's box, given or not
};

/// What another person gave meanwhile, beside one's own. A grade stands as its key; an empty text is nothing.
struct CaseDifference {
    std::variant<ApplicantField, CheckItem, LibraryField> what;
    QString mine;
    QString theirs;
    QString givenBy; ///< name as shown
    QDateTime givenAt;
};

/// Corrections, answers and what the library system shows, as far as others than `ownName` gave them and they say
/// something else; fields first, in the order in which they are shown.
[[nodiscard]] QList<CaseDifference> differencesByOthers(const SeenCase& seen, const ReviewCase& now,
                                                        const QString& ownName);

} // namespace uketsuke
