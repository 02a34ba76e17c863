#include "app/admin/sample/papers/handbook_papers.h"

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

const QSizeF openHandbook(1480, 1050);
const QSizeF handbookPage(1050, 1480);
const QColor handbookInk(0x26, 0x24, 0x24);

void drawHandbookRow(PaperCanvas& canvas, double x, double y, const QString& label, const QString& value,
                     double widest) {
    canvas.text({x, y}, label, {32, QColor(0x70, 0x60, 0x60)});
    canvas.text({x + 190, y + 2}, value, {40, handbookInk}, widest);
    canvas.line({x, y + 22}, {x + 190 + widest, y + 22}, QColor(0xa8, 0x98, 0x98));
}

/// Blocks, a bear and a star: what such covers show.
void drawToys(PaperCanvas& canvas) {
    QPainter& painter = canvas.painter();
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0xd8, 0xa4, 0x74));
    painter.drawEllipse(QRectF(380, 470, 290, 260));
    painter.drawEllipse(QRectF(370, 440, 100, 100));
    painter.drawEllipse(QRectF(580, 440, 100, 100));
    painter.setBrush(QColor(0xf4, 0xdc, 0xc0));
    painter.drawEllipse(QRectF(460, 590, 130, 110));
    painter.setBrush(QColor(0x4a, 0x38, 0x30));
    painter.drawEllipse(QRectF(455, 560, 26, 26));
    painter.drawEllipse(QRectF(570, 560, 26, 26));
    painter.drawEllipse(QRectF(505, 610, 40, 28));
    painter.setBrush(QColor(0x9c, 0xc8, 0xe4));
    painter.drawRoundedRect(QRectF(180, 640, 130, 130), 16, 16);
    painter.setBrush(QColor(0xf2, 0xc4, 0x58));
    painter.drawRoundedRect(QRectF(740, 640, 130, 130), 16, 16);
}

} // namespace

QImage disabilityFront(const SamplePaper& paper, double dotsPerUnit) {
    PaperCanvas canvas(openHandbook, dotsPerUnit * 0.6, 10);
    canvas.ground(QColor(0xfa, 0xf0, 0xee), QColor(0xf6, 0xf2, 0xea), paper.seed);
    canvas.line({740, 0}, {740, 1050}, QColor(0x9c, 0x80, 0x80), 4);
    canvas.text({90, 110}, u"身体障害者手帳"_s, {56, QColor(0x8c, 0x2c, 0x34), true});
    canvas.text({90, 180}, u"千葉県　第 %1 号"_s.arg(inventedNumber(6, paper.seed)), {34});
    canvas.portrait({90, 230, 300, 390}, paper.seed);
    canvas.seal({330, 560, 120, 120}, u"千葉県印"_s);
    drawHandbookRow(canvas, 90, 760, u"交付年月日"_s, cardDate(paper.issued), 380);
    drawHandbookRow(canvas, 800, 140, u"氏　　名"_s, paper.person.fullName(), 420);
    drawHandbookRow(canvas, 800, 240, u"生年月日"_s, cardDate(paper.person.birth) + u"生"_s, 420);
    canvas.text({800, 330}, u"住　　所"_s, {32, QColor(0x70, 0x60, 0x60)});
    canvas.block({990, 296, 430, 130}, paper.address, {36});
    drawHandbookRow(canvas, 800, 500, u"障害名"_s, u"（見本のため記載なし）"_s, 420);
    drawHandbookRow(canvas, 800, 600, u"等　　級"_s, u"―"_s, 420);
    return canvas.finish();
}

QImage disabilityBack(const SamplePaper& paper, double dotsPerUnit) {
    PaperCanvas canvas(openHandbook, dotsPerUnit * 0.6, 20);
    canvas.box({0, 0, 1480, 1050}, QColor(0x8e, 0x2e, 0x38));
    canvas.waves(QColor(0x70, 0x20, 0x2a), paper.seed, 20);
    canvas.line({740, 0}, {740, 1050}, QColor(0x60, 0x18, 0x22), 8);
    canvas.text({880, 360}, u"身体障害者手帳"_s, {66, QColor(0xe8, 0xc8, 0x70), true}, 480);
    canvas.text({980, 820}, u"千　葉　県"_s, {52, QColor(0xe8, 0xc8, 0x70)});
    return canvas.finish();
}

QImage maternityFront(const SamplePaper& paper, double dotsPerUnit) {
    PaperCanvas canvas(handbookPage, dotsPerUnit * 0.6, 20);
    canvas.ground(QColor(0xfc, 0xdc, 0xe6), QColor(0xfe, 0xf2, 0xe2), paper.seed);
    canvas.text({150, 250}, u"母子健康手帳"_s, {120, QColor(0xc4, 0x4c, 0x70), true}, 750);
    canvas.text({150, 360}, cardDate(paper.issued) + u"交付　No. %1"_s.arg(inventedNumber(6, paper.seed)), {36});
    drawToys(canvas);
    drawHandbookRow(canvas, 110, 900, u"保護者氏名"_s, paper.person.family.written + u"　見本"_s, 620);
    drawHandbookRow(canvas, 110, 1000, u"子の氏名"_s, paper.person.fullName(), 620);
    drawHandbookRow(canvas, 110, 1100, u"生年月日"_s, cardDate(paper.person.birth) + u"生"_s, 620);
    canvas.text({110, 1200}, u"住　　所"_s, {32, QColor(0x70, 0x60, 0x60)});
    canvas.block({300, 1164, 640, 120}, paper.address, {36});
    canvas.text({640, 1400}, u"千葉県　柏　市"_s, {50, handbookInk, true});
    return canvas.finish();
}

QImage maternityBack(const SamplePaper& paper, double dotsPerUnit) {
    PaperCanvas canvas(handbookPage, dotsPerUnit * 0.6, 20);
    canvas.box({0, 0, 1050, 1480}, QColor(0xff, 0xfc, 0xf8));
    canvas.text({120, 150}, u"出生届出済証明"_s, {60, QColor(0xc4, 0x4c, 0x70), true});
    drawHandbookRow(canvas, 110, 300, u"子の氏名"_s, paper.person.fullName(), 620);
    drawHandbookRow(canvas, 110, 410, u"出生の日"_s, cardDate(paper.person.birth), 620);
    drawHandbookRow(canvas, 110, 520, u"出生の場所"_s, u"千葉県"_s, 620);
    canvas.text({110, 680}, u"上記の者については　戸籍法による出生の届出が　あったことを証明する。"_s, {34}, 830);
    canvas.text({300, 860}, u"柏　市　長"_s, {56});
    canvas.seal({640, 770, 140, 140}, u"柏市長印"_s);
    return canvas.finish();
}

} // namespace uketsuke
