#include "app/admin/sample/specimen_attachments.h"

#include "app/admin/sample/specimen_paper.h"
#include "app/admin/sample/specimen_photo.h"

#include <array>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

constexpr std::array orientations{1, 6, 3, 8};
constexpr int cleanNumbers = 113; // WR0101…WR0112 are good pictures

struct NumberedPerson {
    const SpecimenPerson& person;
    int number; ///< of the receipt, from 101
};

QString sideName(DocumentSide side) {
    switch (side) {
    case DocumentSide::Front:
        return u"おもて"_s;
    case DocumentSide::Back:
        return u"うら"_s;
    case DocumentSide::Further:
        return u"証明書"_s;
    }
    return {};
}

PhotoConditions conditionsOf(int number, DocumentSide side, const SampleRequest& request) {
    const bool isClean = number < cleanNumbers;
    PhotoConditions conditions;
    conditions.size = request.photoSize;
    conditions.orientation =
        orientations.at(static_cast<size_t>(number + static_cast<int>(side)) % orientations.size());
    conditions.tilt = isClean ? (number % 5 - 2) * 0.8 : (number % 9 == 3 ? 14.0 : (number % 7 - 3) * 1.3);
    conditions.brightness = !isClean && number % 8 == 5 ? 0.35 : 1.0;
    conditions.noiseSeed = request.seed * 1000U + static_cast<quint32>(number * 3 + static_cast<int>(side));
    return conditions;
}

QByteArray pictureOf(const NumberedPerson& numbered, DocumentSide side, const SampleRequest& request) {
    const QImage paper = specimenPaper(numbered.person, side, request.today);
    const PhotoConditions conditions = conditionsOf(numbered.number, side, request);
    QByteArray jpeg = phoneJpeg(specimenPhoto(paper, conditions), conditions.orientation);
    const bool isCut = numbered.number >= cleanNumbers && numbered.number % 17 == 12 && side == DocumentSide::Front;
    if (isCut)
        jpeg.truncate(jpeg.size() * 55 / 100);
    return jpeg;
}

/// Where the file lies in the ZIP; only the first way is named in the cell.
QString fileName(const NumberedPerson& numbered, DocumentSide side, const QString& ending) {
    const QString receipt = numbered.person.receiptNumber;
    switch (numbered.number % 3) {
    case 0:
        return u"upload/IMG_%1%2."_s.arg(numbered.number).arg(static_cast<int>(side)) + ending;
    case 1:
        return receipt + u'/' + sideName(side) + u'.' + ending;
    default:
        return receipt + u'_' + sideName(side) + u'.' + ending;
    }
}

void add(SpecimenApplication& application, int number, DocumentSide side, const QString& ending,
         const QByteArray& bytes) {
    const QString name = fileName({application.person, number}, side, ending);
    application.files.append({name, bytes});
    if (number % 3 == 0)
        application.cells.insert(side, name.mid(name.lastIndexOf(u'/') + 1));
}

} // namespace

SpecimenApplication withAttachments(const SpecimenPerson& person, const SampleRequest& request) {
    SpecimenApplication application{person, {}, {}};
    const int number = person.receiptNumber.mid(2).toInt();
    const bool isClean = number < cleanNumbers;
    const NumberedPerson numbered{person, number};
    if (!isClean && number % 13 == 10) {
        add(application, number, DocumentSide::Front, u"pdf"_s,
            scannedPdf(specimenPaper(person, DocumentSide::Front, request.today),
                       specimenPaper(person, DocumentSide::Back, request.today)));
        return application;
    }
    if (!isClean && number % 19 == 2)
        add(application, number, DocumentSide::Front, u"jpg"_s, heicContainer());
    else
        add(application, number, DocumentSide::Front, u"jpg"_s, pictureOf(numbered, DocumentSide::Front, request));
    if (isClean || number % 11 != 6)
        add(application, number, DocumentSide::Back, u"jpg"_s, pictureOf(numbered, DocumentSide::Back, request));
    if (person.isOutside)
        add(application, number, DocumentSide::Further, u"jpg"_s, pictureOf(numbered, DocumentSide::Further, request));
    return application;
}

} // namespace uketsuke
