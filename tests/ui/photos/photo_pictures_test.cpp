#include "tests/decoder/sample_files.h"
#include "tests/ui/photos/photo_desk.h"
#include "tests/ui/support/picture.h"

#include <QAbstractButton>
#include <QFrame>
#include <QMenu>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace uketsuke {

using namespace sample_files;
using namespace specimen_photos;

/// For eyes: written where UKETSUKE_PICTURES says, at the scale of QT_SCALE_FACTOR.
class PhotoPictures : public PhotoDesk
{
};

TEST_F(PhotoPictures, SpecimensAsTheClerkSeesThem) {
    add(u"front"_s, DocumentSide::Front, saved(licenceFront(), "jpeg"));
    add(u"back"_s, DocumentSide::Back, saved(licenceBack(), "jpeg"));
    add(u"work"_s, DocumentSide::Further, saved(staffCard(), "jpeg"), IdentityDocumentType::Other);
    show();
    ASSERT_TRUE(hasReported(2));
    QTest::qWait(300);
    keepPicture(pane, u"photos_stacked"_s);
    in<QAbstractButton>(&pane, "thumbnail_work")->click();
    ASSERT_TRUE(hasReported(3));
    keepPicture(pane, u"photos_further"_s);
    in<QAbstractButton>(&pane, "thumbnail_work")->click();
    first()->focusPicture();
    canvas(first())->zoomToOwnPixels();
    ASSERT_TRUE(QTest::qWaitFor([&] { return canvas(first())->hasOwnSize(); }));
    canvas(second())->turn(1);
    canvas(second())->setTone({50, 20});
    keepPicture(pane, u"photos_zoomed"_s);
    in<QToolButton>(second(), "tone")->click();
    keepPicture(*in<QFrame>(second(), "tonePopup"), u"photos_tone"_s);
    in<QFrame>(second(), "tonePopup")->close();
    keepPicture(*in<QMenu>(second(), "documentKindMenu"), u"photos_kind"_s);
}

TEST_F(PhotoPictures, CoverAndDamage) {
    const QByteArray whole = saved(licenceFront(), "jpeg");
    add(u"front"_s, DocumentSide::Front, whole.left(whole.size() / 2), IdentityDocumentType::MyNumberCard);
    add(u"back"_s, DocumentSide::Back, whole, IdentityDocumentType::MyNumberCard);
    show();
    ASSERT_TRUE(hasReported(1));
    keepPicture(pane, u"photos_cover_and_damage"_s);
}

TEST_F(PhotoPictures, PortraitsSideBySideAndPages) {
    pane.resize(1200, 700);
    add(u"front"_s, DocumentSide::Front, jpegWithOrientation(licenceFront().transformed(QTransform().rotate(-90)), 6));
    add(u"back"_s, DocumentSide::Back, pdf({595, 842}, {pdfFill("1 1 0.8"), pdfFill("0.8 0.9 1")}),
        IdentityDocumentType::ResidentRecord);
    show();
    ASSERT_TRUE(hasReported(2));
    keepPicture(pane, u"photos_side_by_side"_s);
}

TEST_F(PhotoPictures, Unreadable) {
    add(u"front"_s, DocumentSide::Front,
        QByteArray("\0\0\0\x18"
                   "ftypheic\0\0\0\0mif1heic",
                   24));
    add(u"back"_s, DocumentSide::Back, pngHeader(60'000, 60'000));
    show();
    ASSERT_TRUE(hasReported(2));
    keepPicture(pane, u"photos_unreadable"_s);
}

} // namespace uketsuke
