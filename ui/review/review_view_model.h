#pragma once

#include "app/domain/review/completion.h"
#include "app/domain/review/review_case.h"
#include "app/services/claiming/claim_service.h"
#include "app/services/completing/completion_composer.h"
#include "app/services/documents/document_service.h"
#include "app/services/issuing/card_number_service.h"
#include "app/services/issuing/decision_service.h"
#include "app/services/journal/journal_service.h"
#include "app/services/reviewing/review_service.h"
#include "ui/shared/error_text.h"

#include <QObject>
#include <QSet>
#include <QTimer>

#include <variant>

namespace uketsuke {

class Clock;

/// What the review works with; everything outlives it.
struct ReviewServices {
    ClaimService& claims;
    ReviewService& reviews;
    DecisionService& decisions;
    DocumentService& documents;
    CardNumberService& numbers;
    JournalService& journal;
    const Clock& clock;
    std::function<LibrarySettings()> settings;     ///< those in force
    std::function<QString(MailKind)> templateText; ///< the library's own, or the shipped one
};

struct ReviewEmpty {
};
struct ReviewLoading {
};
struct ReviewReady {
    ReviewCase reviewCase;
    std::optional<Claim> claim; ///< none: somebody else has it, read only
    QList<CardNumberRange> ranges;
    QSet<DocumentId> seen; ///< painted or marked unreadable since it was opened
};
struct ReviewFailed {
    Error error;
};
using ReviewState = std::variant<ReviewEmpty, ReviewLoading, ReviewReady, ReviewFailed>;

/// One application under review: what is known, what was answered, what still blocks; without widgets. Each answer is
/// saved when it is given.
class ReviewViewModel : public QObject
{
    Q_OBJECT
public:
    explicit ReviewViewModel(ReviewServices services, QObject* parent = nullptr);

    [[nodiscard]] const ReviewState& state() const { return m_state; }
    /// The case on the desk, or none.
    [[nodiscard]] const ReviewReady* ready() const { return std::get_if<ReviewReady>(&m_state); }
    [[nodiscard]] ReviewFacts facts() const;
    [[nodiscard]] QList<ChecklistRow> rows() const;
    [[nodiscard]] QList<CompletionBlocker> blockers() const;
    /// What a completion will do and say.
    [[nodiscard]] Result<CompletionPlan> plan() const;
    /// The range that gives the next number; nothing where none is left.
    [[nodiscard]] std::optional<CardNumberRange> range() const;
    [[nodiscard]] bool mayWrite() const { return ready() != nullptr && ready()->claim.has_value(); }
    [[nodiscard]] QDate today() const;

    /// Claims and opens; read only where somebody else has it.
    void open(const ApplicationId& id);
    /// Takes the oldest due one that nobody holds; the one prepared ahead at once. emptied() where none is left.
    void openNext(std::optional<Procedure> procedure);
    /// Claims the next one and reads it ahead; prepared() says so.
    void prepareNext();
    /// Gives the claim back; answers stay.
    void leave();

    void answer(CheckItem item, std::optional<Grade> grade, const QString& reason = {});
    void correct(ApplicantField field, const std::optional<QString>& text);
    void addNote(const QString& text);
    void recordLibrarySystemCheck(const LibrarySystemCheck& check);
    void setDocumentKind(const DocumentId& id, IdentityDocumentType type, DocumentSide side);
    /// What the identity document is: front and back are of the same kind.
    void setIdentityType(IdentityDocumentType type);
    void destroyMyNumberBack(const DocumentId& id);
    void markSeen(const DocumentId& id);
    /// Does nothing while something blocks or a decision is under way.
    void complete();
    void undo(const Completion& completion, const QString& receiptNumber);
    /// Somebody works here: the lease grows.
    void renewClaim();

Q_SIGNALS:
    /// Another application lies on the desk, or none.
    void opened();
    /// The same application has changed.
    void changed();
    void prepared(const uketsuke::ReviewCase& next);
    void emptied();
    void completed(const uketsuke::Completion& completion, const QString& receiptNumber);
    void undone(const uketsuke::Completion& completion, const QString& receiptNumber);
    void failed(const uketsuke::Error& error, uketsuke::Attempt attempt);
    /// Somebody was first with this one.
    void decidedByAnother(const uketsuke::StandingDecision& decision);

private:
    void setState(ReviewState state);
    void load(const ApplicationId& id, const std::optional<Claim>& claim);
    void takeCase(const Result<ReviewCase>& reviewCase, const std::optional<Claim>& claim);
    void reload();
    void loadRanges();
    void after(const QFuture<Result<void>>& deed, Attempt attempt);
    void takeDecision(const Result<Completion>& completion);

    ReviewServices m_services;
    ReviewState m_state = ReviewEmpty{};
    QTimer m_leaseTimer;
    std::optional<Procedure> m_procedure; ///< the filter by which next ones are taken
    std::optional<Claim> m_nextClaim;
    std::optional<ReviewCase> m_nextCase;
    bool m_isPreparing = false;
    bool m_isDeciding = false;
};

} // namespace uketsuke
