#include "ui/help/manual.h"

#include <QFile>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

static void initialiseManualResource() {
    Q_INIT_RESOURCE(uketsuke_manual);
}

namespace uketsuke {

Manual readManual(const QString& source) {
    static const QRegularExpression named(u"^#+\\s+(.+?)\\s*\\{#([a-z_]+)\\}\\s*$"_s);
    static const QRegularExpression name(u"\\s*\\{#[a-z_]+\\}\\s*$"_s);
    Manual manual;
    QStringList lines = source.split(u'\n');
    for (QString& line : lines) {
        const auto match = named.match(line);
        if (!match.hasMatch())
            continue;
        manual.headingOfName.insert(match.captured(2), match.captured(1));
        line.remove(name);
    }
    manual.markdown = lines.join(u'\n');
    return manual;
}

Manual shippedManual(const QString& language) {
    initialiseManualResource();
    for (const QString& wanted : {language, u"ja"_s}) {
        QFile file(u":/help/manual_%1.md"_s.arg(wanted));
        if (file.open(QIODevice::ReadOnly))
            return readManual(QString::fromUtf8(file.readAll()));
    }
    return {};
}

} // namespace uketsuke
