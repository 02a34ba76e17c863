#pragma once

#include "app/domain/review/completion.h"
#include "app/domain/review/library_entry.h"
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
class NextApplication;

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
    /// A decision is on its way: nothing else begins before its answer.
    [[nodiscard]] bool isDeciding() const { return m_isDeciding; }
    [[nodiscard]] QDate today() const;
    /// What stands in the library system's box: given, or typed as a whole; nothing while it is half typed.
    [[nodiscard]] std::optional<LibrarySystemCheck> libraryCheck() const;
    [[nodiscard]] const LibraryEntry& libraryEntry() const { return m_entry; }
    /// Whether something stands in the box that was not given yet.
    [[nodiscard]] bool isLibraryEntryOpen() const;

    /// Claims and opens; read only where somebody else has it. Those that come after it come from `list`.
    void open(const ApplicationId& id, const WorkList& list = {});
    /// Takes the next one of the list behind this one that nobody holds, the first where none lies on the desk; the one
    /// prepared ahead at once. emptied() where none is left, startedOver() where the list began again.
    void openNext(const WorkList& list);
    /// Gives the claims back; answers stay, and what was typed is a draft.
    void leave();
    /// Another person works here: nothing of the one before stays. Call leave() while that person is still signed in.
    void forget();

    void answer(CheckItem item, std::optional<Grade> grade, const QString& reason = {});
    void correct(ApplicantField field, const std::optional<QString>& text);
    void addNote(const QString& text);
    /// What is typed in the library system's box: it counts in blockers(), and is kept as a draft.
    void setLibraryEntry(const LibraryEntry& entry);
    /// Gives what stands in the box, where it reads as a whole and is not what was given before.
    void giveLibraryEntry();
    void setDocumentKind(const DocumentId& id, IdentityDocumentType type, DocumentSide side);
    /// What the identity document is: front and back are of the same kind.
    void setIdentityType(IdentityDocumentType type);
    void destroyMyNumberBack(const DocumentId& id);
    void markSeen(const DocumentId& id);
    /// What stands in the box is given first, and what is being saved is waited for. Does nothing while something
    /// blocks or a decision is under way.
    void complete();
    void undo(const Completion& completion, const QString& receiptNumber);
    /// Somebody touched keyboard or mouse: from time to time the leases grow, this one's and the next one's; they end
    /// where nobody does. Until the database has said whose an application is that lay untouched for a lease, nothing
    /// is written.
    void noteWork();

Q_SIGNALS:
    /// Another application lies on the desk, or none.
    void opened();
    /// The same application has changed.
    void changed();
    void prepared(const uketsuke::ReviewCase& next);
    void emptied();
    /// The last one of the list was behind us: this one is at its head.
    void startedOver();
    void completed(const uketsuke::Completion& completion, const QString& receiptNumber);
    void undone(const uketsuke::Completion& completion, const QString& receiptNumber);
    void failed(const uketsuke::Error& error, uketsuke::Attempt attempt);
    /// The claim had ended, as nobody worked here; this desk has it again.
    void claimTakenAgain();
    /// The claim had ended, and somebody else has the application now; what was typed stays.
    void claimLost(const uketsuke::ClaimHolder& holder);
    /// Somebody was first with this one.
    void decidedByAnother(const uketsuke::StandingDecision& decision);

private:
    void connectNext();
    void setState(ReviewState state);
    void putAway();
    void load(const ApplicationId& id, const std::optional<Claim>& claim);
    void takeCase(const Result<ReviewCase>& reviewCase, const std::optional<Claim>& claim);
    void takeReloaded(const Result<ReviewCase>& reviewCase);
    void reload();
    void noteSeen();
    void prepareNext();
    void noteClaimAsked();
    [[nodiscard]] bool hasLeaseEnded() const;
    void keepClaim();
    void takeResumed(const Result<ResumedClaim>& resumed, const Claim& before);
    void sayWhoHasIt();
    void saveDraft();
    void save(const QFuture<Result<void>>& deed, Attempt attempt);
    void loadRanges();
    void takeDecision(const Result<Completion>& completion);

    ReviewServices m_services;
    ReviewState m_state = ReviewEmpty{};
    QTimer m_leaseTimer;
    QDateTime m_claimAskedAt; ///< by this PC's clock: the lease runs from here at least
    bool m_hasWorked = false; ///< since then
    bool m_isResuming = false;
    bool m_asksWhoHasIt = false;
    WorkList m_list;                          ///< from which next ones are taken
    std::optional<ApplicationCursor> m_place; ///< in that list, as it was when it was opened
    NextApplication* m_next;
    QTimer m_draftTimer;
    QTimer m_seenTimer; ///< front and back are painted together: what follows is shown once
    LibraryEntry m_entry;
    QString m_savedDraft;
    QList<CardNumberRange> m_ranges; ///< as they were last read: known before they are asked for again
    int m_round = 0;                 ///< of the application on the desk: answers to an earlier one change nothing
    int m_unsaved = 0;               ///< deeds whose answer has not come
    bool m_isReloading = false;
    bool m_isDeciding = false;
    bool m_completesWhenSaved = false;
};

} // namespace uketsuke
