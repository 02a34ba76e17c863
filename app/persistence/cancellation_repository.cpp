#include "app/persistence/cancellation_repository.h"

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

QString answerKey(CancellationAnswerKind kind) {
    switch (kind) {
    case CancellationAnswerKind::Approved:
        return u"approved"_s;
    case CancellationAnswerKind::Rejected:
        return u"rejected"_s;
    }
    return {};
}

WaitingCancellation waitingCancellationOf(const Row& row) {
    WaitingCancellation waiting;
    waiting.request.id = CancellationRequestId(row.text("id"_L1));
    waiting.request.applicationId = ApplicationId(row.text("application_id"_L1));
    waiting.request.seenVersion = static_cast<int>(row.integer("version"_L1));
    waiting.request.reason = row.text("reason"_L1);
    waiting.request.explanation = row.text("explanation"_L1);
    waiting.requestedBy = row.text("requested_by"_L1);
    waiting.requestedByName = row.text("requested_by_name"_L1);
    waiting.requestedAt = row.instant("requested_at"_L1);
    return waiting;
}

} // namespace

Result<void> CancellationRepository::request(const CancellationRequest& request) {
    return m_database
        .execute("cancellations/request"_L1, {{"id"_L1, request.id.text()},
                                              {"application_id"_L1, request.applicationId.text()},
                                              {"seen_version"_L1, request.seenVersion},
                                              {"claim_token"_L1, textOrEmpty(request.claimToken.text())},
                                              {"reason"_L1, textOrEmpty(request.reason)},
                                              {"explanation"_L1, textOrEmpty(request.explanation)}})
        .map([](qint64) {});
}

Result<void> CancellationRepository::answer(const CancellationAnswer& answer) {
    return m_database
        .execute("cancellations/answer"_L1, {{"id"_L1, answer.id.text()},
                                             {"request_id"_L1, answer.requestId.text()},
                                             {"seen_version"_L1, answer.seenVersion},
                                             {"answer"_L1, answerKey(answer.kind)},
                                             {"word"_L1, textOrEmpty(answer.word)},
                                             {"mail_id"_L1, textOrEmpty(answer.mailId.text())},
                                             {"mail_kind"_L1, textOrEmpty(answer.mailKind)},
                                             {"mail_subject"_L1, textOrEmpty(answer.mailSubject)},
                                             {"mail_body"_L1, textOrEmpty(answer.mailBody)}})
        .map([](qint64) {});
}

Result<QList<WaitingCancellation>> CancellationRepository::waiting() {
    return m_database.rows("cancellations/waiting"_L1).map([](const Rows& rows) {
        QList<WaitingCancellation> all;
        for (const Row& row : rows)
            all.append(waitingCancellationOf(row));
        return all;
    });
}

} // namespace uketsuke
