#include "app/admin/sample/papers/resident_record_paper.h"

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

const QSizeF recordSheet(2100, 2970);
const QColor recordInk(0x22, 0x22, 0x26);
const QColor recordLine(0x55, 0x66, 0x5c);

/// The word that copiers bring out.
void drawCopyMark(PaperCanvas& canvas) {
    for (int row = 0; row < 9; ++row)
        for (int column = 0; column < 5; ++column)
            canvas.text({120.0 + column * 400 + (row % 2) * 180, 260.0 + row * 320}, u"柏市"_s,
                        {90, QColor(0xc4, 0xde, 0xcc, 120), true});
}

void drawRecordCell(PaperCanvas& canvas, const QRectF& place, const QString& label, const QString& value,
                    double size = 52) {
    canvas.box(place, QColor(255, 255, 255, 120), recordLine, 3);
    canvas.text(place.topLeft() + QPointF(18, 44), label, {34, QColor(0x50, 0x5c, 0x54)});
    canvas.block(place.adjusted(24, 58, -20, -10), value, {size, recordInk}, Qt::AlignLeft | Qt::AlignVCenter);
}

QString issuingCity(const SamplePaper& paper) {
    static const QStringList cities{u"松戸市"_s, u"流山市"_s, u"野田市"_s,   u"我孫子市"_s, u"印西市"_s,
                                    u"白井市"_s, u"取手市"_s, u"鎌ケ谷市"_s, u"船橋市"_s,   u"守谷市"_s};
    for (const QString& city : cities)
        if (paper.address.contains(city))
            return city;
    return paper.address.contains(u"柏市"_s) ? u"柏市"_s : u"見本市"_s;
}

void drawPerson(PaperCanvas& canvas, const SamplePaper& paper) {
    drawRecordCell(canvas, {140, 640, 1180, 180}, u"氏名"_s, paper.person.fullName(), 76);
    drawRecordCell(canvas, {1320, 640, 640, 180}, u"住民となった年月日"_s, cardDate(paper.issued.addYears(-6)));
    drawRecordCell(canvas, {140, 820, 760, 160}, u"生年月日"_s, cardDate(paper.person.birth));
    drawRecordCell(canvas, {900, 820, 420, 160}, u"性別"_s, paper.person.genderWord());
    drawRecordCell(canvas, {1320, 820, 640, 160}, u"続柄"_s, u"世帯主"_s);
    drawRecordCell(canvas, {140, 980, 1820, 190}, u"住所"_s, paper.address, 60);
    drawRecordCell(canvas, {140, 1170, 1820, 150}, u"本籍・筆頭者"_s, u"＊＊＊　省　略　＊＊＊"_s);
    drawRecordCell(canvas, {140, 1320, 910, 150}, u"個人番号"_s, u"＊＊＊　省　略　＊＊＊"_s);
    drawRecordCell(canvas, {1050, 1320, 910, 150}, u"住民票コード"_s, u"＊＊＊　省　略　＊＊＊"_s);
    drawRecordCell(canvas, {140, 1470, 1820, 150}, u"前住所"_s, u"＊＊＊　省　略　＊＊＊"_s);
    drawRecordCell(canvas, {140, 1620, 1820, 420}, u"備考"_s, u"以下余白"_s);
}

} // namespace

QImage residentRecordFront(const SamplePaper& paper, double dotsPerUnit) {
    PaperCanvas canvas(recordSheet, dotsPerUnit * 0.36, 0);
    canvas.box({0, 0, 2100, 2970}, QColor(0xf4, 0xfa, 0xf4));
    drawCopyMark(canvas);
    canvas.text({640, 330}, u"住　民　票　の　写　し"_s, {84, recordInk, true});
    canvas.text({140, 470}, issuingCity(paper), {58});
    drawRecordCell(canvas, {140, 510, 1820, 130}, u"世帯主"_s, paper.person.fullName(), 46);
    drawPerson(canvas, paper);
    canvas.text({160, 2240}, u"この写しは、住民票の原本と相違ないことを証明します。"_s, {50}, 1760);
    canvas.text({200, 2380}, cardDate(paper.issued), {52});
    canvas.text({900, 2520}, issuingCity(paper) + u"長　見　本　太　郎"_s, {62}, 760);
    canvas.seal({1720, 2400, 190, 190}, u"市長之印"_s);
    canvas.text({1500, 2860}, u"発行番号 %1"_s.arg(inventedNumber(8, paper.seed)), {36});
    return canvas.finish();
}

QImage residentRecordBack(const SamplePaper& paper, double dotsPerUnit) {
    PaperCanvas canvas(recordSheet, dotsPerUnit * 0.36, 0);
    canvas.box({0, 0, 2100, 2970}, QColor(0xf6, 0xf8, 0xf6));
    canvas.waves(QColor(0xd4, 0xe4, 0xd8), paper.seed, 40);
    return canvas.finish();
}

} // namespace uketsuke
