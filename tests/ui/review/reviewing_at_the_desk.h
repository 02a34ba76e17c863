#pragma once

#include "app/services/documents/decoding/decoder_pool.h"
#include "tests/support/embedded_desk.h"
#include "tests/support/fixed_clock.h"
#include "tests/ui/support/scripted_user_prompt.h"
#include "ui/review/review_page.h"
#include "ui/shared/message.h"
#include "ui/shared/theme/theme.h"

#include <gtest/gtest.h>

namespace uketsuke {

/// A drawn paper with these words and 見本 on it.
[[nodiscard]] QByteArray specimenJpeg(const QString& words);

/// The review page on a desk's database, used by its keys.
class ReviewingAtTheDesk : public testing::Test
{
protected:
    void SetUp() override;

    /// Time passes, for the database and for this PC.
    void pass(std::chrono::milliseconds time);
    /// With front and back of a driving licence.
    ApplicationId addWithPhotos(const QString& id, Procedure procedure = Procedure::NewRegistration);
    [[nodiscard]] bool waitUntilSeen(int papers = 2);
    /// What the next one is read ahead for takes a moment.
    [[nodiscard]] bool waitUntilClaimed(const QString& id);
    [[nodiscard]] QString claimed();
    [[nodiscard]] QString shown() const;

    template <typename T>
    T* find(const QString& name) {
        return m_page->findChild<T*>(name);
    }
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {});
    void focusChecks();
    /// 1 for every row that waits, then "no card" in the box of the library system.
    void answerAll();
    /// Everything is answered; what the page says from here on is kept.
    void answerAndListen(const QString& id);
    /// Completes and waits until the page has no next one to show.
    void completeTheLast();
    /// B, then number, birth date and expiry, each with Enter.
    void fillLibraryBox(const QString& number);
    [[nodiscard]] bool mayComplete() const { return m_page->viewModel().blockers().isEmpty(); }
    [[nodiscard]] bool isBlockedBy(BlockerKind kind) const;

    QList<Message> m_said;
    LibrarySettings m_library;
    EmbeddedDesk m_desk;
    FixedClock m_clock;
    ClaimService m_claims{m_desk.database(), {QStringLiteral("本館カウンター2"), 900}};
    ReviewService m_reviews{m_desk.database()};
    DecisionService m_decisions{m_desk.database()};
    DocumentService m_documents{m_desk.database(), m_desk.database()};
    CardNumberService m_numbers{m_desk.database()};
    JournalService m_journal{m_desk.database()};
    ConnectionStation m_connection{m_desk.database()};
    ChangeWatch m_changes;
    DecoderPool m_decoder;
    ScriptedUserPrompt m_prompt;
    Theme m_theme;
    std::unique_ptr<ReviewPage> m_page;
};

} // namespace uketsuke
