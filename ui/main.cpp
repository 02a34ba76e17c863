#include "app/domain/connection/database_address.h"
#include "app/services/services.h"
#include "app/words/language.h"
#include "ui/desk.h"
#include "ui/shared/qt_user_prompt.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace uketsuke {

namespace {

struct ProgramText {
    Q_DECLARE_TR_FUNCTIONS(Program)
};

DeskOptions deskOptions(const QApplication& application) {
    QCommandLineParser parser;
    parser.setApplicationDescription(ProgramText::tr("受付: スマート登録の申請を処理します"));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption file(
        u"database"_s, ProgramText::tr("このファイル、またはこのアドレス（postgresql://…）のデータベースを開きます"),
        u"FILE|ADDRESS"_s);
    const QCommandLineOption station(u"station"_s, ProgramText::tr("この窓口の名前"), u"NAME"_s);
    const QCommandLineOption specimen(u"specimen"_s, ProgramText::tr("見本データベースを開きます"), u"DIR"_s);
    const QCommandLineOption language(
        u"language"_s, ProgramText::tr("言語（ja または en）。指定しなければシステムの言語"), u"LANGUAGE"_s);
    parser.addOptions({file, station, language});
#ifdef UKETSUKE_SPECIMEN
    parser.addOption(specimen);
#endif
    parser.process(application);
    DeskOptions options;
    options.station = parser.value(station);
#ifdef UKETSUKE_SPECIMEN
    if (parser.isSet(specimen)) {
        options.isSpecimen = true;
        options.databaseFile = QDir(parser.value(specimen)).absoluteFilePath(u"mihon.sqlite"_s);
        options.databaseName = ProgramText::tr("見本データベース");
        options.station = options.station.isEmpty() ? ProgramText::tr("本館カウンター2") : options.station;
        return options;
    }
#endif
    options.databaseFile = parser.value(file);
    return options;
}

} // namespace

} // namespace uketsuke

int main(int argumentCount, char** arguments) {
    QApplication::setHighDpiScaleFactorRoundingPolicy(Qt::HighDpiScaleFactorRoundingPolicy::PassThrough);
    QApplication application(argumentCount, arguments);
    QApplication::setApplicationName(u"uketsuke"_s);
    QApplication::setApplicationVersion(QStringLiteral(UKETSUKE_VERSION));
    uketsuke::speak(application, uketsuke::languageFor(uketsuke::languageOption(QApplication::arguments())));
    const uketsuke::DeskOptions options = uketsuke::deskOptions(application);
    // Only a folder that somebody named is made; IT makes the PC's place with its access rights.
    if (!options.databaseFile.isEmpty() && !uketsuke::isDatabaseAddress(options.databaseFile))
        QDir().mkpath(QFileInfo(options.databaseFile).absolutePath());
    const uketsuke::SystemClock clock;
    uketsuke::Services services(clock);
    uketsuke::QtUserPrompt prompt;
    uketsuke::Desk desk(application, services, prompt, options);
    desk.open();
    return QApplication::exec();
}
