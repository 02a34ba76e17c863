#include "app/domain/review/case_difference.h"

namespace uketsuke {
namespace {

QString gradeKeyOf(const ReviewCase& reviewCase, CheckItem item) {
    const auto answer = reviewCase.answers.constFind(item);
    return answer == reviewCase.answers.constEnd() ? QString() : gradeKey(answer->grade);
}

} // namespace

QList<CaseDifference> differencesByOthers(const SeenCase& seen, const ReviewCase& now, const QString& ownName) {
    QList<CaseDifference> differences;
    const auto add = [&](const CaseDifference& difference) {
        const bool isAnothers = !difference.givenBy.isEmpty() && difference.givenBy != ownName;
        if (isAnothers && difference.mine != difference.theirs)
            differences.append(difference);
    };
    const ApplicantValues values = seen.reviewCase.values();
    for (auto given = now.corrections.begin(); given != now.corrections.end(); ++given)
        add({given.key(), values.value(given.key()), given->text, given->givenBy, given->givenAt});
    for (auto given = now.answers.begin(); given != now.answers.end(); ++given)
        add({given.key(), gradeKeyOf(seen.reviewCase, given.key()), gradeKey(given->grade), given->givenBy,
             given->givenAt});
    if (!now.libraryCheck)
        return differences;
    const LibraryEntry given = libraryEntryOf(*now.libraryCheck);
    for (const LibraryField field : allLibraryFields)
        add({field, seen.typed.texts.value(field), given.texts.value(field), now.libraryCheck->givenBy,
             now.libraryCheck->givenAt});
    return differences;
}

} // namespace uketsuke
