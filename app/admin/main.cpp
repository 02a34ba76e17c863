#include "app/admin/admin_verb.h"

#include <QGuiApplication>
#include <QTextStream>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

QList<AdminVerb> allVerbs() {
    return {
        initVerb(),     migrateVerb(), intakeVerb(), auditVerb(),  backupVerb(),
        restoreVerb(),  numbersVerb(), sendVerb(),   statusVerb(), sampleVerb(),
#ifdef UKETSUKE_SPECIMEN
        specimenVerb(),
#endif
    };
}

int listVerbs() {
    QTextStream out(stdout);
    out << u"uketsuke-admin VERB [--json] …"_s << Qt::endl;
    for (const AdminVerb& verb : allVerbs())
        out << u"  %1  %2"_s.arg(QString(verb.name).leftJustified(10), verb.help) << Qt::endl;
    out << u"終了コード: 0 済み、1 要確認あり、2 使い方、3 開けない、4 拒否された"_s << Qt::endl;
    return static_cast<int>(ExitCode::Usage);
}

int runVerb(const AdminVerb& verb, const QStringList& arguments) {
    QCommandLineParser parser;
    parser.setApplicationDescription(verb.help);
    parser.addHelpOption();
    parser.addOption({u"json"_s, u"結果を JSON で出します"_s});
    verb.addOptions(parser);
    parser.process(arguments);
    return static_cast<int>(verb.run({parser, parser.positionalArguments(), AdminOutput(parser.isSet(u"json"_s))}));
}

} // namespace
} // namespace uketsuke

/// Pictures of the sample need fonts, but never a screen.
int main(int argumentCount, char** arguments) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argumentCount, arguments);
    QGuiApplication::setApplicationName(u"uketsuke"_s);
    QStringList words = QGuiApplication::arguments();
    const QString name = words.size() > 1 ? words.takeAt(1) : QString();
    for (const uketsuke::AdminVerb& verb : uketsuke::allVerbs())
        if (name == verb.name)
            return uketsuke::runVerb(verb, words);
    return uketsuke::listVerbs();
}
