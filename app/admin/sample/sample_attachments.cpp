#include "app/admin/sample/sample_attachments.h"

#include <array>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

constexpr std::array orientations{1, 6, 6, 3, 8, 1, 6};

/// The form keeps the name, whatever the bytes are.
QString endingOf(SamplePicture picture) {
    switch (picture) {
    case SamplePicture::FlatbedPng:
        return u".png"_s;
    case SamplePicture::MessengerWebP:
        return u".webp"_s;
    case SamplePicture::ScannedPdf:
        return u".pdf"_s;
    case SamplePicture::Good:
    case SamplePicture::Dark:
    case SamplePicture::Tilted:
    case SamplePicture::Blurred:
    case SamplePicture::Glare:
    case SamplePicture::UpsideDown:
    case SamplePicture::HeicNamedJpeg:
    case SamplePicture::CutJpeg:
        return u".jpg"_s;
    }
    return {};
}

struct SideWords {
    QStringView japanese;
    QStringView latin;
};

SideWords wordsOf(DocumentSide side) {
    switch (side) {
    case DocumentSide::Front:
        return {u"おもて", u"omote"};
    case DocumentSide::Back:
        return {u"うら", u"ura"};
    case DocumentSide::Further:
        return {u"証明書", u"shoumei"};
    }
    return {};
}

/// Where the cell names the file it may have any name; here some are decomposed as a Mac's ZIP has them.
QString nameInCell(int row, int file, const QString& ending) {
    if (row % 9 == 4)
        return u"ガラケー写真%1%2"_s.arg(row + 101).arg(file) + ending;
    return u"IMG_%1"_s.arg(2000 + row * 7 + file * 2, 4, 10, QChar(u'0')) + ending;
}

QString nameFor(SampleApplication& application, DocumentSide side, int row, const QString& ending) {
    const int file = static_cast<int>(application.attachments.size());
    const QString receipt = application.receiptNumber;
    switch (application.way) {
    case SampleAttachmentWay::NamedInCell: {
        const QString name = nameInCell(row, file, ending);
        QString& cell = application.attachmentCells[side];
        cell = cell.isEmpty() ? name : cell + u'\n' + name;
        return u"upload/"_s + name.normalized(QString::NormalizationForm_D);
    }
    case SampleAttachmentWay::FolderOfReceipt:
        return u"%1/%2_%3"_s.arg(receipt, wordsOf(side).japanese).arg(file + 1) + ending;
    case SampleAttachmentWay::NameBeginsWithReceipt:
        return u"%1_%2_%3"_s.arg(receipt, wordsOf(side).latin).arg(file + 1) + ending;
    }
    return {};
}

void add(SampleApplication& application, SampleAttachment attachment, DocumentSide cell, int row,
         SampleRandom& random) {
    attachment.name = nameFor(application, cell, row, endingOf(attachment.picture));
    attachment.orientation = random.pick(orientations);
    attachment.seed = random.bits();
    application.attachments.append(attachment);
}

/// What is wrong with the front is seldom wrong with the back too.
SamplePicture pictureOfBack(SamplePicture front) {
    switch (front) {
    case SamplePicture::Dark:
    case SamplePicture::FlatbedPng:
    case SamplePicture::MessengerWebP:
        return front;
    case SamplePicture::Good:
    case SamplePicture::Tilted:
    case SamplePicture::Blurred:
    case SamplePicture::Glare:
    case SamplePicture::UpsideDown:
    case SamplePicture::ScannedPdf:
    case SamplePicture::HeicNamedJpeg:
    case SamplePicture::CutJpeg:
        return SamplePicture::Good;
    }
    return front;
}

} // namespace

void attach(SampleApplication& application, const SamplePictures& pictures, int row, SampleRandom& random) {
    SampleAttachment attachment;
    attachment.paper = application.paper;
    attachment.isPleasant = pictures.isPleasant;
    attachment.picture = pictures.picture;
    add(application, attachment, DocumentSide::Front, row, random);
    attachment.picture = pictureOfBack(pictures.picture);
    attachment.side = DocumentSide::Back;
    if (pictures.hasBack && pictures.picture != SamplePicture::ScannedPdf)
        add(application, attachment, DocumentSide::Back, row, random);
    attachment.side = DocumentSide::Front;
    attachment.picture = SamplePicture::Good;
    for (const SamplePaper& paper : pictures.furtherPapers) {
        attachment.paper = paper;
        add(application, attachment, DocumentSide::Further, row, random);
    }
}

} // namespace uketsuke
