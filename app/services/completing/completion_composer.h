#pragma once

#include "app/domain/mail/mail_kind.h"
#include "app/domain/review/review_case.h"
#include "app/domain/settings/library_settings.h"
#include "app/services/mailing/mail_template.h"

namespace uketsuke {

/// What a completion will do and say; shown before it is done.
struct CompletionPlan {
    DecisionRequest request; ///< without the claim's token
    RenderedMail mail;       ///< with the marker where a new number comes
    QString recipient;
    QDate usableFrom;          ///< of a new number; invalid where the number is known
    CountedDate usableFromSum; ///< how that day was counted; before `usableFrom` where the number comes later
    bool attachesBarcode = false;
};

/// Puts a completion together from the case, the library's settings and the template (§§ 2, 10). `rangeId` is used
/// where the procedure issues a number. Errors are MailTemplate's.
[[nodiscard]] Result<CompletionPlan> composeCompletion(const ReviewCase& reviewCase, const LibrarySettings& settings,
                                                       const QString& templateText, const CardNumberRangeId& rangeId,
                                                       const QDate& today);

} // namespace uketsuke
