// The bytes of the sample's pictures, read back by other code than that which wrote them.
#include "app/admin/sample/papers/sample_drawing.h"
#include "app/admin/sample/photos/picture_file.h"
#include "app/admin/sample/sample_plan.h"

#include <gtest/gtest.h>

#include <QBuffer>
#include <QFile>
#include <QImageReader>
#include <QPdfDocument>
#include <QProcess>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

constexpr QSize quickSize(1200, 900);

SampleAttachment anAttachment(SamplePicture picture = SamplePicture::Good, int orientation = 1) {
    SampleAttachment attachment = planSample(1, 1, QDate(2026, 11, 24)).first().attachments.first();
    attachment.picture = picture;
    attachment.orientation = orientation;
    return attachment;
}

QByteArray bytesOf(const SampleAttachment& attachment) {
    return pictureFile(attachment, quickSize).value();
}

/// How many pixels have the mark's red, where the colours alone could not give it.
int reddish(const QImage& image) {
    int count = 0;
    for (int y = 0; y < image.height(); y += 2)
        for (int x = 0; x < image.width(); x += 2) {
            const QColor colour = image.pixelColor(x, y);
            count += colour.red() - colour.green() > 40 && colour.red() - colour.blue() > 30 ? 1 : 0;
        }
    return count;
}

SamplePaper aPaper(IdentityDocumentType type) {
    SampleRandom random(4);
    const SamplePerson person =
        samplePerson(SamplePersonKind::Adult, SampleNameKind::Usual, QDate(2026, 11, 24), random);
    const SampleAddress address = sampleAddress(SampleHome::Kashiwa, random);
    return samplePaper(type, PaperDifference::None, {person, address, QDate(2026, 11, 24)}, random);
}

} // namespace

TEST(SamplePicture, EveryPaperCarriesTheMarkOnBothSides) {
    ASSERT_TRUE(canWriteMark());
    for (const IdentityDocumentType type : allIdentityDocumentTypes)
        for (const DocumentSide side : {DocumentSide::Front, DocumentSide::Back}) {
            const QImage paper = drawPaper(aPaper(type), side, 0.6);
            EXPECT_GT(reddish(paper), paper.width() * paper.height() / 4 / 60)
                << identityDocumentTypeKey(type).toStdString() << ' ' << documentSideKey(side).toStdString();
        }
}

TEST(SamplePicture, AQuickPhotoHasTheSizeAndTheOrientationThatWasAskedFor) {
    const std::pair<int, QImageIOHandler::Transformations> cases[] = {{1, QImageIOHandler::TransformationNone},
                                                                      {3, QImageIOHandler::TransformationRotate180},
                                                                      {6, QImageIOHandler::TransformationRotate90},
                                                                      {8, QImageIOHandler::TransformationRotate270}};
    for (const auto& [orientation, transformation] : cases) {
        QByteArray bytes = bytesOf(anAttachment(SamplePicture::Good, orientation));
        QBuffer buffer(&bytes);
        QImageReader reader(&buffer);
        EXPECT_EQ(reader.format(), "jpeg");
        EXPECT_EQ(reader.size(), quickSize);
        EXPECT_EQ(reader.transformation(), transformation) << orientation;
    }
}

TEST(SamplePicture, TurnedAsItsExifSaysThePaperStandsUpright) {
    for (const int orientation : {1, 3, 6, 8}) {
        QByteArray bytes = bytesOf(anAttachment(SamplePicture::Good, orientation));
        QBuffer buffer(&bytes);
        QImageReader reader(&buffer);
        reader.setAutoTransform(true);
        const QImage upright = reader.read();
        EXPECT_EQ(upright.width() > upright.height(), orientation < 5);
        // The licence's photo has a blue ground and stands on the right.
        int left = 0, right = 0;
        for (int y = 0; y < upright.height(); y += 3)
            for (int x = 0; x < upright.width(); x += 3) {
                const QColor colour = upright.pixelColor(x, y);
                const bool isBlue = colour.blue() - colour.red() > 22 && colour.blue() > 130;
                (x < upright.width() / 2 ? left : right) += isBlue ? 1 : 0;
            }
        EXPECT_GT(right, left) << orientation;
    }
}

TEST(SamplePicture, TheSameFactsGiveTheSameBytes) {
    for (const SamplePicture picture :
         {SamplePicture::Good, SamplePicture::Blurred, SamplePicture::Glare, SamplePicture::FlatbedPng,
          SamplePicture::MessengerWebP, SamplePicture::ScannedPdf, SamplePicture::HeicNamedJpeg})
        EXPECT_EQ(bytesOf(anAttachment(picture)), bytesOf(anAttachment(picture)));
}

TEST(SamplePicture, FilesAreWhatTheirBytesSay) {
    const std::pair<SamplePicture, FileFormat> cases[] = {
        {SamplePicture::Good, FileFormat::Jpeg},      {SamplePicture::CutJpeg, FileFormat::Jpeg},
        {SamplePicture::FlatbedPng, FileFormat::Png}, {SamplePicture::MessengerWebP, FileFormat::WebP},
        {SamplePicture::ScannedPdf, FileFormat::Pdf}, {SamplePicture::HeicNamedJpeg, FileFormat::Heic}};
    for (const auto& [picture, format] : cases)
        EXPECT_EQ(sniffFileFormat(bytesOf(anAttachment(picture))), format) << static_cast<int>(picture);
}

TEST(SamplePicture, TheHeicNamedJpegIsAPictureThatAnotherProgramReads) {
    SampleAttachment attachment = anAttachment(SamplePicture::HeicNamedJpeg);
    QTemporaryDir folder;
    QFile file(folder.filePath(u"photo.jpg"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(bytesOf(attachment));
    file.close();
    const QString picture = folder.filePath(u"photo.png"_s);
    ASSERT_EQ(QProcess::execute(u"heif-convert"_s, {file.fileName(), picture}), 0);
    const QImage decoded(picture);
    EXPECT_EQ(decoded.size(), QSize(1200, 900));
    EXPECT_GT(reddish(decoded), 5'000);
    attachment.seed += 1;
    EXPECT_NE(bytesOf(attachment), bytesOf(anAttachment(SamplePicture::HeicNamedJpeg)));
}

TEST(SamplePicture, TheScanIsAPdfOfTwoPages) {
    QByteArray bytes = bytesOf(anAttachment(SamplePicture::ScannedPdf));
    QBuffer buffer(&bytes);
    ASSERT_TRUE(buffer.open(QIODevice::ReadOnly));
    QPdfDocument document;
    document.load(&buffer);
    ASSERT_EQ(document.status(), QPdfDocument::Status::Ready);
    EXPECT_EQ(document.pageCount(), 2);
    EXPECT_GT(reddish(document.render(0, QSize(595, 842))), 100);
}

TEST(SamplePicture, TheCutFileEndsBeforeItsEnd) {
    const QByteArray whole = bytesOf(anAttachment()), cut = bytesOf(anAttachment(SamplePicture::CutJpeg));
    EXPECT_LT(cut.size(), whole.size());
    EXPECT_TRUE(whole.endsWith("\xFF\xD9"));
    EXPECT_FALSE(cut.endsWith("\xFF\xD9"));
}

TEST(SamplePicture, ADarkPhotoIsDark) {
    const auto brightness = [](SamplePicture picture) {
        const QImage small = QImage::fromData(bytesOf(anAttachment(picture))).scaled(8, 8);
        int sum = 0;
        for (int i = 0; i < 64; ++i)
            sum += qGray(small.pixel(i % 8, i / 8));
        return sum / 64;
    };
    EXPECT_LT(brightness(SamplePicture::Dark), 70);
    EXPECT_GT(brightness(SamplePicture::Good), 90);
}

} // namespace uketsuke
