#include "tests/ui/review/reviewing_at_the_desk.h"

#include "ui/review/check_list.h"

#include <QApplication>
#include <QBuffer>
#include <QImage>
#include <QLineEdit>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace uketsuke {

QByteArray specimenJpeg(const QString& words) {
    QImage image(1600, 1000, QImage::Format_RGB32);
    image.fill(QColor(240, 235, 220));
    QPainter painter(&image);
    painter.setFont(QFont(painter.font().family(), 60));
    painter.drawText(image.rect(), Qt::AlignCenter, words + u"\n見本"_s);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "JPEG");
    return bytes;
}

void ReviewingAtTheDesk::SetUp() {
    m_theme.applyTo(*qApp);
    m_library.name = u"見本市立図書館"_s;
    m_library.contact = u"電話 04-0000-0000"_s;
    m_page = std::make_unique<ReviewPage>(
        ReviewServices{m_claims, m_reviews, m_decisions, m_documents, m_numbers, m_journal, m_connection, m_changes,
                       m_clock, [this] { return m_library; },
                       [](MailKind kind) { return MailTemplate::shippedText(kind).value_or(QString()); }},
        m_decoder, m_prompt, m_theme);
    m_page->setPerson({u"sato"_s, u"窓口 佐藤"_s, Role::Staff, true});
    m_page->resize(1290, 712);
    m_page->show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(m_page.get()));
    QApplication::setActiveWindow(m_page.get());
}

void ReviewingAtTheDesk::pass(std::chrono::milliseconds time) {
    m_desk.advance(time.count());
    m_clock.advance(time);
}

ApplicationId ReviewingAtTheDesk::addWithPhotos(const QString& id, Procedure procedure) {
    ApplicationId application = m_desk.add(id, procedure);
    m_desk.addDocument(application, u"front"_s, u"driving_licence"_s, specimenJpeg(u"おもて"_s));
    m_desk.addDocument(application, u"back"_s, u"driving_licence"_s, specimenJpeg(u"うら"_s));
    return application;
}

bool ReviewingAtTheDesk::waitUntilSeen(int papers) {
    return QTest::qWaitFor(
        [this, papers] { return m_page->viewModel().ready() && m_page->viewModel().ready()->seen.size() == papers; },
        10'000);
}

bool ReviewingAtTheDesk::waitUntilClaimed(const QString& id) {
    return QTest::qWaitFor([&] { return claimed().split(u',').contains(id); });
}

QString ReviewingAtTheDesk::claimed() {
    return m_desk.scalar(
        u"SELECT COALESCE(group_concat(id), '') FROM (SELECT id FROM applications WHERE claim_holder IS"
        " NOT NULL ORDER BY id)"_s);
}

QString ReviewingAtTheDesk::shown() const {
    const ReviewReady* ready = m_page->viewModel().ready();
    return ready == nullptr ? QString() : ready->reviewCase.receiptNumber;
}

void ReviewingAtTheDesk::press(Qt::Key key, Qt::KeyboardModifiers modifiers) {
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
}

void ReviewingAtTheDesk::focusChecks() {
    QApplication::setActiveWindow(m_page.get()); // no window manager gives it back when a menu closes
    find<CheckList>(u"checkList"_s)->setFocus();
}

void ReviewingAtTheDesk::answerAll() {
    focusChecks();
    for (int row = 0; row < 6; ++row)
        press(Qt::Key_1);
    press(Qt::Key_N);
}

void ReviewingAtTheDesk::answerAndListen(const QString& id) {
    m_page->openApplication(addWithPhotos(id));
    ASSERT_TRUE(waitUntilSeen());
    answerAll();
    ASSERT_TRUE(QTest::qWaitFor([this] { return mayComplete(); }));
    QObject::connect(m_page.get(), &Page::messageRaised, m_page.get(),
                     [this](const Message& message) { m_said.append(message); });
    QObject::connect(m_page.get(), &Page::messageWithdrawn, m_page.get(), [this] { m_said.clear(); });
}

void ReviewingAtTheDesk::completeTheLast() {
    QSignalSpy emptied(&m_page->viewModel(), &ReviewViewModel::emptied);
    QTest::keyClick(m_page.get(), Qt::Key_F9);
    ASSERT_TRUE(emptied.wait());
}

void ReviewingAtTheDesk::fillLibraryBox(const QString& number) {
    focusChecks();
    press(Qt::Key_B);
    for (const QString& text : {number, u"1994/8/14"_s, u"2026/12/01"_s}) {
        QTest::keyClicks(QApplication::focusWidget(), text);
        press(Qt::Key_Return);
    }
}

bool ReviewingAtTheDesk::isBlockedBy(BlockerKind kind) const {
    const auto blockers = m_page->viewModel().blockers();
    return std::any_of(blockers.begin(), blockers.end(),
                       [kind](const CompletionBlocker& blocker) { return blocker.kind == kind; });
}

} // namespace uketsuke
