#include "tests/ui/support/shared_desks.h"

#include "app/persistence/database/database.h"
#include "tests/support/specimen_application.h"
#include "ui/inbox/inbox_page.h"
#include "ui/review/check_list.h"
#include "ui/shared/message_bar.h"

#include <QApplication>
#include <QBuffer>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QSqlQuery>
#include <QTableView>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

QByteArray greyJpeg() {
    QImage image(800, 500, QImage::Format_RGB32);
    image.fill(Qt::lightGray);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "JPEG");
    return bytes;
}

} // namespace

QString rightPassphrase() {
    return u"kashiwa no toshokan 2026"_s;
}

SharedDesk::SharedDesk(const Clock& clock, const QString& address, const QString& station)
    : services(clock), desk(*qApp, services, prompt, {address, {}, station, false}) {}

void SharedDesk::type(const QString& login, const QString& passphrase) {
    QApplication::setActiveWindow(&desk.window());
    ASSERT_TRUE(QTest::qWaitForWindowActive(&desk.window()));
    part<QLineEdit>(u"signInLogin"_s).setText(login);
    part<QLineEdit>(u"signInPassphrase"_s).setText(passphrase);
    QTest::keyClick(&part<QLineEdit>(u"signInPassphrase"_s), Qt::Key_Return);
}

void SharedDesk::signIn(const QString& login) {
    QSignalSpy ready(&desk, &Desk::ready);
    type(login, rightPassphrase());
    ASSERT_TRUE(QTest::qWaitFor([&] { return ready.count() == 1; }, deskPatience));
}

QString SharedDesk::refusal() {
    return part<QLabel>(u"signInRefusal"_s).text();
}

QString SharedDesk::facts() {
    return part<QLabel>(u"statusFacts"_s).text();
}

int SharedDesk::listed() {
    const auto* table = desk.window().findChild<InboxPage*>()->findChild<QTableView*>();
    return table->isVisible() ? table->model()->rowCount() : 0;
}

QString SharedDesk::said() {
    const MessageBar& bar = desk.window().messageBar();
    return bar.isHidden() ? QString() : bar.message().what + u'\n' + bar.message().safe + u'\n' + bar.message().next;
}

ReviewPage& SharedDesk::review() {
    return *qobject_cast<ReviewPage*>(desk.window().page(ReviewPage::head().name));
}

void SharedDesk::open(const QString& id) {
    Q_EMIT desk.window().findChild<InboxPage*>()->openRequested(ApplicationId(id), {});
    ASSERT_TRUE(QTest::qWaitFor(
        [&] {
            const ReviewReady* ready = review().viewModel().ready();
            return ready != nullptr && ready->reviewCase.id.text() == id &&
                   documentsNotSeen(review().viewModel().facts()).isEmpty();
        },
        deskPatience));
}

void SharedDesk::openToRead(const QString& id) {
    Q_EMIT desk.window().findChild<InboxPage*>()->openRequested(ApplicationId(id), {});
    ASSERT_TRUE(QTest::qWaitFor(
        [&] {
            const ReviewReady* ready = review().viewModel().ready();
            return ready != nullptr && ready->reviewCase.id.text() == id;
        },
        deskPatience));
    QTest::qWait(300); // what is refused comes a moment later
}

QString SharedDesk::words() {
    QStringList texts;
    for (const QLabel* label : desk.window().findChildren<QLabel*>())
        if (label->isVisible())
            texts.append(label->text());
    return texts.join(u'\n');
}

void SharedDesk::openAndAnswer(const QString& id) {
    open(id);
    for (int row = 0; row < 6; ++row)
        press(Qt::Key_1);
    press(Qt::Key_N);
    ASSERT_TRUE(QTest::qWaitFor([&] { return review().viewModel().blockers().isEmpty(); }, deskPatience));
}

void SharedDesk::press(Qt::Key key, Qt::KeyboardModifiers modifiers) {
    QApplication::setActiveWindow(&desk.window()); // of several desks; no window manager does it here
    QWidget* focus = desk.window().focusWidget();
    QTest::keyClick(focus == nullptr ? &desk.window() : focus, key, modifiers);
}

void DesksThatShare::SetUpTestSuite() {
    s_server = std::make_unique<PostgresServer>(ServerReach::Net);
    const QString first = s_server->freshDatabase(); // with it come the people
    s_server->putFile(u"pg_hba.conf"_s, "local all all trust\nhost all all 127.0.0.1/32 scram-sha-256\n");
    for (const QString& login : {u"sato"_s, u"tanaka"_s, u"suzuki"_s, u"kanri"_s})
        s_server->administrate(first, u"ALTER ROLE uketsuke_user_%1 PASSWORD '%2'"_s.arg(login, rightPassphrase()));
    s_server->restart();
}

void DesksThatShare::SetUp() {
    m_database = s_server->freshDatabase();
    s_server->administrate(
        m_database,
        u"SET search_path = uketsuke;"
        "INSERT INTO card_number_ranges (id, kind, name, prefix, width, first_value, last_value, next_value, scheme,"
        " created_by, created_at) VALUES ('range', 'range', 'A', '9', 6, 1, 100, 1, '7dr', 'kanri', 0);"
        "INSERT INTO settings (name, content, changed_by, changed_at) VALUES"
        " ('library', '{\"name\": \"見本市立図書館\", \"contact\": \"電話 04-0000-0000\"}', 'kanri', 0);"
        "INSERT INTO intake_runs (id, source, started_by, started_at) VALUES ('run', 'form', 'sato', 0)"_s);
}

QString DesksThatShare::address(int port) const {
    return s_server->netAddress(m_database, {}, port).text();
}

std::unique_ptr<SharedDesk> DesksThatShare::openBy(const QString& address, const QString& login,
                                                   const QString& station) {
    auto desk = std::make_unique<SharedDesk>(m_clock, address, station);
    desk->desk.open();
    desk->desk.window().resize(1366, 768);
    desk->signIn(login);
    return desk;
}

std::unique_ptr<SharedDesk> DesksThatShare::open(const QString& login, const QString& station) {
    return openBy(address(), login, station);
}

std::unique_ptr<SharedDesk> DesksThatShare::openBehindTheNet(const QString& login) {
    return openBy(address(m_net.port()), login, u"本館カウンター2"_s);
}

void DesksThatShare::add(const QString& id, Procedure procedure) {
    const auto clerk = Database::open(s_server->settings(m_database, u"sato"_s));
    const auto added = addSpecimenApplication(**clerk, id, QDateTime::currentDateTimeUtc().addSecs(-3600), procedure);
    ASSERT_TRUE(added) << added.error().detail.toStdString();
}

void DesksThatShare::addWithPhotos(const QString& id, Procedure procedure) {
    add(id, procedure);
    const auto clerk = Database::open(s_server->settings(m_database, u"sato"_s));
    for (const QString& side : {u"front"_s, u"back"_s}) {
        const auto added = addSpecimenDocument(**clerk, ApplicationId(id), side, u"driving_licence"_s, greyJpeg());
        ASSERT_TRUE(added) << added.error().detail.toStdString();
    }
}

QString DesksThatShare::scalar(const QString& sql) {
    const auto administrator = Database::open(s_server->settings(m_database, u"postgres"_s));
    QSqlQuery query((*administrator)->connection());
    return query.exec(sql) && query.next() ? query.value(0).toString() : u"?"_s;
}

void DesksThatShare::runAs(const QString& login, const QString& statement) {
    const auto person = Database::open(s_server->settings(m_database, login));
    QSqlQuery query((*person)->connection());
    ASSERT_TRUE(query.exec(statement)) << login.toStdString();
}

bool DesksThatShare::says(SharedDesk& desk, const QString& words) {
    return QTest::qWaitFor([&] { return desk.said().contains(words); }, deskPatience);
}

QStringList DesksThatShare::journal() {
    const auto administrator = Database::open(s_server->settings(m_database, u"postgres"_s));
    const auto rows = (*administrator)->rows("journal/from"_L1, {{"first"_L1, 0}, {"limit"_L1, 1000}});
    QStringList entries;
    if (rows)
        for (const Row& row : *rows)
            entries.append(row.text("kind"_L1) + u':' + row.text("actor"_L1));
    return entries;
}

} // namespace uketsuke
