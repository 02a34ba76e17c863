#pragma once

#include "app/domain/calendar/branch_calendars.h"
#include "app/domain/card/check_digit.h"
#include "app/domain/eligibility/eligibility.h"
#include "app/domain/retention/retention_policy.h"
#include "app/domain/settings/attachment_bounds.h"

namespace uketsuke {

/// From which day a renewed card's validity is counted (§ 2).
enum class ValidityStart { Decision, OldExpiry };

/// What differs between libraries (domain.md marks it **setting**); every default is domain.md's.
struct LibrarySettings {
    QString name;    ///< in every mail; nobody else's name may stand there, so there is no default
    QString contact; ///< several lines for the mails: telephone, hours, address
    QString page;    ///< web page; may be empty

    EligibilitySettings eligibility; ///< § 3
    BranchCalendars calendars;       ///< § 7; a setting of its own
    int usableFromOpenDays = 2;      ///< § 2
    int validityYears = 3;           ///< § 2
    ValidityStart validityStart = ValidityStart::OldExpiry;
    int renewalWindowMonths = 1;  ///< § 2
    int unusedYears = 3;          ///< § 2
    int residentRecordMonths = 3; ///< § 5
    int undoSeconds = 10;
    int claimLeaseMinutes = 15;
    int idleLockMinutes = 10;
    CheckDigitScheme existingCardScheme = CheckDigitScheme::None; ///< how a typed card number is checked; § 6
    QChar barcodeStart = u'A';                                    ///< NW-7 letters; § 6
    QChar barcodeStop = u'A';
    RetentionPolicy retention; ///< § 5
    AttachmentBounds attachments;

    /// Whether the mails can say who writes and whom to ask (§ 10).
    [[nodiscard]] bool isNamed() const { return !name.trimmed().isEmpty() && !contact.trimmed().isEmpty(); }
    [[nodiscard]] Nw7Letters nw7Letters() const { return {barcodeStart, barcodeStop}; }
    /// The open days of a branch; the main one's where none is named.
    [[nodiscard]] LibraryCalendar calendar(const QString& branch = {}) const { return calendars.of(branch); }
};

/// Invalid("settings.<name>") names the first value that makes no sense.
[[nodiscard]] Result<void> validate(const LibrarySettings& settings);

} // namespace uketsuke
