#include "app/admin/sample/papers/passport_papers.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

const QSizeF passportPage(1250, 880);
const QColor passportInk(0x24, 0x24, 0x2c);
const QColor passportLabel(0x6a, 0x5a, 0x64);

QString passportDate(const QDate& date) {
    return QLocale::c().toString(date, u"dd MMM yyyy"_s).toUpper();
}

void drawPassportField(PaperCanvas& canvas, QPointF place, const QString& label, const QString& value) {
    canvas.text(place, label, {19, passportLabel});
    canvas.text(place + QPointF(0, 38), value, {34, passportInk, true}, 420);
}

/// The two lines for machines; check digits are not computed, so that no machine takes it.
void drawMachineLines(PaperCanvas& canvas, const SamplePaper& paper) {
    canvas.box({0, 740, 1250, 140}, QColor(0xfa, 0xf8, 0xf4));
    const QString family = QString(paper.person.family.latin).replace(u' ', u'<');
    const QString given = QString(paper.person.given.latin).replace(u' ', u'<');
    QStringList lines{u"P<JPN%1<<%2"_s.arg(family, given),
                      u"MH0000000<0JPN"_s + paper.person.birth.toString(u"yyMMdd"_s)};
    for (QString& line : lines)
        line = line.leftJustified(44, u'<', true);
    double y = 796;
    for (const QString& line : lines) {
        for (qsizetype i = 0; i < line.size(); ++i)
            canvas.text({40 + static_cast<double>(i) * 26.6, y}, line.mid(i, 1), {31, passportInk});
        y += 50;
    }
}

} // namespace

QImage passportFront(const SamplePaper& paper, double dotsPerUnit) {
    PaperCanvas canvas(passportPage, dotsPerUnit * 0.72, 24);
    canvas.ground(QColor(0xf4, 0xe2, 0xe6), QColor(0xde, 0xea, 0xf2), paper.seed);
    canvas.text({60, 66}, u"日本国"_s, {40, QColor(0x8c, 0x30, 0x40), true, true});
    canvas.text({220, 66}, u"JAPAN"_s, {36, QColor(0x8c, 0x30, 0x40), true});
    canvas.text({60, 120}, u"旅券 / PASSPORT"_s, {30, passportInk, true});
    canvas.portrait({56, 170, 380, 490}, paper.seed, QColor(0xe6, 0xec, 0xf2));
    drawPassportField(canvas, {480, 60}, u"型 / Type"_s, u"P"_s);
    drawPassportField(canvas, {640, 60}, u"発行国 / Issuing country"_s, u"JPN"_s);
    drawPassportField(canvas, {920, 60}, u"旅券番号 / Passport No."_s,
                      u"MH00000%1"_s.arg(inventedNumber(2, paper.seed)));
    drawPassportField(canvas, {480, 160}, u"姓 / Surname"_s, paper.person.family.latin);
    drawPassportField(canvas, {480, 250}, u"名 / Given name"_s, paper.person.given.latin);
    drawPassportField(canvas, {480, 340}, u"国籍 / Nationality"_s, u"JAPAN"_s);
    drawPassportField(canvas, {840, 340}, u"生年月日 / Date of birth"_s, passportDate(paper.person.birth));
    drawPassportField(canvas, {480, 430}, u"性別 / Sex"_s,
                      paper.person.gender == SampleGender::Woman ? u"F"_s : u"M"_s);
    drawPassportField(canvas, {840, 430}, u"本籍 / Registered Domicile"_s, u"CHIBA"_s);
    drawPassportField(canvas, {480, 520}, u"発行年月日 / Date of issue"_s, passportDate(paper.issued));
    drawPassportField(canvas, {840, 520}, u"有効期間満了日 / Date of expiry"_s, passportDate(paper.expires));
    drawPassportField(canvas, {480, 610}, u"発行官庁 / Authority"_s, u"MINISTRY OF FOREIGN AFFAIRS"_s);
    drawMachineLines(canvas, paper);
    return canvas.finish();
}

QImage passportBack(const SamplePaper& paper, double dotsPerUnit) {
    PaperCanvas canvas(passportPage, dotsPerUnit * 0.72, 24);
    canvas.ground(QColor(0xf6, 0xea, 0xe6), QColor(0xea, 0xee, 0xf2), paper.seed + 7);
    canvas.text({60, 90}, u"追記 / SUPPLEMENT"_s, {38, passportInk, true});
    for (int row = 0; row < 8; ++row)
        canvas.line({60, 170.0 + row * 78}, {1190, 170.0 + row * 78}, QColor(0xb0, 0xa0, 0xa4), 1.6);
    canvas.text({1140, 850}, u"51"_s, {28, passportLabel});
    return canvas.finish();
}

} // namespace uketsuke
