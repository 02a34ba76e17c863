#pragma once

#include "app/persistence/database/database_thread.h"
#include "app/services/claiming/claim_service.h"
#include "app/services/documents/document_service.h"
#include "app/services/intake/intake_service.h"
#include "app/services/issuing/decision_service.h"
#include "app/services/mailing/mail_sender.h"
#include "app/services/mailing/smtp_settings.h"

#include <functional>
#include <random>

namespace uketsuke::sudden_death {

/// The acts in whose middle a desk may die.
enum class Act { Intake, Complete, Undo, Send, Destroy };
inline constexpr std::array allActs{Act::Intake, Act::Complete, Act::Undo, Act::Send, Act::Destroy};
[[nodiscard]] QString nameOf(Act act);

/// What is said of an act: that it begins, or that the service has answered that it is done.
struct Word {
    Act act = Act::Intake;
    bool isDone = false;
    QString subject; ///< intake: the export's name; complete, undo: the decision; destroy: the document; send: the mail
};
[[nodiscard]] QByteArray lineOf(const Word& word);
[[nodiscard]] std::optional<Word> wordFrom(const QByteArray& line);

inline constexpr int rowsOfAnExport = 5;
inline constexpr int leaseSeconds = 2; ///< of a claim and of the sender: as short as a test can wait

/// A desk's day by its real services: takes in exports that it writes itself into `folder`, completes, destroys My
/// Number backs, undoes, and sends by `transport`; which comes next, a seed says. On a shared database it goes on when
/// the server is there again, and settles what was lost, as a person at the desk would.
class WorkingDesk
{
public:
    /// sato's, on an embedded database.
    WorkingDesk(const QString& databaseFile, const QString& folder, MailTransport& transport, unsigned seed,
                std::function<void(const Word&)> hear);
    WorkingDesk(DatabaseSettings database, const QString& login, const QString& folder, MailTransport& transport,
                unsigned seed, std::function<void(const Word&)> hear);

    /// Opened by the product's own door, signed in; an error's detail where it does not open.
    [[nodiscard]] Result<void> open();
    /// One act after the other. An error is one that no death explains.
    [[nodiscard]] Result<void> actOnce();
    /// Sends until nothing is due, as the next desk would after the lease.
    [[nodiscard]] Result<void> sendAll();
    /// Takes in once more every export that lies in the folder.
    [[nodiscard]] Result<void> takeInAgain();
    [[nodiscard]] DatabaseThread& database() { return m_database; }
    /// A new export.
    [[nodiscard]] Result<void> takeIn();
    /// The next one of the list, with the destruction of its back; undoable for so long, or as the dice say.
    [[nodiscard]] Result<void> complete(std::optional<int> undoSeconds = {});
    /// The last completion.
    [[nodiscard]] Result<void> undo();
    /// Two mails, where they are due.
    [[nodiscard]] Result<void> send();

private:
    [[nodiscard]] Result<void> takeIn(const QString& name);
    [[nodiscard]] Result<bool> destroyBack(const Claim& claim);
    [[nodiscard]] Result<void> settle(const DecisionRequest& request);
    [[nodiscard]] Result<void> settleUndo(const DecisionId& id);
    void sayCompleted(const DecisionId& id);
    void sayUndone(const DecisionId& id);
    [[nodiscard]] bool isOrdinary(const Error& error) const;
    [[nodiscard]] Result<void> unlessOrdinary(const Error& error) const;
    [[nodiscard]] int roll(int sides) { return static_cast<int>(m_dice() % static_cast<unsigned>(sides)); }
    void say(Act act, bool isDone, const QString& subject) { m_hear({act, isDone, subject}); }

    DatabaseSettings m_settings;
    QString m_login;
    QString m_folder;
    std::mt19937 m_dice;
    std::function<void(const Word&)> m_hear;
    SystemClock m_clock;
    DatabaseThread m_database;
    ClaimService m_claims;
    DecisionService m_decisions{m_database};
    DocumentService m_documents{m_database, m_database};
    IntakeService m_intake{m_database, {}};
    MailSender m_sender;
    DecisionId m_lastDecision;
};

/// The server's settings without encryption, as inside the house.
[[nodiscard]] SmtpSettings settingsOf(int port);

} // namespace uketsuke::sudden_death
