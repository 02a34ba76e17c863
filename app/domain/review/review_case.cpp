#include "app/domain/review/review_case.h"

#include <algorithm>

namespace uketsuke {
namespace {

/// Whether a paper that the item speaks of came after that revision.
bool hasNewPaperSince(const ReviewCase& reviewCase, int seenRevision, CheckItem item) {
    const auto concerns = [item](const ReviewedDocument& document) {
        const bool isFurther = document.side == DocumentSide::Further;
        return isFurther ? item == CheckItem::Affiliation || item == CheckItem::DocumentRule
                         : item == CheckItem::FrontPhoto || needsIdentityDocument(item);
    };
    return std::any_of(reviewCase.documents.begin(), reviewCase.documents.end(), [&](const CaseDocument& document) {
        return document.revision > seenRevision && concerns(document.reviewed);
    });
}

/// Moves the entries that are outdated from one map to the other.
template <typename Key, typename Given, typename IsOutdated>
void setAside(QMap<Key, Given>& inForce, QMap<Key, Given>& outdated, IsOutdated isOutdated) {
    for (auto given = inForce.begin(); given != inForce.end();) {
        if (!isOutdated(given.key(), *given)) {
            ++given;
            continue;
        }
        outdated.insert(given.key(), *given);
        given = inForce.erase(given);
    }
}

} // namespace

ApplicationCursor ReviewCase::placeInList() const {
    ApplicationListItem item;
    item.id = id;
    item.receiptNumber = receiptNumber;
    item.procedure = procedure;
    item.state = state;
    item.submittedAt = submittedAt;
    item.dueOn = dueOn;
    item.kanaKey = kanaKey;
    return {item};
}

ApplicantValues ReviewCase::values() const {
    ApplicantValues values = sent;
    for (auto correction = corrections.begin(); correction != corrections.end(); ++correction)
        values.insert(correction.key(), correction->text);
    return values;
}

QList<SentChange> ReviewCase::changesOf(ApplicantField field) const {
    QList<SentChange> changes;
    for (qsizetype index = 0; index < earlier.size(); ++index) {
        const ApplicantValues& after = index + 1 < earlier.size() ? earlier.at(index + 1).values : sent;
        if (const QString before = earlier.at(index).values.value(field); before != after.value(field))
            changes.append({before, after.value(field)});
    }
    return changes;
}

bool ReviewCase::hasChangedSince(int seenRevision, ApplicantField field) const {
    const auto seen = std::find_if(earlier.begin(), earlier.end(), [seenRevision](const EarlierRevision& revised) {
        return revised.revision == seenRevision;
    });
    return seen != earlier.end() && seen->values.value(field) != sent.value(field);
}

void ReviewCase::setAsideWhatIsOutdated() {
    setAside(answers, outdatedAnswers, [this](CheckItem item, const GivenAnswer& answer) {
        const QList<ApplicantField> fields = fieldsOf(item);
        return hasNewPaperSince(*this, answer.revision, item) ||
               std::any_of(fields.begin(), fields.end(),
                           [&](ApplicantField field) { return hasChangedSince(answer.revision, field); });
    });
    setAside(corrections, outdatedCorrections, [this](ApplicantField field, const GivenCorrection& correction) {
        return hasChangedSince(correction.revision, field);
    });
}

} // namespace uketsuke
