#pragma once

#include "app/services/clock.h"
#include "app/services/services.h"
#include "tests/support/postgres_server.h"
#include "tests/support/tcp_proxy.h"
#include "tests/ui/support/scripted_user_prompt.h"
#include "ui/desk.h"
#include "ui/review/review_page.h"

#include <gtest/gtest.h>

namespace uketsuke {

inline constexpr int deskPatience = 20'000; // milliseconds

/// One desk on a shared database.
struct SharedDesk {
    SharedDesk(const Clock& clock, const QString& address, const QString& station);

    template <typename Widget>
    Widget& part(const QString& name) {
        return *desk.window().findChild<Widget*>(name);
    }
    void type(const QString& login, const QString& passphrase);
    void signIn(const QString& login);
    [[nodiscard]] QString refusal();
    [[nodiscard]] QString facts();
    /// The rows of the inbox; 0 while it is empty.
    [[nodiscard]] int listed();
    /// What the message bar says; nothing while it is closed.
    [[nodiscard]] QString said();
    ReviewPage& review();
    /// Opens it from the list and waits until it lies on the desk.
    void open(const QString& id);
    /// The same, where somebody else may have it.
    void openToRead(const QString& id);
    /// All words in sight.
    [[nodiscard]] QString words();
    /// Opens it and answers everything, by keys.
    void openAndAnswer(const QString& id);
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {});

    Services services;
    ScriptedUserPrompt prompt;
    Desk desk;
};

/// Desks on a PostgreSQL that asks for passphrases, each test with a database of its own.
class DesksThatShare : public testing::Test
{
protected:
    static void SetUpTestSuite();
    static void TearDownTestSuite() { s_server.reset(); }
    void SetUp() override;

    /// Straight to the server, or by the net that the test disturbs.
    [[nodiscard]] QString address(int port = s_server->port()) const;
    std::unique_ptr<SharedDesk> open(const QString& login, const QString& station = QStringLiteral("本館カウンター2"));
    std::unique_ptr<SharedDesk> openBehindTheNet(const QString& login);
    void add(const QString& id, Procedure procedure = Procedure::NewRegistration);
    /// With front and back of a driving licence.
    void addWithPhotos(const QString& id, Procedure procedure = Procedure::NewRegistration);
    /// The first column of the first row, asked by the server's administrator.
    [[nodiscard]] QString scalar(const QString& sql);
    void runAs(const QString& login, const QString& statement);
    [[nodiscard]] QStringList journal();
    /// Waits for these words in the message bar.
    static bool says(SharedDesk& desk, const QString& words);

    static inline std::unique_ptr<PostgresServer> s_server;
    QString m_database;
    SystemClock m_clock;
    TcpProxy m_net{s_server->port()};

private:
    std::unique_ptr<SharedDesk> openBy(const QString& address, const QString& login, const QString& station);
};

/// What everybody of the test types.
[[nodiscard]] QString rightPassphrase();

} // namespace uketsuke
