#include "app/admin/sample/specimen_paper.h"

#include "app/domain/matching/japanese_date.h"

#include <QFontDatabase>
#include <QPainter>
#include <QPainterPath>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

constexpr QSize cardSize(1012, 638);  // 85.6 × 54 mm at 300 dpi
constexpr QSize sheetSize(900, 1270); // A4 in the same proportion

/// How a kind of paper looks: its name, its two tints, whether it is a sheet.
struct PaperLook {
    QString title;
    QColor from;
    QColor to;
    bool isSheet = false;
};

PaperLook lookOf(IdentityDocumentType type) {
    switch (type) {
    case IdentityDocumentType::MyNumberCard:
        return {u"個人番号カード"_s, QColor(250, 232, 240), QColor(226, 240, 226)};
    case IdentityDocumentType::DrivingLicence:
        return {u"運転免許証"_s, QColor(246, 239, 223), QColor(223, 240, 230)};
    case IdentityDocumentType::DrivingHistoryCertificate:
        return {u"運転経歴証明書"_s, QColor(228, 238, 250), QColor(240, 244, 250)};
    case IdentityDocumentType::HealthInsuranceCard:
        return {u"国民健康保険被保険者証"_s, QColor(232, 244, 226), QColor(248, 250, 240)};
    case IdentityDocumentType::EligibilityCertificate:
        return {u"資格確認書"_s, QColor(252, 244, 222), QColor(250, 250, 240)};
    case IdentityDocumentType::ResidenceCard:
        return {u"在留カード"_s, QColor(232, 232, 248), QColor(248, 240, 250)};
    case IdentityDocumentType::SpecialPermanentResidentCertificate:
        return {u"特別永住者証明書"_s, QColor(250, 238, 226), QColor(240, 246, 250)};
    case IdentityDocumentType::Passport:
        return {u"旅券 PASSPORT"_s, QColor(238, 232, 226), QColor(226, 236, 244)};
    case IdentityDocumentType::ResidentRecord:
        return {u"住民票"_s, QColor(246, 250, 244), QColor(250, 250, 250), true};
    case IdentityDocumentType::StudentCard:
        return {u"学生証"_s, QColor(226, 238, 250), QColor(250, 250, 255)};
    case IdentityDocumentType::DisabilityCertificate:
        return {u"身体障害者手帳"_s, QColor(248, 226, 226), QColor(250, 244, 240)};
    case IdentityDocumentType::MaternityHandbook:
        return {u"母子健康手帳"_s, QColor(252, 230, 238), QColor(255, 250, 250)};
    case IdentityDocumentType::NotificationCard:
        return {u"通知カード"_s, QColor(236, 244, 232), QColor(250, 252, 248)};
    case IdentityDocumentType::Unknown:
    case IdentityDocumentType::Other:
        return {u"社員証"_s, QColor(240, 244, 248), QColor(255, 255, 255)};
    }
    return {};
}

QFont paperFont(int pixelSize, QFont::Weight weight = QFont::Normal) {
    QFont font(u"Noto Sans CJK JP"_s);
    font.setPixelSize(pixelSize);
    font.setWeight(weight);
    return font;
}

class PaperPainter
{
public:
    PaperPainter(QImage& image, const PaperLook& look) : m_painter(&image), m_size(image.size()) {
        m_painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
        QLinearGradient tint(0, 0, m_size.width(), m_size.height());
        tint.setColorAt(0, look.from);
        tint.setColorAt(1, look.to);
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(tint);
        const qreal corner = look.isSheet ? 0 : 36;
        m_painter.drawRoundedRect(QRect({}, m_size), corner, corner);
    }

    void line(const QString& text, int size, QFont::Weight weight = QFont::Normal) {
        m_painter.setPen(QColor(40, 40, 40));
        m_painter.setFont(paperFont(size, weight));
        m_painter.drawText(QRect(48, m_y, m_size.width() - 96, size * 2), Qt::AlignLeft | Qt::AlignTop, text);
        m_y += size * 3 / 2;
    }

    void band(const QString& text, const QColor& colour) {
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(colour);
        m_painter.drawRect(48, m_y, 600, 56);
        m_painter.setPen(QColor(30, 30, 30));
        m_painter.setFont(paperFont(34, QFont::DemiBold));
        m_painter.drawText(QRect(64, m_y, 580, 56), Qt::AlignVCenter, text);
        m_y += 72;
    }

    void silhouette(const QRect& box) {
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(QColor(184, 205, 224));
        m_painter.drawRect(box);
        m_painter.setBrush(QColor(120, 140, 160));
        m_painter.drawEllipse(box.center() - QPoint(0, box.height() / 8), box.width() / 5, box.width() / 5);
        m_painter.drawEllipse(QPoint(box.center().x(), box.bottom()), box.width() * 2 / 5, box.height() / 3);
    }

    void rules(int count) {
        m_painter.setPen(QPen(QColor(150, 150, 150), 2));
        for (int index = 0; index < count; ++index)
            m_painter.drawLine(48, m_y + index * 70, m_size.width() - 48, m_y + index * 70);
    }

    /// On each paper, large and across, so that none can be taken for a real one.
    void specimenMark() {
        m_painter.save();
        m_painter.translate(QRect({}, m_size).center());
        m_painter.rotate(-18);
        m_painter.setOpacity(0.28);
        m_painter.setPen(QColor(190, 40, 30));
        m_painter.setFont(paperFont(200, QFont::Bold));
        m_painter.drawText(QRect(-500, -160, 1000, 320), Qt::AlignCenter, u"見　本"_s);
        m_painter.restore();
    }

private:
    QPainter m_painter;
    QSize m_size;
    int m_y = 40;
};

QString nameOnPaper(const SpecimenPerson& person) {
    const QString given = person.trap == SpecimenTrap::OtherName ? u"別名"_s : person.values[ApplicantField::GivenName];
    return person.values[ApplicantField::FamilyName] + u"　"_s + given;
}

QString addressOnPaper(const SpecimenPerson& person) {
    return person.trap == SpecimenTrap::OldAddress ? u"千葉県柏市旧町9丁目9番9号"_s : person.fullAddress;
}

void drawFront(PaperPainter& paper, const SpecimenPerson& person, const QDate& today) {
    const bool isExpired = person.trap == SpecimenTrap::Expired;
    const QDate expiry = isExpired ? today.addMonths(-7) : today.addYears(2).addDays(100);
    paper.line(u"氏名　"_s + nameOnPaper(person), 44, QFont::DemiBold);
    paper.line(eraText(person.birthDate) + u"生"_s, 34);
    if (person.documentType != IdentityDocumentType::Passport) {
        const QString address = addressOnPaper(person);
        paper.line(u"住所　"_s + address.left(18), 34);
        if (address.size() > 18)
            paper.line(u"　　　"_s + address.mid(18), 34);
    }
    paper.line(u"交付　"_s + eraText(today.addYears(-2)) + u"　00000"_s, 28);
    paper.band(u"%1（%2）まで有効"_s.arg(expiry.toString(u"yyyy年M月d日"_s), eraText(expiry).left(4) + u"年"_s),
               person.documentType == IdentityDocumentType::DrivingLicence ? QColor(233, 201, 76)
                                                                           : QColor(214, 226, 236));
}

void drawBack(PaperPainter& paper, const SpecimenPerson& person) {
    if (person.documentType == IdentityDocumentType::MyNumberCard) {
        paper.line(u"個人番号　0000 0000 0000"_s, 54, QFont::DemiBold);
        paper.line(u"氏名　"_s + nameOnPaper(person), 34);
        return;
    }
    if (person.documentType == IdentityDocumentType::HealthInsuranceCard ||
        person.documentType == IdentityDocumentType::EligibilityCertificate)
        paper.line(u"住所　"_s + addressOnPaper(person), 32);
    paper.line(u"備考"_s, 36);
    paper.rules(5);
}

} // namespace

QImage specimenPaper(const SpecimenPerson& person, DocumentSide side, const QDate& today) {
    SpecimenPerson shown = person;
    if (side == DocumentSide::Further)
        shown.documentType = person.values.value(ApplicantField::Affiliation).contains(u"大学"_s)
                                 ? IdentityDocumentType::StudentCard
                                 : IdentityDocumentType::Other;
    const PaperLook look = lookOf(shown.documentType);
    QImage image(look.isSheet ? sheetSize : cardSize, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    PaperPainter paper(image, look);
    if (side != DocumentSide::Back) {
        paper.silhouette(QRect(image.width() - 270, 190, 220, 280));
        paper.line(look.title, 36, QFont::DemiBold);
    }
    if (side == DocumentSide::Further) {
        paper.line(shown.values.value(ApplicantField::Affiliation), 40, QFont::DemiBold);
        paper.line(u"氏名　"_s + nameOnPaper(shown), 40);
    } else if (side == DocumentSide::Front) {
        drawFront(paper, shown, today);
    } else {
        drawBack(paper, shown);
    }
    paper.specimenMark();
    return image;
}

} // namespace uketsuke
