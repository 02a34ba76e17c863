#include "app/admin/sample/papers/licence_papers.h"

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

const QColor licenceInk(0x22, 0x22, 0x26);
const QColor licenceLine(0x55, 0x5c, 0x60);

/// Gold for five years without a violation, blue for most, green for beginners.
QColor bandColour(const SamplePaper& paper) {
    switch (paper.variant(5)) {
    case 0:
    case 1:
        return {0xe3, 0xc0, 0x55};
    case 4:
        return {0x9c, 0xcb, 0x8a};
    default:
        return {0x8e, 0xc3, 0xe6};
    }
}

bool isHistory(const SamplePaper& paper) {
    return paper.type == IdentityDocumentType::DrivingHistoryCertificate;
}

QString westernAndEra(const QDate& date) {
    return u"%1年（%2）%3月%4日"_s.arg(date.year())
        .arg(cardDate(date).section(u'年', 0, 0) + u'年')
        .arg(date.month(), 2)
        .arg(date.day(), 2);
}

void drawHead(PaperCanvas& canvas, const SamplePaper& paper) {
    const double right = 838;
    canvas.box({18, 18, right - 18, 60}, Qt::transparent, licenceLine);
    canvas.text({28, 58}, u"氏名"_s, {24});
    canvas.text({112, 62}, paper.person.fullName(), {38, licenceInk, false, false, 6}, 380);
    canvas.text({512, 58}, cardDate(paper.person.birth) + u"生"_s, {29}, 318);
    canvas.box({18, 78, right - 18, 62}, Qt::transparent, licenceLine);
    canvas.text({28, 118}, u"住所"_s, {24});
    canvas.text({112, 119}, paper.address, {30}, 714);
    canvas.text({28, 178}, u"交付"_s, {24});
    canvas.text({112, 179}, cardDate(paper.issued), {29});
    canvas.text({440, 178}, inventedNumber(5, paper.seed), {24});
}

void drawClasses(PaperCanvas& canvas) {
    static const QStringList classes{u"大型"_s, u"中型"_s, u"準中型"_s, u"普通"_s, u"大特"_s, u"大自二"_s, u"普自二"_s,
                                     u"小特"_s, u"原付"_s, u"大二"_s,   u"中二"_s, u"普二"_s, u"大特二"_s, u"け引"_s};
    canvas.text({318, 452}, u"種"_s, {20});
    canvas.text({318, 502}, u"類"_s, {20});
    for (qsizetype i = 0; i < classes.size(); ++i) {
        const QRectF cell(346 + static_cast<double>(i % 7) * 36, i < 7 ? 424 : 472, 36, 48);
        canvas.box(cell, Qt::transparent, licenceLine, 1.4);
        const bool isHeld = i == 3 || i == 8;
        canvas.block(cell.adjusted(3, 10, -3, -8), isHeld ? classes.at(i) : u"—"_s, {isHeld ? 16.0 : 22.0},
                     Qt::AlignCenter);
    }
}

void drawFoot(PaperCanvas& canvas, const SamplePaper& paper) {
    canvas.text({28, 418}, u"番号"_s, {22});
    canvas.text({92, 420}, u"第 %1 号"_s.arg(inventedNumber(12, paper.seed)), {31, licenceInk, true}, 400);
    const QDate first = paper.person.birth.addYears(19);
    int y = 450;
    for (const QString& kind : {u"二・小・原"_s, u"他"_s, u"二種"_s}) {
        canvas.text({28, static_cast<double>(y)}, kind, {19});
        canvas.text({126, static_cast<double>(y)}, y < 500 ? cardDate(first) : u"平成00年00月00日"_s, {20}, 180);
        y += 34;
    }
    drawClasses(canvas);
    canvas.text({620, 520}, u"千葉県"_s, {22});
    canvas.text({690, 520}, u"公安委員会"_s, {22}, 84);
    canvas.seal({786, 470, 52, 52}, u"千葉公安"_s);
}

void drawMiddle(PaperCanvas& canvas, const SamplePaper& paper) {
    if (isHistory(paper)) {
        canvas.box({18, 196, 580, 56}, QColor(0xd7, 0xe7, 0xf4));
        canvas.text({40, 238}, u"自動車等の運転はできません"_s, {34, licenceInk, true}, 540);
    } else {
        canvas.box({18, 196, 580, 56}, bandColour(paper));
        canvas.text({30, 240}, westernAndEra(paper.expires) + u"まで有効"_s, {36, licenceInk, true}, 556);
    }
    canvas.text({28, 290}, isHistory(paper) ? u"備　　考"_s : u"免許の"_s, {22});
    if (!isHistory(paper)) {
        canvas.text({28, 318}, u"条件等"_s, {22});
        canvas.text({116, 304}, u"眼鏡等"_s, {28});
        canvas.text({116, 340}, u"準中型車は5tに限る"_s, {20}, 206);
        if (paper.variant(5) < 2)
            canvas.text({40, 378}, u"優良"_s, {34});
    }
    const QString title = isHistory(paper) ? u"運転経歴証明書"_s : u"運転免許証"_s;
    canvas.text({330, 318}, title.left(isHistory(paper) ? 4 : 2), {56, QColor(0x4a, 0x50, 0x58), true, false, 12}, 260);
    canvas.text({330, 388}, title.mid(isHistory(paper) ? 4 : 2), {56, QColor(0x4a, 0x50, 0x58), true, false, 12}, 260);
}

void drawChange(PaperCanvas& canvas, const SamplePaper& paper) {
    if (paper.changedAddress.isEmpty())
        return;
    const QDate changed = paper.issued.addDays(300);
    if (!paper.isChangeOfficial) {
        canvas.handwriting({36, 112}, u"新住所 "_s + paper.changedAddress, 27, 780, paper.seed);
        return;
    }
    canvas.text({36, 112}, cardDate(changed), {27});
    canvas.text({300, 112}, u"新住所"_s, {27});
    canvas.block({36, 130, 640, 72}, paper.changedAddress, {29});
    canvas.seal({716, 116, 74, 74}, u"千葉県公安委"_s);
}

void drawOrganPart(PaperCanvas& canvas) {
    canvas.box({18, 300, 820, 222}, QColor(255, 255, 255, 150), licenceLine);
    canvas.text({30, 330}, u"以下の部分を使用して臓器提供に関する意思を表示することができます（記入は自由です。）。"_s,
                {20}, 790);
    canvas.text({30, 364}, u"1. 私は、脳死後及び心臓が停止した死後のいずれでも、移植の為に臓器を提供します。"_s, {20},
                790);
    canvas.text({30, 394}, u"2. 私は、心臓が停止した死後に限り、移植の為に臓器を提供します。"_s, {20}, 790);
    canvas.text({30, 424}, u"3. 私は、臓器を提供しません。"_s, {20});
    canvas.text({30, 460}, u"《1又は2を選んだ方で、提供したくない臓器があれば、×をつけてください。》"_s, {17}, 780);
    canvas.text({30, 508}, u"署名年月日　　　　年　　月　　日　　本人署名（自筆）"_s, {20}, 790);
}

} // namespace

QImage licenceFront(const SamplePaper& paper, double dotsPerUnit) {
    PaperCanvas canvas(cardSize(), dotsPerUnit, 30);
    canvas.ground(isHistory(paper) ? QColor(0xea, 0xf2, 0xf8) : QColor(0xf6, 0xee, 0xdc),
                  isHistory(paper) ? QColor(0xdc, 0xe8, 0xf4) : QColor(0xdf, 0xee, 0xe0), paper.seed);
    drawHead(canvas, paper);
    drawMiddle(canvas, paper);
    drawFoot(canvas, paper);
    canvas.portrait({614, 152, 224, 284}, paper.seed);
    return canvas.finish();
}

QImage licenceBack(const SamplePaper& paper, double dotsPerUnit) {
    PaperCanvas canvas(cardSize(), dotsPerUnit, 30);
    canvas.ground(QColor(0xf2, 0xf0, 0xe6), QColor(0xe8, 0xee, 0xe4), paper.seed + 5);
    canvas.text({36, 54}, u"備　　　　　　考"_s, {28});
    for (int row = 0; row < 5; ++row)
        canvas.line({18, 70.0 + row * 54}, {838, 70.0 + row * 54}, licenceLine, 1.5);
    drawChange(canvas, paper);
    if (!isHistory(paper))
        drawOrganPart(canvas);
    return canvas.finish();
}

} // namespace uketsuke
