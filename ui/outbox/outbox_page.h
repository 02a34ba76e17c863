#pragma once

#include "app/domain/mail/outgoing_mail.h"
#include "app/services/mail_station.h"
#include "ui/shared/date_text.h"
#include "ui/shared/page.h"

class QLabel;
class QStackedWidget;

namespace uketsuke {

class EmptyState;
class KeyButton;
class MailPane;
class OutboxService;
class OutboxTable;
class OutboxViewModel;
class SenderNotice;
class Theme;
class UserPrompt;

/// 送信箱: which mails wait, left or failed, why, and what a person can do about it (§ 10).
class OutboxPage : public Page
{
    Q_OBJECT
public:
    [[nodiscard]] static PageHead head();
    OutboxPage(OutboxService& outbox, UserPrompt& prompt, const Theme& theme, QWidget* parent = nullptr);
    [[nodiscard]] OutboxViewModel& viewModel() { return *m_model; }

    void activate() override;
    void reload() override;
    /// Whether, and why not, this desk could be the sender.
    void setReadiness(MailStation::Readiness readiness);

Q_SIGNALS:
    /// A mail may leave now: wake the sender of this desk.
    void mailReleased();

private:
    void buildLayout();
    [[nodiscard]] QWidget* buildHeader();
    [[nodiscard]] QWidget* buildMail();
    void connectSignals();
    void showState();
    void showCounts();
    [[nodiscard]] QString senderText(const SenderState& sender) const;
    [[nodiscard]] static QString railNote(const OutboxCounts& counts);
    void showMail();
    void askForAddress();
    void declareSent();
    void sendAgain();

    const Theme& m_theme;
    UserPrompt& m_prompt;
    MailStation::Readiness m_readiness = MailStation::Readiness::NotStarted;
    DateText m_dates;
    OutboxViewModel* m_model;
    QLabel* m_summary;
    QLabel* m_sender;
    KeyButton* m_pause;
    SenderNotice* m_notice;
    QStackedWidget* m_stack;
    OutboxTable* m_table;
    EmptyState* m_empty;
    MailPane* m_mail;
    KeyButton* m_readdress;
    KeyButton* m_declareSent;
    KeyButton* m_sendAgain;
};

} // namespace uketsuke
