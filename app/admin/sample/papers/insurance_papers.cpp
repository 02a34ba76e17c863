#include "app/admin/sample/papers/insurance_papers.h"

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

const QColor insuranceInk(0x1e, 0x22, 0x26);
const QColor insuranceLine(0x7a, 0x86, 0x80);

bool isCertificate(const SamplePaper& paper) {
    return paper.type == IdentityDocumentType::EligibilityCertificate;
}

void drawInsuranceGround(PaperCanvas& canvas, const SamplePaper& paper) {
    if (isCertificate(paper))
        canvas.ground(QColor(0xfd, 0xf2, 0xd6), QColor(0xfb, 0xf8, 0xe6), paper.seed);
    else if (isOfEmployer(paper))
        canvas.ground(QColor(0xdb, 0xee, 0xf8), QColor(0xec, 0xf6, 0xfb), paper.seed);
    else
        canvas.ground(QColor(0xdf, 0xf0, 0xda), QColor(0xf2, 0xf8, 0xe6), paper.seed);
}

QString insuranceTitle(const SamplePaper& paper) {
    const QString scheme = isOfEmployer(paper) ? u"健康保険"_s : u"国民健康保険"_s;
    return isCertificate(paper) ? scheme + u"　資格確認書"_s : scheme + u"　被保険者証"_s;
}

void drawInsuranceRow(PaperCanvas& canvas, double y, const QString& label, const QString& value, double size = 29) {
    canvas.text({36, y}, label, {21, QColor(0x4a, 0x55, 0x50)}, 130);
    canvas.text({180, y + 2}, value, {size, insuranceInk}, 640);
    canvas.line({30, y + 14}, {826, y + 14}, insuranceLine, 1.2);
}

} // namespace

bool isOfEmployer(const SamplePaper& paper) {
    return paper.variant(2) == 1;
}

QImage insuranceFront(const SamplePaper& paper, double dotsPerUnit) {
    PaperCanvas canvas(cardSize(), dotsPerUnit, 30);
    drawInsuranceGround(canvas, paper);
    canvas.text({36, 62}, insuranceTitle(paper), {38, insuranceInk, true}, 480);
    canvas.text({540, 46}, u"有効期限"_s, {20});
    canvas.text({540, 80}, cardDate(paper.expires), {30, insuranceInk, true}, 290);
    canvas.text({36, 108}, isOfEmployer(paper) ? u"本人（被保険者）"_s : u"一般"_s, {22});
    canvas.text({540, 112}, cardDate(paper.issued) + u"交付"_s, {20});
    drawInsuranceRow(canvas, 156, u"記号・番号"_s,
                     u"見本000　　番号 %1　（枝番）00"_s.arg(inventedNumber(7, paper.seed)));
    drawInsuranceRow(canvas, 212, u"氏名"_s, paper.person.fullName(), 38);
    drawInsuranceRow(canvas, 262, u"生年月日"_s,
                     cardDate(paper.person.birth) + u"　　性別　"_s + paper.person.genderWord());
    drawInsuranceRow(canvas, 310, u"資格取得日"_s, cardDate(paper.issued.addDays(-30)));
    if (isOfEmployer(paper)) {
        drawInsuranceRow(canvas, 358, u"事業所名称"_s, u"見本商事株式会社"_s);
    } else {
        drawInsuranceRow(canvas, 358, u"世帯主氏名"_s, paper.person.fullName());
        drawInsuranceRow(canvas, 406, u"住所"_s, paper.address, 26);
    }
    canvas.text({36, 462}, u"保険者番号　00000000"_s, {26});
    canvas.text({36, 504},
                isOfEmployer(paper) ? u"保険者名称　見本健康保険協会 千葉支部"_s : u"交付者名　　千葉県 柏市"_s, {28},
                560);
    canvas.falseCode({616, 428, 84, 84}, paper.seed);
    canvas.seal({738, 432, 76, 76}, isOfEmployer(paper) ? u"協会之印"_s : u"柏市之印"_s);
    return canvas.finish();
}

QImage insuranceBack(const SamplePaper& paper, double dotsPerUnit) {
    PaperCanvas canvas(cardSize(), dotsPerUnit, 30);
    drawInsuranceGround(canvas, paper);
    canvas.text({36, 56}, u"注意事項　保険医療機関等において診療を受けるときには、必ずこの証を窓口で渡してください。"_s,
                {20}, 780);
    canvas.box({30, 78, 796, 96}, QColor(255, 255, 255, 170), insuranceLine);
    canvas.text({42, 112}, u"住所"_s, {24});
    if (isOfEmployer(paper))
        canvas.handwriting({112, 138}, paper.address, 30, 700, paper.seed);
    canvas.box({30, 196, 796, 60}, QColor(255, 255, 255, 170), insuranceLine);
    canvas.text({42, 234}, u"備考"_s, {24});
    canvas.text({36, 296}, u"※ 以下の欄に記入することにより、臓器提供に関する意思を表示することができます。"_s, {20},
                780);
    canvas.text({36, 336}, u"1. 私は、脳死後及び心臓が停止した死後のいずれでも、移植の為に臓器を提供します。"_s, {20},
                780);
    canvas.text({36, 370}, u"2. 私は、心臓が停止した死後に限り、移植の為に臓器を提供します。"_s, {20}, 780);
    canvas.text({36, 404}, u"3. 私は、臓器を提供しません。"_s, {20}, 780);
    canvas.text({36, 500}, u"署名年月日　　　　年　　月　　日　　本人署名（自筆）"_s, {20}, 780);
    return canvas.finish();
}

} // namespace uketsuke
