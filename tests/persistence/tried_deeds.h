#pragma once

#include "app/persistence/claim_repository.h"
#include "app/persistence/database/transaction.h"
#include "app/persistence/decision_repository.h"
#include "tests/persistence/migrated_database.h"

#include <QMap>
#include <QSqlQuery>

#include <functional>
#include <optional>

namespace uketsuke {

using namespace Qt::StringLiterals;

/// What a sequence of deeds leaves for the deeds after it.
struct DeedMemory {
    std::optional<Claim> claim;
    DecisionId decision;
    QMap<QString, Completion> completions; ///< by the mail's id
};

/// A deed, who tries it and how it must end. `isWithheld`: on PostgreSQL that person's role lacks the right already.
struct TriedDeed {
    const char* name;
    QLatin1StringView login;
    std::function<Result<void>(Database&, DeedMemory&)> act;
    std::optional<Error> refusal;
    bool isWithheld = false;
};

using DeedAct = std::function<Result<void>(Database&, DeedMemory&)>;

inline DeedAct claiming(QLatin1StringView id) {
    return [id](Database& database, DeedMemory& memory) {
        return ClaimRepository(database).claim(ApplicationId(id), u"本館1"_s, 900).map([&](const Claim& claim) {
            memory.claim = claim;
        });
    };
}

inline DeedAct releasing(QLatin1StringView id) {
    return [id](Database& database, DeedMemory&) {
        return ClaimRepository(database).releaseOthers(ApplicationId(id), ReleaseReason::Absent);
    };
}

using Terms = std::function<void(DecisionRequest&, const DeedMemory&)>;

/// A completion of what was claimed last; `terms` change what is asked for.
inline DeedAct deciding(QLatin1StringView mailId, const Terms& terms = {}) {
    return [mailId, terms](Database& database, DeedMemory& memory) -> Result<void> {
        DecisionRequest request;
        request.applicationId = memory.claim->applicationId;
        request.seenVersion = memory.claim->version;
        request.claimToken = memory.claim->token;
        request.rangeId = CardNumberRangeId(u"range"_s);
        request.mailId = OutgoingMailId(mailId);
        request.mailKind = u"completion_new_registration"_s;
        request.mailSubject = u"登録完了のお知らせ"_s;
        request.mailBody = u"利用券番号 {{card_number}}"_s;
        if (terms)
            terms(request, memory);
        return inTransaction(database, [&](Database& open) {
            return DecisionRepository(open).add(request).map([&](const Completion& completion) {
                memory.decision = completion.decisionId;
                memory.completions.insert(mailId, completion);
            });
        });
    };
}

inline Terms from(QLatin1StringView range) {
    return [range](DecisionRequest& request, const DeedMemory&) { request.rangeId = CardNumberRangeId(range); };
}

inline Terms within(int undoSeconds) {
    return [undoSeconds](DecisionRequest& request, const DeedMemory&) { request.undoSeconds = undoSeconds; };
}

/// With a number that the library system shows.
inline Terms showing(const QString& number) {
    return [number](DecisionRequest& request, const DeedMemory&) { request.existingCardNumber = number; };
}

/// With the number that an earlier deed gave, named by its mail.
inline Terms showingThatOf(QLatin1StringView mailId) {
    return [mailId](DecisionRequest& request, const DeedMemory& memory) {
        request.existingCardNumber = memory.completions.value(mailId).cardNumber;
    };
}

/// Tells the number that is there already.
inline Terms telling(const Terms& number) {
    return [number](DecisionRequest& request, const DeedMemory& memory) {
        number(request, memory);
        request.rangeId = {};
        request.mailBody = u"利用券番号 "_s + request.existingCardNumber;
        request.mailAttachesBarcode = true;
    };
}

inline Terms saying(const QString& body, const Terms& more = {}) {
    return [body, more](DecisionRequest& request, const DeedMemory& memory) {
        if (more)
            more(request, memory);
        request.mailBody = body;
    };
}

inline DeedAct undoing() {
    return [](Database& database, DeedMemory& memory) {
        return DecisionRepository(database).undo(memory.decision).map([](const ApplicationId&) {});
    };
}

inline DeedAct undoing(QLatin1StringView mailId) {
    return [mailId](Database& database, DeedMemory& memory) {
        return DecisionRepository(database)
            .undo(memory.completions.value(mailId).decisionId)
            .map([](const ApplicationId&) {});
    };
}

/// Until the database's clock has passed the time of the last decision's undo.
inline DeedAct waitingUntilItIsTooLate() {
    return [](Database& database, DeedMemory& memory) -> Result<void> {
        QSqlQuery query(database.connection());
        const QString past = u"SELECT 1 FROM decisions WHERE id = '%1' AND undo_until < now_ms()"_s;
        do {
            if (!query.exec(past.arg(memory.decision.text())))
                return fail(ErrorKind::Internal, u"past"_s);
        } while (!query.next());
        return {};
    };
}

inline DeedAct plainly(const QString& statement) {
    return [statement](Database& database, DeedMemory&) { return database.executeScript(statement); };
}

inline Error refusedAs(ErrorKind kind, QLatin1StringView detail) {
    return {kind, detail};
}

inline Error notPermitted(QLatin1StringView detail) {
    return refusedAs(ErrorKind::NotPermitted, detail);
}

inline void expectEnd(const TriedDeed& deed, const Result<void>& end, const std::optional<Error>& expected) {
    EXPECT_EQ(end.has_value(), !expected) << deed.name;
    if (!end && expected) {
        EXPECT_EQ(end.error(), *expected) << deed.name << ": " << end.error().detail.toStdString();
    }
}

inline void tryDeeds(MigratedDatabase& database, Dialect dialect, const QList<TriedDeed>& deeds, DeedMemory& memory) {
    const Error lacksTheRight = notPermitted("database.42501"_L1);
    for (const TriedDeed& deed : deeds) {
        const bool isWithheld = deed.isWithheld && dialect == Dialect::PostgreSql;
        expectEnd(deed, deed.act(database.as(deed.login), memory), isWithheld ? lacksTheRight : deed.refusal);
        // Whom no grant stops the rule stops, as on the embedded database.
        if (isWithheld)
            expectEnd(deed, deed.act(database.as(administrator), memory), deed.refusal);
    }
}

} // namespace uketsuke
