#include "tests/journeys/broken_export.h"

#include "tests/journeys/journey_failure.h"

#include <QFile>
#include <QFileInfo>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

/// The sample's cells all stand in quotes; the rows that are changed here have none inside.
QString withCell(const QString& row, int column, const QString& text) {
    QStringList cells = row.split(u"\",\""_s);
    cells[column] = column == 0 ? u'"' + text : text;
    return cells.join(u"\",\""_s);
}

} // namespace

QString writeBrokenExport(const QString& goodCsv) {
    enum Column {
        Receipt = 0,
        SubmittedAt = 1,
        Procedure = 3,
        Family = 4,
        Birth = 8,
        Postal = 9,
        Street = 12,
        Mail = 15
    };
    QFile good(goodCsv);
    if (!good.open(QIODevice::ReadOnly))
        failJourney(goodCsv + u" cannot be read."_s);
    QStringList rows = QString::fromUtf8(good.readAll()).split(u"\r\n"_s);
    rows[0].replace(u"アンケート：よく使う図書館"_s, u"希望の連絡方法"_s);
    rows[5] = withCell(rows[5], Street, u"柏5-8-13"_s);
    rows[6] = withCell(rows[6], Birth, u"1999/01/02"_s);
    rows[7] = withCell(rows[7], Birth, u"2026/13/45"_s);
    rows[8] = withCell(rows[8], Procedure, u"見学の申し込み"_s);
    rows[9] = withCell(rows[9], Receipt, {});
    rows[10] = withCell(rows[10], Family, QString(70, u'長'));
    rows[11] = withCell(rows[11], SubmittedAt, u"きのう"_s);
    rows[12] = withCell(rows[12], Mail, {});
    QString path = QFileInfo(goodCsv).path() + u"/export_2.csv"_s;
    QFile broken(path);
    if (!broken.open(QIODevice::WriteOnly) || broken.write(rows.join(u"\r\n"_s).toUtf8()) < 0)
        failJourney(path + u" cannot be written."_s);
    return path;
}

} // namespace uketsuke
