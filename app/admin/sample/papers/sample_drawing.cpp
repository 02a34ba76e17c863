#include "app/admin/sample/papers/sample_drawing.h"

#include "app/admin/sample/papers/affiliation_papers.h"
#include "app/admin/sample/papers/handbook_papers.h"
#include "app/admin/sample/papers/insurance_papers.h"
#include "app/admin/sample/papers/licence_papers.h"
#include "app/admin/sample/papers/my_number_papers.h"
#include "app/admin/sample/papers/passport_papers.h"
#include "app/admin/sample/papers/residence_papers.h"
#include "app/admin/sample/papers/resident_record_paper.h"
#include "app/domain/matching/japanese_date.h"

#include <QFontMetricsF>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace uketsuke {

QSizeF cardSize() {
    return {856, 540};
}

bool canWriteMark() {
    const QFontMetricsF metrics{QFont(u"Noto Sans CJK JP"_s)};
    return metrics.inFont(u'見') && metrics.inFont(u'本');
}

QString cardDate(const QDate& date) {
    static const QRegularExpression singleDigit(u"(?<=\\D)(\\d)(?=\\D)"_s);
    return eraText(date).replace(singleDigit, u" \\1"_s);
}

QString inventedNumber(int digits, quint32 seed) {
    return u"%1"_s.arg(seed % 100, digits, 10, QChar(u'0'));
}

QImage drawPaper(const SamplePaper& paper, DocumentSide side, double dotsPerUnit) {
    using Draw = QImage (*)(const SamplePaper&, double);
    const auto drawn = [&](Draw front, Draw back) {
        return side == DocumentSide::Back ? back(paper, dotsPerUnit) : front(paper, dotsPerUnit);
    };
    switch (paper.type) {
    case IdentityDocumentType::MyNumberCard:
        return drawn(myNumberFront, myNumberBack);
    case IdentityDocumentType::NotificationCard:
        return drawn(notificationFront, notificationBack);
    case IdentityDocumentType::DrivingLicence:
    case IdentityDocumentType::DrivingHistoryCertificate:
        return drawn(licenceFront, licenceBack);
    case IdentityDocumentType::HealthInsuranceCard:
    case IdentityDocumentType::EligibilityCertificate:
        return drawn(insuranceFront, insuranceBack);
    case IdentityDocumentType::ResidenceCard:
    case IdentityDocumentType::SpecialPermanentResidentCertificate:
        return drawn(residenceFront, residenceBack);
    case IdentityDocumentType::Passport:
        return drawn(passportFront, passportBack);
    case IdentityDocumentType::ResidentRecord:
        return drawn(residentRecordFront, residentRecordBack);
    case IdentityDocumentType::StudentCard:
        return drawn(studentCardFront, studentCardBack);
    case IdentityDocumentType::DisabilityCertificate:
        return drawn(disabilityFront, disabilityBack);
    case IdentityDocumentType::MaternityHandbook:
        return drawn(maternityFront, maternityBack);
    case IdentityDocumentType::Unknown:
    case IdentityDocumentType::Other:
        return drawn(companyCardFront, companyCardBack);
    }
    return {};
}

} // namespace uketsuke
