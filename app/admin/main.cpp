#include "app/admin/admin_verb.h"
#include "app/admin/admin_words.h"
#include "app/words/language.h"

#include <QGuiApplication>
#include <QTextStream>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

QList<AdminVerb> allVerbs() {
    return {
        initVerb(),     migrateVerb(),     importEmbeddedVerb(), intakeVerb(),  auditVerb(), backupVerb(),
        restoreVerb(),  backupCheckVerb(), restoredVerb(),       numbersVerb(), staffVerb(), sessionsVerb(),
        sendVerb(),     statusVerb(),      placeVerb(),          sampleVerb(),
#ifdef UKETSUKE_SPECIMEN
        specimenVerb(),
#endif
    };
}

int listVerbs() {
    QTextStream out(stdout);
    out << u"uketsuke-admin VERB [--json] [--language ja|en] …"_s << Qt::endl;
    for (const AdminVerb& verb : allVerbs())
        out << u"  %1  %2"_s.arg(QString(verb.name).leftJustified(15), verb.help) << Qt::endl;
    out << AdminWords::tr("終了コード: 0 済み、1 要確認あり、2 使い方、3 開けない、4 拒否された") << Qt::endl;
    return static_cast<int>(ExitCode::Usage);
}

/// The verb may stand behind --language as well as before it; the language has been taken already.
void dropLeadingLanguage(QStringList& words) {
    const QString first = words.value(1);
    const int count = first == "--language"_L1 ? 2 : first.startsWith("--language="_L1) ? 1 : 0;
    for (int dropped = 0; dropped < count && words.size() > 1; ++dropped)
        words.removeAt(1);
}

int runVerb(const AdminVerb& verb, const QStringList& arguments) {
    QCommandLineParser parser;
    parser.setApplicationDescription(verb.help);
    parser.addHelpOption();
    parser.addOption({u"json"_s, AdminWords::tr("結果を JSON で出します")});
    parser.addOption(
        {u"language"_s, AdminWords::tr("言語（ja または en）。指定しなければシステムの言語"), u"LANGUAGE"_s});
    verb.addOptions(parser);
    parser.process(arguments);
    return static_cast<int>(verb.run({parser, parser.positionalArguments(), AdminOutput(parser.isSet(u"json"_s))}));
}

} // namespace
} // namespace uketsuke

/// Pictures of the sample need fonts, but never a screen.
int main(int argumentCount, char** arguments) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argumentCount, arguments);
    QGuiApplication::setApplicationName(u"uketsuke"_s);
    QStringList words = QGuiApplication::arguments();
    uketsuke::speak(application, uketsuke::languageFor(uketsuke::languageOption(words)));
    uketsuke::dropLeadingLanguage(words);
    const QString name = words.size() > 1 ? words.takeAt(1) : QString();
    for (const uketsuke::AdminVerb& verb : uketsuke::allVerbs())
        if (name == verb.name)
            return uketsuke::runVerb(verb, words);
    return uketsuke::listVerbs();
}
