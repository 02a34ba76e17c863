#pragma once

#include <QString>

namespace uketsuke {

/// Puts one specimen of a new registration into a database of this schema, as an intake of its own.
[[nodiscard]] inline QString applicationScript(const QString& id, const QString& receiptNumber) {
    using namespace Qt::StringLiterals;
    return u"INSERT INTO intake_runs (id, source, started_by, started_at) VALUES ('run%1', 'form', 'sato', 0);"
           "INSERT INTO applications (id, source, receipt_number, procedure, state, submitted_at, taken_in_at, due_on,"
           " name_shown, kana_shown, kana_key) VALUES ('%1', 'form', '%2', 'new_registration', 'received', 0, 0,"
           " '2026-11-24', '見本 葉子', 'ミホン ヨウコ', 'ミホン ヨウコ');"
           "INSERT INTO application_revisions (application_id, revision, intake_run_id, taken_in_at, submitted_at,"
           " procedure, row_hash, fields, further) VALUES ('%1', 1, 'run%1', 0, 0, 'new_registration', 'h',"
           " '{\"family_name\": \"見本\", \"given_name\": \"葉子\"}', '[]')"_s.arg(id, receiptNumber);
}

} // namespace uketsuke
