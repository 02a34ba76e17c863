#include "app/persistence/moving/moved_tables.h"

using namespace Qt::StringLiterals;

namespace uketsuke {

QList<MovedTable> movedTables() {
    return {{"settings"_L1},
            {"staff_preferences"_L1, TableMove::OfStaff},
            {"intake_runs"_L1},
            {"applications"_L1},
            {"flag_rules"_L1, TableMove::Seeded},
            {"application_revisions"_L1},
            {"application_search_keys"_L1},
            {"held_rows"_L1},
            {"documents"_L1},
            {"document_contents"_L1},
            {"document_keys"_L1},
            {"document_destructions"_L1},
            {"verifications"_L1},
            {"corrections"_L1},
            {"notes"_L1},
            {"drafts"_L1},
            {"text_drafts"_L1},
            {"library_system_checks"_L1},
            {"card_number_ranges"_L1},
            {"card_number_list_entries"_L1},
            {"decisions"_L1},
            {"decision_undos"_L1},
            {"card_numbers"_L1},
            {"replaced_card_numbers"_L1},
            {"cancellation_requests"_L1},
            {"cancellation_answers"_L1},
            {"claim_releases"_L1},
            {"outgoing_mails"_L1},
            {"sender_lease"_L1, TableMove::Seeded},
            {"restores"_L1},
            {"last_number_words"_L1},
            {"audit_events"_L1, TableMove::Journal}};
}

QList<QLatin1StringView> tablesLeftBehind() {
    return {"schema_versions"_L1, "state_transitions"_L1, "staff"_L1,          "account_requests"_L1,
            "account_answers"_L1, "account_notices"_L1,   "document_views"_L1, "session_endings"_L1,
            "events_pending"_L1,  "audit_head"_L1};
}

} // namespace uketsuke
