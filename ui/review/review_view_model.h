#pragma once

#include "app/domain/review/case_difference.h"
#include "app/domain/review/completion.h"
#include "app/domain/review/library_entry.h"
#include "app/domain/review/review_case.h"
#include "app/domain/staff/staff_member.h"
#include "app/services/claiming/claim_service.h"
#include "app/services/completing/completion_composer.h"
#include "app/services/connection/change_watch.h"
#include "app/services/connection/connection_station.h"
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
class LostAnswer;
class NextApplication;

/// What the review works with; everything outlives it.
struct ReviewServices {
    ClaimService& claims;
    ReviewService& reviews;
    DecisionService& decisions;
    DocumentService& documents;
    CardNumberService& numbers;
    JournalService& journal;
    ConnectionStation& connection;
    ChangeWatch& changes;
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
    QSet<DocumentId> seen;      ///< painted or marked unreadable since it was opened
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
    /// How the due day was counted; empty where the calendar in force says another day.
    [[nodiscard]] QString whyDue() const;
    /// What a completion will do and say.
    [[nodiscard]] Result<CompletionPlan> plan() const;
    /// The range that gives the next number; nothing where none is left.
    [[nodiscard]] std::optional<CardNumberRange> range() const;
    [[nodiscard]] bool mayWrite() const { return hasClaim() && isConnected(); }
    [[nodiscard]] bool hasClaim() const { return ready() != nullptr && ready()->claim.has_value(); }
    /// While it is not, what lies on the desk stays, and nothing is given or left for another one.
    [[nodiscard]] bool isConnected() const;
    /// A decision is on its way: nothing else begins before its answer, which is waited for also where it was lost.
    [[nodiscard]] bool isDeciding() const;
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
    /// This person works here from now on: nothing of the one before stays. Call leave() while that person is still
    /// signed in.
    void changePerson(const StaffMember& person);

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
    /// Whether others did something to the application on the desk: what is shown follows.
    void lookAgain();
    /// Nobody has it, and it is open: this person may take it.
    [[nodiscard]] bool mayTake() const;
    /// Somebody touched keyboard or mouse: from time to time the leases grow, this one's and the next one's; they end
    /// where nobody does. Until the database has said whose an application is that lay untouched for a lease, nothing
    /// is written.
    void noteWork();

Q_SIGNALS:
    /// The database can be asked again.
    void connectedAgain();
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
    /// The answer to a completion, or to its undo, was lost: completed(), didNotHappen(), undone() or failed() follows
    /// when the database can be asked.
    void answerLost(const QString& receiptNumber);
    void undoAnswerLost(const QString& receiptNumber);
    /// What was to be completed is not, and never will be by itself; all that was typed is there.
    void didNotHappen(const QString& receiptNumber);
    void failed(const uketsuke::Error& error, uketsuke::Attempt attempt);
    /// What was typed was not taken: it is to be kept for the person.
    void noteRefused(const QString& text);
    void correctionRefused(uketsuke::ApplicantField field, const QString& text);
    /// The claim had ended, as nobody worked here; this desk has it again.
    void claimTakenAgain();
    /// The claim had ended, and somebody else has the application now; what was typed stays.
    void claimLost(const uketsuke::ClaimHolder& holder);
    /// A supervisor ended it; what was typed is a draft.
    void claimReleased(const uketsuke::ClaimRelease& release);
    /// After each of them: nothing may be shown any more that only its holder may see.
    void claimGone();
    /// Who had the application that is read here has it no more: nobody has.
    void becameFree(const uketsuke::ClaimHolder& before);
    /// Others worked on the application that this person has, or has again.
    void changedByOthers(const QList<uketsuke::CaseDifference>& differences);
    /// The applicant has sent it anew.
    void changedByApplicant();
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
    void connectOthers();
    void noteConnection();
    [[nodiscard]] bool isRefusedWhileLost();
    void followOthers(const SeenCase& seen);
    void watchLeaseOfOthers();
    void lookAtHolder();
    void askWhetherReleased();
    void loseClaim();
    void compareWith(const SeenCase& seen);
    void sayWhoHasIt();
    void sayWhoHasItAfter(const std::optional<ClaimRelease>& release);
    void saveDraft();
    void save(const QFuture<Result<void>>& deed, Attempt attempt, const std::function<void()>& whenRefused = {});
    void loadRanges();
    void connectLostAnswers();
    void takeDecision(const Result<Completion>& completion);
    void takeCompletion(const Completion& completion);
    void settleDecision();
    void takeSettled(const SettledDecision& settled);
    void takeSettledUndo(const SettledDecision& settled);

    struct Decided {
        DecisionRequest request;
        QString receiptNumber;
    };
    struct Undone {
        Completion completion;
        QString receiptNumber;
    };
    void settleUndo(const Undone& asked);

    ReviewServices m_services;
    ReviewState m_state = ReviewEmpty{};
    StaffMember m_person;
    QTimer m_leaseTimer;
    QDateTime m_claimAskedAt; ///< by this PC's clock: the lease runs from here at least
    bool m_hasWorked = false; ///< since then
    bool m_isResuming = false;
    bool m_asksWhoHasIt = false;
    std::optional<SeenCase> m_lastSeen;       ///< of the application whose claim was ended, for who takes it again
    bool m_asksWhetherReleased = false;       ///< what was seen last stays until it is known
    ClaimToken m_lostToken;                   ///< of the claim that somebody ended
    QTimer m_othersLease;                     ///< ends when the other person's lease may have
    WorkList m_list;                          ///< from which next ones are taken
    std::optional<ApplicationCursor> m_place; ///< in that list, as it was when it was opened
    NextApplication* m_next;
    QTimer m_draftTimer;
    QTimer m_seenTimer; ///< front and back are painted together: what follows is shown once
    LibraryEntry m_entry;
    std::optional<QString> m_savedDraft; ///< none: it is not known what is
    QList<CardNumberRange> m_ranges;     ///< as they were last read: known before they are asked for again
    int m_round = 0;                     ///< of the application on the desk: answers to an earlier one change nothing
    int m_unsaved = 0;                   ///< deeds whose answer has not come
    bool m_isReloading = false;
    bool m_wasConnected = true;
    LostAnswer* m_lostDecision;
    LostAnswer* m_lostUndo;
    Decided m_decided; ///< last
    Undone m_undone;   ///< of the undo whose answer was lost
    bool m_isDeciding = false;
    bool m_completesWhenSaved = false;
};

} // namespace uketsuke
