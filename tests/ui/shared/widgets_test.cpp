#include "tests/ui/support/picture.h"
#include "ui/shared/icon.h"
#include "ui/shared/key_button.h"
#include "ui/shared/message_bar.h"
#include "ui/shared/tag.h"
#include "ui/shared/theme/theme.h"
#include "ui/shared/wrapped_label.h"

#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace uketsuke {

TEST(KeyButtons, TheKeyDoesTheDeed) {
    QWidget window;
    KeyButton button(u"完了して次へ"_s, Qt::Key_F9, ButtonVariant::Primary, &window);
    window.show();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
    QSignalSpy clicked(&button, &QPushButton::clicked);

    QTest::keyClick(&window, Qt::Key_F9);

    EXPECT_EQ(clicked.count(), 1);
}

TEST(KeyButtons, AHeldKeyDoesTheDeedOnce) {
    QWidget window;
    KeyButton button(u"完了して次へ"_s, Qt::Key_F9, ButtonVariant::Primary, &window);
    window.show();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
    QSignalSpy clicked(&button, &QPushButton::clicked);

    constexpr bool isPress = true;
    for (const bool isRepeat : {false, true, true})
        QTest::simulateEvent(&window, isPress, Qt::Key_F9, Qt::NoModifier, {}, isRepeat);
    QTest::simulateEvent(&window, !isPress, Qt::Key_F9, Qt::NoModifier, {}, false);

    EXPECT_EQ(clicked.count(), 1);
}

TEST(KeyButtons, ShowTheirKeyAndReadAsWordsForScreenReaders) {
    KeyButton button(u"問い合わせ"_s, Qt::Key_F6);
    EXPECT_EQ(button.findChild<QLabel*>(u"keyCap"_s)->text(), u"F6"_s);
    EXPECT_EQ(button.accessibleName(), u"問い合わせ"_s);
    EXPECT_EQ(button.accessibleDescription(), u"F6"_s);
}

TEST(MessageBars, SayWhatHappenedAndOfferOneDeed) {
    QWidget window;
    MessageBar bar(&window);
    int undone = 0;
    Message message;
    message.tone = Tone::Agrees;
    message.what = u"WR0123 を完了しました。"_s;
    message.actionText = u"元に戻す"_s;
    message.action = [&undone] { ++undone; };
    message.seconds = 10;
    window.show();
    bar.say(message);
    ASSERT_TRUE(bar.isVisible());
    EXPECT_EQ(bar.secondsLeft(), 10);

    bar.findChild<QPushButton*>(u"messageAction"_s)->click();

    EXPECT_EQ(undone, 1);
    EXPECT_FALSE(bar.isVisible());
}

TEST(MessageBars, CloseByThemselvesWhenTheTimeIsOver) {
    MessageBar bar;
    Message message;
    message.what = u"保存しました。"_s;
    message.seconds = 1;
    bar.say(message);

    EXPECT_TRUE(QTest::qWaitFor([&bar] { return bar.isHidden(); }));
}

TEST(MessageBars, AMessageWithoutTimeStaysUntilItIsClosed) {
    MessageBar bar;
    Message message;
    message.tone = Tone::Wrong;
    message.what = u"一覧を読み込めませんでした。"_s;
    bar.say(message);
    EXPECT_EQ(bar.secondsLeft(), 0);
    bar.findChild<QPushButton*>(u"messageClose"_s)->click();
    EXPECT_TRUE(bar.isHidden());
}

TEST(WrappedLabels, AreAsHighAsPlainOnesWhateverChanges) {
    WrappedLabel wrapped;
    QLabel plain;
    plain.setWordWrap(true);
    const auto changeBoth = [&](auto change) {
        change(wrapped);
        change(plain);
        for (const int width : {60, 120, 400, 60})
            EXPECT_EQ(wrapped.heightForWidth(width), plain.heightForWidth(width)) << width;
    };
    changeBoth([](QLabel& label) { label.setText(u"運転免許証の現住所が申請の住所と同じか、写真で確かめます。"_s); });
    changeBoth([](QLabel& label) { label.setText(u"短い"_s); });
    changeBoth([](QLabel& label) { label.setText(u"申請者が入力した住所には番地がありません。"_s); });
    changeBoth([](QLabel& label) {
        QFont large = label.font();
        large.setPixelSize(40);
        label.setFont(large);
    });
    changeBoth([](QLabel& label) { label.setContentsMargins(0, 7, 20, 5); });
}

TEST(Icons, EveryOneIsDrawnAndNoTwoAreAlike) {
    QList<QImage> seen;
    for (const Icon icon : allIcons) {
        QImage image(20, 20, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        paintIcon(painter, icon, image.rect(), Theme().colour(ColourRole::Text));
        painter.end();
        for (const QImage& other : std::as_const(seen))
            EXPECT_NE(image, other);
        seen.append(image);
    }
}

TEST(SharedWidgets, StandTogetherAsInTheSketches) {
    const Theme theme;
    QWidget window;
    setSurface(window, SurfaceRole::Page);
    auto* column = new QVBoxLayout(&window);
    auto* row = new QHBoxLayout;
    auto* disabled = new KeyButton(u"完了して次へ"_s, Qt::Key_F9, ButtonVariant::Primary);
    disabled->setEnabled(false);
    for (KeyButton* button : {new KeyButton(u"メモ"_s, Qt::Key_F4), new KeyButton(u"問い合わせ"_s, Qt::Key_F6),
                              new KeyButton(u"次の申請を受け取る"_s, Qt::Key_F3, ButtonVariant::Primary), disabled,
                              new KeyButton(u"取消を承認"_s, Qt::Key_F9, ButtonVariant::Danger)})
        row->addWidget(button);
    column->addLayout(row);
    auto* tags = new QHBoxLayout;
    for (Tag* tag :
         {new Tag(u"新規登録"_s), new Tag(u"期限 11/24(火)・今日"_s, Tone::LookAgain),
          new Tag(u"あなたが担当　残り 14:12"_s, Tone::Agrees), new Tag(u"11/22(日)・2日超過"_s, Tone::Wrong)})
        tags->addWidget(tag);
    column->addLayout(tags);
    auto* bar = new MessageBar;
    bar->say({Tone::Agrees,
              u"WR0123 柏木 葉子 様を完了しました。"_s,
              u"メールはまだ送っていません。"_s,
              {},
              u"元に戻す"_s,
              u"Ctrl+Z"_s,
              {},
              10});
    column->addWidget(bar);
    auto* error = new MessageBar;
    error->say({Tone::Wrong,
                u"完了できませんでした。接続できません。"_s,
                u"照合の結果は保存されています。"_s,
                u"もう一度お試しください。"_s,
                {},
                {},
                {},
                0});
    column->addWidget(error);
    window.show();
    EXPECT_GT(row->itemAt(2)->widget()->width(), row->itemAt(0)->widget()->width());
    keepPicture(window, u"shared_widgets"_s);
}

} // namespace uketsuke
