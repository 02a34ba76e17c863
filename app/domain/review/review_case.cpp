#include "app/domain/review/review_case.h"

namespace uketsuke {

ApplicantValues ReviewCase::values() const {
    ApplicantValues values = sent;
    for (auto correction = corrections.begin(); correction != corrections.end(); ++correction)
        values.insert(correction.key(), correction->text);
    return values;
}

} // namespace uketsuke
