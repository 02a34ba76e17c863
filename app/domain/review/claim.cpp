#include "app/domain/review/claim.h"

using namespace Qt::StringLiterals;

namespace uketsuke {

QString releaseReasonKey(ReleaseReason reason) {
    switch (reason) {
    case ReleaseReason::Absent:
        return u"absent"_s;
    case ReleaseReason::Urgent:
        return u"urgent"_s;
    case ReleaseReason::HandedOver:
        return u"handed_over"_s;
    case ReleaseReason::Other:
        return u"other"_s;
    }
    return {};
}

Result<ReleaseReason> releaseReasonFromKey(const QString& key) {
    for (const ReleaseReason reason : allReleaseReasons)
        if (releaseReasonKey(reason) == key)
            return reason;
    return fail(ErrorKind::Invalid, u"release_reason"_s);
}

} // namespace uketsuke
