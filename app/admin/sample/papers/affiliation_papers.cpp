#include "app/admin/sample/papers/affiliation_papers.h"

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

const QColor badgeInk(0x22, 0x26, 0x2e);

QColor colourOf(const SamplePaper& paper) {
    static const QList<QColor> colours{{0x1f, 0x4e, 0x8c}, {0x8c, 0x2a, 0x3a}, {0x2c, 0x6e, 0x54}, {0x5a, 0x3c, 0x82}};
    return colours.at(paper.variant(4));
}

} // namespace

QImage studentCardFront(const SamplePaper& paper, double dotsPerUnit) {
    PaperCanvas canvas(cardSize(), dotsPerUnit, 30);
    const QColor colour = colourOf(paper);
    canvas.ground(QColor(0xfa, 0xfb, 0xfd), QColor(0xec, 0xf0, 0xf6), paper.seed);
    canvas.box({0, 0, 856, 104}, colour);
    canvas.text({40, 68}, paper.institution, {42, Qt::white, true}, 560);
    canvas.text({640, 70}, u"学　生　証"_s, {38, Qt::white, true}, 190);
    canvas.portrait({40, 136, 220, 280}, paper.seed, QColor(0xf4, 0xf4, 0xf0));
    canvas.text({296, 176}, u"学籍番号　"_s + inventedNumber(8, paper.seed), {30}, 520);
    canvas.text({296, 240}, u"氏　　名　"_s + paper.person.fullName(), {36, badgeInk, true}, 530);
    canvas.text({296, 296}, u"生年月日　"_s + cardDate(paper.person.birth) + u"生"_s, {30}, 530);
    canvas.text({296, 338}, u"住　　所"_s, {30});
    canvas.block({446, 310, 384, 84}, paper.address, {28});
    canvas.text({296, 440}, u"有効期限　"_s + cardDate(paper.expires), {30, badgeInk, true}, 420);
    canvas.text({40, 500}, u"上記の者は本校の学生・生徒であることを証明する。　学校長"_s, {25}, 680);
    canvas.seal({752, 436, 74, 74}, u"学校長印"_s);
    return canvas.finish();
}

QImage studentCardBack(const SamplePaper& paper, double dotsPerUnit) {
    PaperCanvas canvas(cardSize(), dotsPerUnit, 30);
    canvas.box({0, 0, 856, 540}, QColor(0xf8, 0xf8, 0xf6));
    canvas.text({40, 64}, u"通学区間・乗車券発行控"_s, {28});
    for (int row = 0; row < 6; ++row)
        canvas.line({40, 90.0 + row * 58}, {816, 90.0 + row * 58}, QColor(0x90, 0x90, 0x90), 1.6);
    canvas.handwriting({60, 130}, u"自宅 ～ 柏駅"_s, 28, 700, paper.seed);
    canvas.text({40, 450}, u"1. 本証は常に携帯し、請求があったときは提示すること。"_s, {24});
    canvas.text({40, 490}, u"2. 本証を他人に貸与又は譲渡してはならない。"_s, {24});
    return canvas.finish();
}

QImage companyCardFront(const SamplePaper& paper, double dotsPerUnit) {
    PaperCanvas canvas(cardSize().transposed(), dotsPerUnit, 30);
    const QColor colour = colourOf(paper);
    canvas.box({0, 0, 540, 856}, QColor(0xfc, 0xfc, 0xfd));
    canvas.box({0, 0, 540, 128}, colour);
    canvas.box({0, 800, 540, 56}, colour);
    canvas.block({24, 20, 492, 90}, paper.institution, {38, Qt::white, true}, Qt::AlignCenter);
    canvas.portrait({150, 160, 240, 310}, paper.seed, QColor(0xe4, 0xea, 0xf0));
    canvas.block({20, 490, 500, 60}, u"社　員　証"_s, {34, colour, true}, Qt::AlignCenter);
    canvas.block({20, 552, 500, 80}, paper.person.fullName(), {52, badgeInk, true}, Qt::AlignCenter);
    canvas.block({20, 640, 500, 46}, u"社員番号 "_s + inventedNumber(6, paper.seed), {30}, Qt::AlignCenter);
    canvas.block({20, 690, 500, 92}, u"勤務地　千葉県柏市見本町0-0"_s, {30}, Qt::AlignCenter);
    return canvas.finish();
}

QImage companyCardBack(const SamplePaper& paper, double dotsPerUnit) {
    PaperCanvas canvas(cardSize().transposed(), dotsPerUnit, 30);
    canvas.box({0, 0, 540, 856}, QColor(0xf6, 0xf6, 0xf6));
    canvas.box({0, 60, 540, 90}, QColor(0x2a, 0x2a, 0x2a));
    canvas.block({40, 220, 460, 240}, u"この証を拾得された方は、お手数ですが下記までご連絡ください。"_s, {28});
    canvas.block({40, 480, 460, 100}, paper.institution, {30, badgeInk, true});
    return canvas.finish();
}

} // namespace uketsuke
