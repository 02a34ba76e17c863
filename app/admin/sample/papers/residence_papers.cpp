#include "app/admin/sample/papers/residence_papers.h"

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

const QColor residenceInk(0x20, 0x22, 0x2a);
const QColor residenceLabel(0x5a, 0x64, 0x7c);
const QColor residenceLine(0x8c, 0x90, 0xa4);

bool isSpecial(const SamplePaper& paper) {
    return paper.type == IdentityDocumentType::SpecialPermanentResidentCertificate;
}

QString residenceDate(const QDate& date) {
    return date.toString(u"yyyy年MM月dd日"_s);
}

void drawField(PaperCanvas& canvas, QPointF place, const QString& label, const QString& english, const QString& value,
               double widest) {
    canvas.text(place, label, {18, residenceLabel});
    canvas.text(place + QPointF(0, 16), english, {11, residenceLabel});
    canvas.text(place + QPointF(96, 8), value, {28, residenceInk}, widest);
}

/// Blossoms in the ground of the card.
void drawBlossoms(PaperCanvas& canvas, quint32 seed) {
    SampleRandom random(seed + 2);
    QPainter& painter = canvas.painter();
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0xe8, 0xa8, 0xc0, 46));
    for (int flower = 0; flower < 9; ++flower) {
        const QPointF centre(random.real(40, 800), random.real(60, 500));
        for (int petal = 0; petal < 5; ++petal) {
            painter.save();
            painter.translate(centre);
            painter.rotate(petal * 72.0);
            painter.drawEllipse(QRectF(-14, -52, 28, 46));
            painter.restore();
        }
    }
}

void drawResidenceHead(PaperCanvas& canvas, const SamplePaper& paper) {
    canvas.text({30, 40}, u"日本国政府"_s, {24, residenceInk, true});
    canvas.text({168, 40}, u"GOVERNMENT OF JAPAN"_s, {17});
    canvas.text({30, 90}, isSpecial(paper) ? u"特別永住者証明書"_s : u"在留カード"_s,
                {42, QColor(0x2c, 0x46, 0x86), true, false, 4}, 330);
    canvas.text({372, 88}, isSpecial(paper) ? u"SPECIAL PERMANENT RESIDENT CERTIFICATE"_s : u"RESIDENCE CARD"_s,
                {20, QColor(0x2c, 0x46, 0x86)}, 180);
    canvas.text({580, 42}, u"番号"_s, {18, residenceLabel});
    canvas.text({628, 44}, u"MH%1XX"_s.arg(inventedNumber(8, paper.seed)), {26, residenceInk, true}, 204);
}

void drawStatus(PaperCanvas& canvas, const SamplePaper& paper) {
    if (isSpecial(paper)) {
        canvas.text({30, 330}, u"特別永住者"_s, {32, residenceInk, true});
    } else {
        static const QStringList statuses{u"技術・人文知識・国際業務"_s, u"留学"_s, u"永住者"_s, u"日本人の配偶者等"_s};
        drawField(canvas, {30, 312}, u"在留資格"_s, u"STATUS"_s, statuses.at(paper.variant(4)), 430);
        drawField(canvas, {30, 362}, u"在留期間"_s, u"PERIOD OF STAY"_s,
                  u"5年（%1）"_s.arg(residenceDate(paper.expires)), 430);
        drawField(canvas, {30, 412}, u"許可の種類"_s, u"TYPE"_s, u"在留期間更新許可（東京出入国在留管理局長）"_s, 430);
    }
    canvas.text({30, 468}, u"このカードは"_s, {20});
    canvas.text({164, 472}, residenceDate(paper.expires) + u"まで有効"_s, {32, residenceInk, true}, 380);
    canvas.text({556, 468}, u"です。"_s, {20});
    canvas.text({30, 512}, u"PERIOD OF VALIDITY OF THIS CARD"_s, {14, residenceLabel});
}

} // namespace

QImage residenceFront(const SamplePaper& paper, double dotsPerUnit) {
    PaperCanvas canvas(cardSize(), dotsPerUnit, 30);
    canvas.ground(isSpecial(paper) ? QColor(0xf6, 0xea, 0xda) : QColor(0xe2, 0xe8, 0xf6),
                  isSpecial(paper) ? QColor(0xea, 0xf0, 0xe4) : QColor(0xf6, 0xe8, 0xf0), paper.seed);
    drawBlossoms(canvas, paper.seed);
    drawResidenceHead(canvas, paper);
    drawField(canvas, {30, 136}, u"氏名"_s, u"NAME"_s, paper.person.fullName(), 700);
    drawField(canvas, {30, 184}, u"生年月日"_s, u"DATE OF BIRTH"_s, residenceDate(paper.person.birth), 240);
    drawField(canvas, {400, 184}, u"性別"_s, u"SEX"_s,
              paper.person.gender == SampleGender::Woman ? u"女 F."_s : u"男 M."_s, 80);
    canvas.text({30, 226}, u"国籍・地域"_s, {18, residenceLabel});
    canvas.text({140, 230}, paper.person.nationality, {28}, 420);
    drawField(canvas, {30, 268}, u"住居地"_s, u"ADDRESS"_s, paper.address, 480);
    drawStatus(canvas, paper);
    canvas.portrait({628, 160, 204, 264}, paper.seed, QColor(0xf2, 0xf2, 0xf2));
    canvas.text({634, 486}, isSpecial(paper) ? u"法務大臣"_s : u"出入国在留管理庁長官"_s, {24}, 130);
    canvas.seal({776, 446, 58, 58}, isSpecial(paper) ? u"法務大臣"_s : u"長官之印"_s);
    return canvas.finish();
}

QImage residenceBack(const SamplePaper& paper, double dotsPerUnit) {
    PaperCanvas canvas(cardSize(), dotsPerUnit, 30);
    canvas.ground(QColor(0xee, 0xee, 0xf6), QColor(0xf6, 0xee, 0xf2), paper.seed + 4);
    canvas.text({30, 44}, u"住居地記載欄"_s, {24});
    const double columns[] = {24, 220, 690, 832};
    for (int row = 0; row < 5; ++row)
        canvas.line({24, 60.0 + row * 68}, {832, 60.0 + row * 68}, residenceLine, 1.6);
    for (const double x : columns)
        canvas.line({x, 60}, {x, 332}, residenceLine, 1.6);
    canvas.text({40, 102}, u"届出年月日"_s, {22});
    canvas.text({400, 102}, u"住居地"_s, {22});
    canvas.text({710, 102}, u"記載者印"_s, {22});
    if (!paper.changedAddress.isEmpty() && paper.isChangeOfficial) {
        canvas.text({34, 170}, residenceDate(paper.issued.addDays(200)), {22}, 178);
        canvas.block({230, 136, 450, 58}, paper.changedAddress, {25});
        canvas.seal({734, 136, 54, 54}, u"柏市長印"_s);
    } else if (!paper.changedAddress.isEmpty()) {
        canvas.handwriting({230, 172}, paper.changedAddress, 24, 450, paper.seed);
    }
    if (!isSpecial(paper)) {
        canvas.box({24, 352, 400, 76}, QColor(255, 255, 255, 150), residenceLine);
        canvas.text({34, 380}, u"資格外活動許可欄"_s, {19, residenceLabel});
        canvas.box({432, 352, 400, 76}, QColor(255, 255, 255, 150), residenceLine);
        canvas.text({442, 380}, u"在留期間更新等許可申請欄"_s, {19, residenceLabel});
    }
    canvas.text({30, 500}, u"見本（SPECIMEN）　このカードは実在しません"_s, {24, residenceLabel});
    return canvas.finish();
}

} // namespace uketsuke
