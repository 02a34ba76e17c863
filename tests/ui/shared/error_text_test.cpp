#include "ui/shared/error_text.h"

#include <gtest/gtest.h>

#include <array>

using namespace Qt::StringLiterals;

namespace uketsuke {

TEST(ErrorTexts, EveryKindSaysWhatHappenedWhatIsSafeAndWhatToDo) {
    for (int kind = 0; kind <= static_cast<int>(ErrorKind::Internal); ++kind)
        for (int attempt = 0; attempt <= static_cast<int>(Attempt::Restore); ++attempt) {
            const Message message = errorText({static_cast<ErrorKind>(kind), {}}, static_cast<Attempt>(attempt));
            EXPECT_FALSE(message.what.isEmpty());
            EXPECT_FALSE(message.safe.isEmpty());
            EXPECT_FALSE(message.next.isEmpty());
        }
}

TEST(ErrorTexts, AnUndoThatWasRefusedSaysByWhichRule) {
    const auto what = [](const QString& detail) {
        return errorText({ErrorKind::Conflict, detail}, Attempt::UndoDecision).what;
    };
    EXPECT_EQ(what(u"undo_time"_s), u"元に戻せる時間が過ぎました。"_s);
    EXPECT_TRUE(what(u"mail_left"_s).contains(u"メールがもう送り出された"_s));
    EXPECT_TRUE(what(u"number_replaced"_s).contains(u"再発行"_s));
    EXPECT_TRUE(what(u"undone"_s).contains(u"もう元に戻してあります"_s));
    for (const QString& detail : {u"undo_time"_s, u"mail_left"_s, u"number_replaced"_s, u"undone"_s})
        EXPECT_FALSE(what(detail).contains(u"ほかの人"_s)) << detail.toStdString();
    EXPECT_TRUE(errorText({ErrorKind::NotPermitted, u"undo"_s}, Attempt::UndoDecision).what.contains(u"本人"_s));
}

TEST(ErrorTexts, ADecisionThatARuleRefusedSaysWhichAndThatNothingChanged) {
    const Message other = errorText({ErrorKind::Invalid, u"anything"_s}, Attempt::Decide);
    for (const QString& detail : {u"void_card_number"_s, u"existing_card_number"_s, u"mail_number"_s, u"scheme"_s,
                                  u"recipient"_s, u"range.needs_word"_s}) {
        const Message message = errorText({ErrorKind::Invalid, detail}, Attempt::Decide);
        EXPECT_NE(message.what, other.what) << detail.toStdString();
        EXPECT_EQ(message.safe, other.safe);
        EXPECT_FALSE((message.what + message.next).contains(detail));
    }
}

TEST(ErrorTexts, ABackupOrARestoreThatWasRefusedSaysWhy) {
    for (const Attempt attempt : {Attempt::BackUp, Attempt::Restore}) {
        const Message other = errorText({ErrorKind::Corrupt, u"anything"_s}, attempt);
        for (const QString& detail :
             {u"backup.folder"_s, u"backup.running"_s, u"backup.damaged"_s, u"database.in_use"_s}) {
            const Message message = errorText({ErrorKind::Corrupt, detail}, attempt);
            EXPECT_NE(message.what, other.what) << detail.toStdString();
            EXPECT_EQ(message.safe, other.safe);
        }
    }
}

TEST(ErrorTexts, ADatabaseThatWasNotOpenedSaysWhy) {
    QStringList said;
    for (const QString& detail : {u"database.network"_s, u"database.missing"_s, u"database.damaged"_s}) {
        const Message message = errorText({ErrorKind::Corrupt, detail}, Attempt::OpenDatabase);
        EXPECT_FALSE(said.contains(message.what));
        EXPECT_FALSE((message.what + message.safe + message.next).contains(detail));
        said.append(message.what);
    }
}

TEST(ErrorTexts, AnOutageSaysThatWhatWasTypedStaysAndNeverThatNothingWasDoneWhereNobodyKnows) {
    for (const Attempt attempt : {Attempt::SaveSettings, Attempt::ManageStaff, Attempt::TakeIn}) {
        const Message refused = errorText({ErrorKind::Unreachable, u"database.lost"_s}, attempt);
        EXPECT_TRUE(refused.what.contains(u"できませんでした"_s)) << refused.what.toStdString();
        EXPECT_TRUE(refused.safe.contains(u"画面に残っています"_s));
        const Message unknown = errorText({ErrorKind::Unreachable, u"database.commit_unknown"_s}, attempt);
        EXPECT_FALSE(unknown.what.contains(u"できませんでした"_s)) << unknown.what.toStdString();
        EXPECT_TRUE(unknown.next.contains(u"確かめて"_s));
    }
}

TEST(ErrorTexts, TheTechnicalWordIsNotShownToAPerson) {
    const Message message = errorText({ErrorKind::Conflict, u"claim.lost"_s}, Attempt::Decide);
    EXPECT_FALSE((message.what + message.safe + message.next).contains(u"claim.lost"_s));
}

} // namespace uketsuke
