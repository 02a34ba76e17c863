#pragma once

#include "app/domain/review/decision.h"
#include "app/persistence/claim_repository.h"
#include "app/persistence/database/database.h"

namespace uketsuke {

/// What the tests of the way to the server lay down: a range and the application "one".
inline const QString counterScript = QStringLiteral(
    "INSERT INTO card_number_ranges (id, kind, name, prefix, width, first_value, last_value, next_value, scheme,"
    " created_by, created_at) VALUES ('range', 'range', 'A', '9', 6, 1, 9, 1, '7dr', 'kanri', 0);"
    "INSERT INTO intake_runs (id, source, started_by, started_at) VALUES ('run', 'form', 'sato', 0);"
    "INSERT INTO applications (id, source, receipt_number, procedure, state, submitted_at, taken_in_at, due_on,"
    " name_shown, kana_shown, kana_key) VALUES ('one', 'form', 'one', 'new_registration', 'received', 0, 0,"
    " '2026-11-24', '見本', 'ミホン', 'ミホン');"
    "INSERT INTO application_revisions (application_id, revision, intake_run_id, taken_in_at, submitted_at,"
    " procedure, row_hash, fields, further) VALUES ('one', 1, 'run', 0, 0, 'new_registration', 'h',"
    " '{\"email\": \"mihon@example.jp\"}', '[]')");

/// A completion of what was claimed.
inline DecisionRequest completionOf(const Claim& claim) {
    DecisionRequest request;
    request.applicationId = claim.applicationId;
    request.seenVersion = claim.version;
    request.claimToken = claim.token;
    request.rangeId = CardNumberRangeId(QStringLiteral("range"));
    request.mailKind = QStringLiteral("completion_new_registration");
    request.mailSubject = QStringLiteral("登録完了のお知らせ");
    request.mailBody = QStringLiteral("利用券番号 {{card_number}}");
    return request;
}

} // namespace uketsuke
