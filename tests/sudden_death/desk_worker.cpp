#include "app/services/mailing/smtp_transport.h"
#include "tests/sudden_death/working_desk.h"

#include <QCoreApplication>

#include <cstdio>

/// sudden-death-worker DATABASE LOGIN FOLDER PORT SEED: works until it is killed, on a file or at a postgresql://…;
/// says on standard output what begins and what is done. What no death explains ends it with a line "fault …".
int main(int argumentCount, char** arguments) {
    using namespace uketsuke::sudden_death;
    const QCoreApplication application(argumentCount, arguments);
    const QStringList words = QCoreApplication::arguments();
    const auto address = uketsuke::parseDatabaseAddress(words.value(1));
    const auto database = address ? uketsuke::DatabaseSettings(uketsuke::SharedDatabase{*address})
                                  : uketsuke::DatabaseSettings(uketsuke::EmbeddedDatabase{words.value(1)});
    const auto say = [](const QByteArray& line) {
        std::fwrite(line.constData(), 1, static_cast<std::size_t>(line.size()), stdout);
        std::fflush(stdout);
    };
    uketsuke::SmtpTransport transport(settingsOf(words.value(4).toInt()), {});
    WorkingDesk desk(database, words.value(2), words.value(3), transport, words.value(5).toUInt(),
                     [&](const Word& word) { say(lineOf(word)); });
    uketsuke::Result<void> going = desk.open();
    while (going)
        going = desk.actOnce();
    say("fault " + going.error().detail.toUtf8() + '\n');
    return 1;
}
