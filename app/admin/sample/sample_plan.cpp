#include "app/admin/sample/sample_plan.h"

#include "app/admin/sample/sample_again.h"
#include "app/admin/sample/sample_applicant.h"
#include "app/admin/sample/sample_attachments.h"
#include "app/admin/sample/sample_dealer.h"
#include "app/admin/sample/sample_typing.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

using Type = IdentityDocumentType;

constexpr std::array attachmentWays{SampleAttachmentWay::FolderOfReceipt, SampleAttachmentWay::NamedInCell,
                                    SampleAttachmentWay::NameBeginsWithReceipt};

/// When the two late ones came: six days ago, and on the last Monday (§ 7: closed, or a holiday), where the others do
/// not come on it.
std::pair<QDate, QDate> lateDays(const QDate& today) {
    const QDate sixDaysAgo = today.addDays(-6);
    const int sinceMonday = today.dayOfWeek() == Qt::Monday ? 7 : today.dayOfWeek() - Qt::Monday;
    if (sinceMonday == 1)
        return {sixDaysAgo, sixDaysAgo};
    return std::minmax(today.addDays(-sinceMonday), sixDaysAgo);
}

/// The first two are late; the others came within the last two days.
QDateTime submissionTime(int row, int count, const QDate& today, SampleRandom& random) {
    constexpr int twoDays = 2 * 86'400;
    const auto [first, second] = lateDays(today);
    const QDate day = row == 0 ? first : row == 1 ? second : today.addDays(-2);
    const QDateTime start(day, QTime(6, 40), Qt::OffsetFromUTC, 9 * 3600);
    const int step = twoDays / qMax(1, count);
    return start.addSecs(static_cast<qint64>(row) * step + random.below(qMax(1, step)));
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

/// Form and order of a row that somebody fills in now.
SampleApplication newRow(int row, const SampleDeal& deal) {
    SampleApplication application;
    application.number = row;
    application.kind = deal.kind;
    application.receiptNumber = receiptNumberOf(row);
    application.procedure = deal.procedure;
    application.standing = deal.standing;
    application.typings = deal.typings;
    application.way = attachmentWays[static_cast<size_t>(row) % attachmentWays.size()];
    return application;
}

/// Somebody else under the number of an earlier row, or its person once more. The files are named in the cells: a
/// folder or prefix of the number would mix them with the earlier row's.
void relate(SampleApplication& application, const SampleApplication& earlier) {
    if (application.kind == SampleRowKind::AnotherPerson) {
        application.receiptNumber = earlier.receiptNumber;
        application.way = SampleAttachmentWay::NamedInCell;
    } else if (application.kind == SampleRowKind::SamePersonAgain) {
        becomeThePersonOf(application, earlier);
    }
}

bool isCopy(SampleRowKind kind) {
    return kind == SampleRowKind::SameAgain || kind == SampleRowKind::SameInTwins || kind == SampleRowKind::Changed;
}

} // namespace

QList<SampleApplication> planSample(int count, quint32 seed, const QDate& today) {
    SampleRandom deckRandom(seed);
    SampleDealer dealer(deckRandom);
    QList<SampleApplication> applications;
    for (int row = 0; row < count; ++row) {
        SampleRandom random(seed, static_cast<quint32>(row), 1);
        SampleDeal deal = dealer.next();
        const auto earlier = earlierRow(applications, deal);
        if (!earlier)
            deal.kind = SampleRowKind::Own;
        if (isCopy(deal.kind)) {
            applications.append(sentAgain(*earlier, deal.kind));
            continue;
        }
        SampleApplication application = newRow(row, deal);
        application.submittedAt = submissionTime(row, count, today, random);
        inventApplicant(application, deal, today, random);
        if (earlier)
            relate(application, *earlier);
        if (deal.kind == SampleRowKind::SamePersonAgain)
            deal.type = earlier->paper.type;
        if (deal.typings.contains(SampleTyping::FamilyMail))
            joinFamily(application, applications.last());
        givePapers(application, deal, row, today, random);
        application.typed = typedValues(application, random);
        applications.append(std::move(application));
    }
    return applications;
}

} // namespace uketsuke
