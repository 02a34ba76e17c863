#include "app/admin/sample/papers/my_number_papers.h"

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

const QColor cardInk(0x2a, 0x2a, 0x2e);
const QString falseMyNumber = u"0000  0000  0000"_s;

QString validUntil(const QDate& date) {
    return u"%1年%2月%3日まで有効"_s.arg(date.year())
        .arg(date.month(), 2, 10, QChar(u'0'))
        .arg(date.day(), 2, 10, QChar(u'0'));
}

/// The rabbit of the real card, as a shape only.
void drawRabbit(PaperCanvas& canvas, QPointF place) {
    QPainter& painter = canvas.painter();
    painter.setPen(QPen(QColor(0xd8, 0x8a, 0xa0), 3));
    painter.setBrush(QColor(0xff, 0xfa, 0xfa));
    painter.drawEllipse(QRectF(place.x() + 8, place.y(), 18, 52));
    painter.drawEllipse(QRectF(place.x() + 42, place.y(), 18, 52));
    painter.drawEllipse(QRectF(place.x(), place.y() + 34, 68, 58));
}

void drawSwirls(PaperCanvas& canvas, quint32 seed) {
    SampleRandom random(seed);
    QPainter& painter = canvas.painter();
    painter.setBrush(Qt::NoBrush);
    for (int ring = 0; ring < 34; ++ring) {
        painter.setPen(QPen(ring % 2 == 0 ? QColor(0xf0, 0xa0, 0xb8, 60) : QColor(0x8c, 0xc8, 0x9c, 60), 1.6));
        painter.drawEllipse(QPointF(640, 330), 30.0 + ring * 15, 22.0 + ring * 11);
    }
}

} // namespace

QImage myNumberFront(const SamplePaper& paper, double dotsPerUnit) {
    PaperCanvas canvas(cardSize(), dotsPerUnit, 30);
    canvas.ground(QColor(0xfb, 0xe6, 0xea), QColor(0xe4, 0xf2, 0xe2), paper.seed);
    drawSwirls(canvas, paper.seed);
    canvas.text({30, 50}, u"氏名"_s, {22});
    canvas.text({100, 56}, paper.person.fullName(), {40, cardInk, true, false, 4}, 520);
    canvas.text({30, 104}, u"住所"_s, {22});
    canvas.block({100, 72, 590, 76}, paper.address, {28});
    drawRabbit(canvas, {748, 22});
    canvas.portrait({30, 176, 214, 276}, paper.seed, QColor(0xee, 0xee, 0xea));
    canvas.text({272, 210}, cardDate(paper.person.birth) + u"生"_s, {29});
    canvas.text({560, 210}, u"性別 "_s + paper.person.genderWord(), {29});
    canvas.text({272, 256}, validUntil(paper.expires), {29, cardInk, true});
    canvas.text({272, 366}, u"個人番号カード"_s, {68, QColor(0xc4, 0x4e, 0x70), true, false, 4}, 520);
    canvas.text({272, 404}, u"電子証明書の有効期限　　　　年　　月　　日"_s, {21});
    canvas.text({634, 460}, u"柏 市 長"_s, {30});
    canvas.seal({776, 418, 56, 56}, u"柏市長印"_s);
    canvas.box({30, 470, 214, 42}, QColor(255, 255, 255, 170), QColor(0x9a, 0x9a, 0x9a));
    canvas.text({40, 500}, u"セキュリティコード 0000"_s, {18}, 196);
    canvas.box({272, 430, 340, 82}, QColor(0xff, 0xf4, 0xb0, 180), QColor(0xc8, 0xb0, 0x50));
    canvas.block({280, 436, 324, 70}, u"【個人番号カードの右下にある記載欄】臓器提供の意思（記入は自由）"_s, {18});
    return canvas.finish();
}

QImage myNumberBack(const SamplePaper& paper, double dotsPerUnit) {
    PaperCanvas canvas(cardSize(), dotsPerUnit, 30);
    canvas.ground(QColor(0xf6, 0xee, 0xf2), QColor(0xe6, 0xee, 0xf4), paper.seed + 9);
    canvas.box({0, 26, 856, 84}, QColor(0x3a, 0x36, 0x34));
    canvas.text({300, 166}, u"個人番号"_s, {28});
    canvas.text({300, 226}, falseMyNumber, {54, cardInk, true}, 330);
    canvas.text({300, 284}, u"氏名"_s, {22});
    canvas.text({364, 288}, paper.person.fullName(), {32}, 290);
    canvas.text({300, 334}, cardDate(paper.person.birth) + u"生"_s, {28});
    canvas.chip({84, 210, 132, 110});
    canvas.falseCode({682, 150, 144, 144}, paper.seed);
    canvas.text({40, 416}, u"この面の番号を、法律で認められた場合を除き、書き写したり複写したりしてはいけません。"_s,
                {20}, 780);
    canvas.text({40, 450}, u"地方公共団体情報システム機構"_s, {20});
    canvas.text({40, 500}, u"見本の番号です。実在しません。"_s, {28, QColor(0xc4, 0x2c, 0x3c), true});
    return canvas.finish();
}

QImage notificationFront(const SamplePaper& paper, double dotsPerUnit) {
    PaperCanvas canvas(cardSize(), dotsPerUnit, 4);
    canvas.ground(QColor(0xe8, 0xf3, 0xdf), QColor(0xf4, 0xf6, 0xe0), paper.seed);
    canvas.text({40, 70}, u"通知カード"_s, {50, QColor(0x3c, 0x6c, 0x44), true});
    canvas.text({40, 140}, u"個人番号"_s, {26});
    canvas.text({190, 146}, falseMyNumber, {50, cardInk, true}, 460);
    canvas.text({40, 214}, u"氏名"_s, {26});
    canvas.text({140, 218}, paper.person.fullName(), {40}, 620);
    canvas.text({40, 280}, u"住所"_s, {26});
    canvas.block({140, 250, 660, 90}, paper.address, {30});
    canvas.text({40, 386}, cardDate(paper.person.birth) + u"生"_s, {30});
    canvas.text({430, 386}, u"性別 "_s + paper.person.genderWord(), {30});
    canvas.text({40, 440}, u"発行日 "_s + cardDate(paper.issued), {26});
    canvas.text({40, 506}, u"本人確認書類としては使えません（見本）"_s, {22, QColor(0x80, 0x80, 0x80)});
    canvas.falseCode({668, 368, 130, 130}, paper.seed);
    return canvas.finish();
}

QImage notificationBack(const SamplePaper& paper, double dotsPerUnit) {
    PaperCanvas canvas(cardSize(), dotsPerUnit, 4);
    canvas.ground(QColor(0xf2, 0xf6, 0xea), QColor(0xf6, 0xf6, 0xee), paper.seed + 3);
    canvas.text({40, 60}, u"追記欄（市町村記載）"_s, {28});
    for (int row = 0; row < 6; ++row)
        canvas.line({40, 90.0 + row * 68}, {816, 90.0 + row * 68}, QColor(0x9c, 0xb0, 0x98));
    return canvas.finish();
}

} // namespace uketsuke
