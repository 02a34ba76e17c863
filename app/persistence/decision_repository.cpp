#include "app/persistence/decision_repository.h"

#include <QUuid>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

Bindings bindingsOf(const DecisionRequest& request) {
    return {
        {"id"_L1, request.id.text()},
        {"application_id"_L1, request.applicationId.text()},
        {"seen_version"_L1, request.seenVersion},
        {"claim_token"_L1, request.claimToken.text()},
        {"outcome"_L1, applicationStateKey(request.outcome)},
        {"range_id"_L1, request.rangeId.isEmpty() ? QVariant(QMetaType(QMetaType::QString)) : request.rangeId.text()},
        {"existing_card_number"_L1, textOrEmpty(request.existingCardNumber)},
        {"card_expires_on"_L1, day(request.cardExpiresOn)},
        {"verified"_L1, request.verified.isEmpty() ? u"{}"_s : request.verified},
        {"mail_id"_L1, request.mailId.text()},
        {"mail_kind"_L1, textOrEmpty(request.mailKind)},
        {"mail_subject"_L1, textOrEmpty(request.mailSubject)},
        {"mail_body"_L1, textOrEmpty(request.mailBody)},
        {"mail_attaches_barcode"_L1, request.mailAttachesBarcode ? 1 : 0},
        {"undo_seconds"_L1, request.undoSeconds}};
}

Completion completionOf(const Row& row) {
    return {DecisionId(row.text("id"_L1)), OutgoingMailId(row.text("mail_id"_L1)), row.text("card_number"_L1),
            row.instant("decided_at"_L1), row.instant("undo_until"_L1)};
}

} // namespace

Result<Completion> DecisionRepository::add(const DecisionRequest& request) {
    return m_database.rows("decisions/add"_L1, bindingsOf(request))
        .and_then([&](const Rows& made) -> Result<Completion> {
            // PostgreSQL's trigger makes the row before it is added, and the statement answers it; SQLite's do it
            // afterwards.
            if (!made.isEmpty())
                return completionOf(made.first());
            return m_database.row("decisions/outcome"_L1, {{"id"_L1, request.id.text()}}).map(completionOf);
        });
}

Result<std::optional<Completion>> DecisionRepository::find(const DecisionId& id) {
    return m_database.rows("decisions/outcome"_L1, {{"id"_L1, id.text()}}).map([](const Rows& rows) {
        return rows.isEmpty() ? std::nullopt : std::optional(completionOf(rows.first()));
    });
}

Result<ApplicationId> DecisionRepository::undo(const DecisionId& id) {
    const QString undoId = QUuid::createUuid().toString(QUuid::WithoutBraces);
    return m_database.execute("decisions/undo"_L1, {{"id"_L1, undoId}, {"decision_id"_L1, id.text()}})
        .and_then([&](qint64) {
            return m_database.row("decisions/application"_L1, {{"id"_L1, id.text()}});
        })
        .map([](const Row& row) { return ApplicationId(row.text("application_id"_L1)); });
}

Result<UndoState> DecisionRepository::undoState(const DecisionId& id) {
    return m_database.row("decisions/hold_application"_L1, {{"id"_L1, id.text()}})
        .and_then([&](const Row&) {
            return m_database.row("decisions/undo_state"_L1, {{"id"_L1, id.text()}});
        })
        .map([](const Row& row) {
            return UndoState{row.integer("is_undone"_L1) != 0, row.integer("may_still_come"_L1) != 0};
        });
}

Result<std::optional<StandingDecision>> DecisionRepository::ofApplication(const ApplicationId& id) {
    const auto rows = m_database.rows("decisions/of_application"_L1, {{"application_id"_L1, id.text()}});
    if (!rows)
        return tl::unexpected<Error>(rows.error());
    if (rows->isEmpty())
        return std::optional<StandingDecision>();
    const Row& row = rows->first();
    return applicationStateFromKey(row.text("outcome"_L1)).map([&](ApplicationState outcome) {
        return std::optional(StandingDecision{DecisionId(row.text("id"_L1)), outcome, row.text("decided_by"_L1),
                                              row.text("display_name"_L1), row.instant("decided_at"_L1),
                                              row.text("card_number"_L1)});
    });
}

} // namespace uketsuke
