// What the manual says a key does, a key does: every key of its tables is pressed on the page that it speaks of.
#include "app/services/clock.h"
#include "app/services/documents/decoding/decoder_pool.h"
#include "app/services/listing/application_list_service.h"
#include "app/services/settings/preference_service.h"
#include "tests/support/embedded_desk.h"
#include "tests/support/fixed_clock.h"
#include "tests/ui/support/scripted_user_prompt.h"
#include "ui/help/manual.h"
#include "ui/inbox/inbox_page.h"
#include "ui/inbox/inbox_table.h"
#include "ui/inbox/inbox_view_model.h"
#include "ui/review/check_list.h"
#include "ui/review/photos/photo_canvas.h"
#include "ui/review/review_page.h"
#include "ui/shared/theme/theme.h"

#include <QApplication>
#include <QBuffer>
#include <QFile>
#include <QImage>
#include <QKeyEvent>
#include <QRegularExpression>
#include <QShortcut>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

/// The keys in the tables of a chapter, up to the next heading with a name.
QStringList keysOf(const QString& language, const QString& chapter) {
    QFile file(u":/help/manual_%1.md"_s.arg(language));
    if (shippedManual(language).markdown.isEmpty() || !file.open(QIODevice::ReadOnly))
        return {};
    const QString text = QString::fromUtf8(file.readAll());
    const qsizetype start = text.indexOf(u"{#%1}"_s.arg(chapter));
    const QString body = text.mid(start, text.indexOf(u"{#"_s, start + 2) - start);
    static const QRegularExpression row(u"^\\|[^|]*\\|([^|]*)\\|$"_s, QRegularExpression::MultilineOption);
    static const QRegularExpression key(
        u"(?:Ctrl|Shift)\\+[A-Z]|F\\d+|PageUp|PageDown|Enter|Esc|Space|[↑↓＋−+]|(?<![A-Za-z0-9])[0-9A-Z](?![A-Za-z0-9%])"_s);
    QStringList keys;
    for (auto rows = row.globalMatch(body); rows.hasNext();)
        for (auto found = key.globalMatch(rows.next().captured(1)); found.hasNext();)
            keys.append(found.next().captured().replace(u'＋', u'+'));
    keys.removeDuplicates();
    keys.sort();
    return keys;
}

QKeyCombination combinationOf(const QString& key) {
    static const QHash<QString, Qt::Key> named{{u"↑"_s, Qt::Key_Up},          {u"↓"_s, Qt::Key_Down},
                                               {u"+"_s, Qt::Key_Plus},        {u"−"_s, Qt::Key_Minus},
                                               {u"Enter"_s, Qt::Key_Return},  {u"Esc"_s, Qt::Key_Escape},
                                               {u"PageUp"_s, Qt::Key_PageUp}, {u"PageDown"_s, Qt::Key_PageDown}};
    return named.contains(key) ? QKeyCombination(named.value(key)) : QKeySequence::fromString(key)[0];
}

/// Whether a shortcut of the page or the widget that has the focus takes the key.
bool isTaken(QWidget& page, QWidget& focused, const QString& key) {
    const QKeyCombination combination = combinationOf(key);
    for (const QShortcut* shortcut : page.findChildren<QShortcut*>())
        if (shortcut->key() == QKeySequence(combination))
            return true;
    const bool isLetter = combination.key() >= Qt::Key_Space && combination.key() <= Qt::Key_Z;
    QKeyEvent press(QEvent::KeyPress, combination.key(), combination.keyboardModifiers(),
                    isLetter ? QString(QChar(combination.key())) : QString());
    QApplication::sendEvent(&focused, &press);
    for (QWidget* window : QApplication::topLevelWidgets())
        if (window != page.window())
            window->close();
    return press.isAccepted();
}

QByteArray specimenJpeg() {
    QImage image(1600, 1000, QImage::Format_RGB32);
    image.fill(Qt::lightGray);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "JPEG");
    return bytes;
}

class KeysOfTheManual : public testing::Test
{
protected:
    void SetUp() override {
        m_theme.applyTo(*qApp);
        const ApplicationId id = m_desk.add(u"WR1"_s);
        m_desk.addDocument(id, u"front"_s, u"driving_licence"_s, specimenJpeg());
        m_desk.addDocument(id, u"back"_s, u"driving_licence"_s, specimenJpeg());
        m_review.resize(1290, 712);
        m_review.show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&m_review));
        m_review.openApplication(id);
        ASSERT_TRUE(QTest::qWaitFor(
            [this] { return m_review.viewModel().ready() && m_review.viewModel().ready()->seen.size() == 2; }, 10'000));
    }
    CheckList& checks() { return *m_review.findChild<CheckList*>(u"checkList"_s); }

    EmbeddedDesk m_desk;
    FixedClock m_clock;
    ClaimService m_claims{m_desk.database(), {u"本館カウンター2"_s, 900}};
    ReviewService m_reviews{m_desk.database()};
    DecisionService m_decisions{m_desk.database()};
    DocumentService m_documents{m_desk.database(), m_desk.database()};
    CardNumberService m_numbers{m_desk.database()};
    JournalService m_journal{m_desk.database()};
    ConnectionStation m_connection{m_desk.database()};
    ChangeWatch m_changes;
    ApplicationListService m_list{m_desk.database(), m_clock};
    PreferenceService m_preferences{m_desk.database()};
    DecoderPool m_decoder;
    ScriptedUserPrompt m_prompt;
    Theme m_theme;
    ReviewPage m_review{
        ReviewServices{m_claims, m_reviews, m_decisions, m_documents, m_numbers, m_journal, m_connection, m_changes,
                       m_clock, [] { return LibrarySettings(); },
                       [](MailKind kind) { return MailTemplate::shippedText(kind).value_or(QString()); }},
        m_decoder, m_prompt, m_theme};
};

} // namespace

TEST_F(KeysOfTheManual, AreTheSameInBothLanguages) {
    for (const QString& chapter : {u"inbox"_s, u"review"_s, u"photos"_s}) {
        EXPECT_FALSE(keysOf(u"ja"_s, chapter).isEmpty());
        EXPECT_EQ(keysOf(u"ja"_s, chapter), keysOf(u"en"_s, chapter));
    }
}

TEST_F(KeysOfTheManual, WorkInTheInbox) {
    m_desk.add(u"WR2"_s);
    m_desk.add(u"WR3"_s);
    InboxPage inbox(m_list, m_preferences, m_clock, m_theme);
    inbox.resize(1290, 712);
    inbox.show();
    inbox.setPerson({u"sato"_s, u"佐藤"_s, Role::Staff, true});
    ASSERT_TRUE(QTest::qWaitFor([&] { return inbox.viewModel().table().rowCount() == 3; }));
    auto& table = *inbox.findChild<InboxTable*>(u"inboxTable"_s);
    table.setCurrentIndex(inbox.viewModel().table().index(1, 0));
    for (const QString& key : keysOf(u"ja"_s, u"inbox"_s))
        EXPECT_TRUE(isTaken(inbox, table, key)) << qPrintable(key);
}

TEST_F(KeysOfTheManual, WorkBesideTheChecklist) {
    QStringList keys = keysOf(u"ja"_s, u"review"_s);
    ASSERT_EQ(keys.removeAll(u"Esc"_s), 1);
    for (const QString& key : keys + QStringList{u"Esc"_s}) // which leaves the page
        EXPECT_TRUE(isTaken(m_review, checks(), key)) << qPrintable(key);
}

TEST_F(KeysOfTheManual, LeaveNoneOutThatTheChecklistTakes) {
    const QStringList keys = keysOf(u"ja"_s, u"review"_s);
    for (const QChar letter : u"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"_s)
        EXPECT_EQ(isTaken(m_review, checks(), letter), keys.contains(letter)) << qPrintable(QString(letter));
}

TEST_F(KeysOfTheManual, WorkOnAPhoto) {
    auto* canvas = m_review.findChild<PhotoCanvas*>();
    ASSERT_NE(canvas, nullptr);
    QStringList keys = keysOf(u"ja"_s, u"photos"_s);
    ASSERT_EQ(keys.removeAll(u"Esc"_s), 1); // of the full screen
    for (const QString& key : std::as_const(keys))
        EXPECT_TRUE(isTaken(*canvas, *canvas, key)) << qPrintable(key);
    EXPECT_FALSE(isTaken(*canvas, *canvas, u"B"_s));
}

} // namespace uketsuke
