#include "app/admin/sample/sample_plan.h"

#include "app/admin/sample/sample_attachments.h"
#include "app/admin/sample/sample_dealer.h"
#include "app/admin/sample/sample_typing.h"
#include "app/domain/card/check_digit.h"

#include <array>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

using Type = IdentityDocumentType;

constexpr int firstReceipt = 101;
constexpr std::array attachmentWays{SampleAttachmentWay::FolderOfReceipt, SampleAttachmentWay::NamedInCell,
                                    SampleAttachmentWay::NameBeginsWithReceipt};
constexpr std::array companies{QStringView(u"見本商事株式会社 柏営業所"), QStringView(u"株式会社サンプル製作所 柏工場"),
                               QStringView(u"見本ケアセンター南柏")};
constexpr std::array schools{QStringView(u"見本大学 柏の葉キャンパス"), QStringView(u"サンプル高等学校（柏市）")};

SamplePersonKind personKindOf(Type type) {
    switch (type) {
    case Type::ResidenceCard:
        return SamplePersonKind::Foreign;
    case Type::SpecialPermanentResidentCertificate:
        return SamplePersonKind::KoreanResident;
    case Type::DrivingHistoryCertificate:
        return SamplePersonKind::Elderly;
    case Type::StudentCard:
    case Type::MaternityHandbook:
        return SamplePersonKind::Child;
    case Type::Unknown:
    case Type::MyNumberCard:
    case Type::DrivingLicence:
    case Type::HealthInsuranceCard:
    case Type::EligibilityCertificate:
    case Type::Passport:
    case Type::ResidentRecord:
    case Type::DisabilityCertificate:
    case Type::NotificationCard:
    case Type::Other:
        return SamplePersonKind::Adult;
    }
    return SamplePersonKind::Adult;
}

SampleHome homeOf(SampleStanding standing) {
    switch (standing) {
    case SampleStanding::Resident:
        return SampleHome::Kashiwa;
    case SampleStanding::Neighbour:
        return SampleHome::Neighbour;
    case SampleStanding::Worker:
    case SampleStanding::Student:
    case SampleStanding::NotEligible:
        return SampleHome::Elsewhere;
    }
    return SampleHome::Kashiwa;
}

/// The first two came days ago and are late; the others came within the last two days.
QDateTime submissionTime(int row, int count, const QDate& today, SampleRandom& random) {
    constexpr int twoDays = 2 * 86'400;
    const QDateTime start(today.addDays(row < 2 ? -6 : -2), QTime(6, 40), Qt::OffsetFromUTC, 9 * 3600);
    const int step = twoDays / qMax(1, count);
    return start.addSecs(static_cast<qint64>(row) * step + random.below(qMax(1, step)));
}

QString cardNumber(SampleRandom& random) {
    const QString body = u"%1"_s.arg(random.between(1'200, 899'999), 7, 10, QChar(u'0'));
    return body + checkDigit(CheckDigitScheme::SevenDr, body).value_or(QString());
}

QString emailOf(const SampleApplication& application, int number) {
    const QString local = u"mihon%1"_s.arg(number, 4, 10, QChar(u'0'));
    if (application.typing == SampleTyping::DoubledDotMail)
        return u"mi..hon%1@docomo.ne.jp"_s.arg(number, 4, 10, QChar(u'0'));
    if (application.typing == SampleTyping::TrailingDotMail)
        return local + u".@ezweb.ne.jp"_s;
    return local + (number % 3 == 0 ? u"@example.com"_s : u"@example.jp"_s);
}

/// Blocks that nobody has.
QString telephoneOf(int number, SampleRandom& random) {
    const QString last = u"%1"_s.arg(number % 10'000, 4, 10, QChar(u'0'));
    return random.oneIn(4) ? u"04-7100-"_s + last : u"090-0000-"_s + last;
}

QString affiliationOf(SampleStanding standing, SampleRandom& random) {
    if (standing == SampleStanding::Worker)
        return random.pick(companies).toString();
    return standing == SampleStanding::Student ? random.pick(schools).toString() : QString();
}

void inventPerson(SampleApplication& application, const SampleDeal& deal, int number, const QDate& today,
                  SampleRandom& random) {
    application.person = samplePerson(personKindOf(deal.type), deal.names, today, random);
    application.address = sampleAddress(homeOf(deal.standing), random);
    application.telephone = telephoneOf(number, random);
    application.email = emailOf(application, number);
    application.affiliation = affiliationOf(deal.standing, random);
    if (deal.procedure != Procedure::NewRegistration)
        application.cardNumber = cardNumber(random);
}

/// A child or partner of the row before: the same family name, address, telephone and e-mail.
void joinFamily(SampleApplication& application, const SampleApplication& before) {
    if (application.person.nationality.isEmpty() && before.person.nationality.isEmpty())
        application.person.family = before.person.family;
    application.standing = before.standing;
    application.affiliation = before.affiliation;
    application.address = before.address;
    application.telephone = before.telephone;
    application.email = before.email;
}

QList<SamplePaper> furtherPapers(const SampleApplication& application, const PaperOwner& owner, SampleRandom& random) {
    QList<SamplePaper> papers;
    if (application.paper.type == Type::Passport)
        papers.append(samplePaper(Type::ResidentRecord, PaperDifference::None, owner, random));
    if (!application.affiliation.isEmpty()) {
        const Type type = application.standing == SampleStanding::Student ? Type::StudentCard : Type::Other;
        papers.append(samplePaper(type, PaperDifference::None, owner, random));
        papers.last().institution = application.affiliation;
    }
    return papers;
}

void givePapers(SampleApplication& application, const SampleDeal& deal, int row, const QDate& today,
                SampleRandom& random) {
    const PaperOwner owner{application.person, application.address, today};
    application.paper =
        deal.hasMoved ? movedLicence(owner, random) : samplePaper(deal.type, deal.difference, owner, random);
    application.paper.institution = u"柏市立見本小学校"_s;
    SamplePictures pictures{deal.picture, deal.hasBack, deal.isPleasant, {}};
    pictures.furtherPapers = furtherPapers(application, owner, random);
    attach(application, pictures, row, random);
}

} // namespace

QList<SampleApplication> planSample(int count, quint32 seed, const QDate& today) {
    SampleRandom deckRandom(seed);
    SampleDealer dealer(deckRandom);
    QList<SampleApplication> applications;
    for (int row = 0; row < count; ++row) {
        SampleRandom random(seed, static_cast<quint32>(row), 1);
        const SampleDeal deal = dealer.next();
        SampleApplication application;
        application.receiptNumber = u"WR%1"_s.arg(firstReceipt + row, 4, 10, QChar(u'0'));
        application.submittedAt = submissionTime(row, count, today, random);
        application.procedure = deal.procedure;
        application.standing = deal.standing;
        application.typing = deal.typing;
        application.way = attachmentWays[static_cast<size_t>(row) % attachmentWays.size()];
        inventPerson(application, deal, firstReceipt + row, today, random);
        if (deal.typing == SampleTyping::FamilyMail)
            joinFamily(application, applications.last());
        givePapers(application, deal, row, today, random);
        application.typed = typedValues(application, random);
        applications.append(std::move(application));
    }
    return applications;
}

} // namespace uketsuke
