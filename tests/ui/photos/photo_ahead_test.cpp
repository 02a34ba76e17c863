#include "tests/decoder/sample_files.h"
#include "tests/ui/photos/photo_desk.h"

using namespace Qt::StringLiterals;

namespace uketsuke {

using namespace sample_files;

/// An application is on the screen; the next one, `application`, is decoded ahead.
class PhotosAhead : public PhotoDesk
{
protected:
    void SetUp() override {
        files.insert(before.documents.at(0).id, landscape);
        files.insert(before.documents.at(1).id, landscape);
        presenter.show(before);
        ASSERT_TRUE(hasReported(2));
        fetched.clear();
    }
    [[nodiscard]] bool isDecodedAhead() {
        QSignalSpy decoded(&presenter, &PhotoPresenter::decodedAhead);
        presenter.prefetch(application);
        return decoded.wait(20'000);
    }
    /// The canvas shows a picture that is fine enough for the place where it stands.
    [[nodiscard]] static bool isSharp(const PhotoView* view, QSize own) {
        const PhotoCanvas& shown = *canvas(view);
        const QSize place = own.scaled(shown.sizeInDevicePixels(), Qt::KeepAspectRatio);
        return shown.hasPicture() &&
               (shown.sizeOfPicture().width() >= place.width() * 0.98 || shown.sizeOfPicture() == own);
    }

    static PhotoDocument paper(const QString& name, DocumentSide side) {
        return {DocumentId(name), IdentityDocumentType::DrivingLicence, side, PhotoContent::Kept};
    }
    QByteArray landscape = saved(quarters({4000, 3000}), "jpeg");
    PhotoApplication before{ApplicationId(u"before"_s),
                            u"WR0122"_s,
                            {paper(u"b1"_s, DocumentSide::Front), paper(u"b2"_s, DocumentSide::Back)}};
};

TEST_F(PhotosAhead, StandAtOnceWithoutBeingFetchedAgain) {
    add(u"front"_s, DocumentSide::Front, landscape);
    add(u"back"_s, DocumentSide::Back, landscape);
    ASSERT_TRUE(isDecodedAhead());
    show();
    EXPECT_TRUE(isSharp(first(), {4000, 3000}));
    EXPECT_TRUE(isSharp(second(), {4000, 3000}));
    ASSERT_TRUE(hasReported(2));
    EXPECT_EQ(fetched.size(), 2);
    for (const auto& [document, purpose] : fetched)
        EXPECT_EQ(purpose, PhotoPurpose::Prefetched);
}

TEST_F(PhotosAhead, OneThatStandsAloneIsDecodedForTheWholeRoom) {
    add(u"front"_s, DocumentSide::Front, pdf({595, 842}, {pdfFill("0 0 1")}));
    ASSERT_TRUE(isDecodedAhead());
    show();
    EXPECT_TRUE(isSharp(first(), {2479, 3508}));
}

TEST_F(PhotosAhead, PortraitsAreDecodedForPlacesSideBySide) {
    pane.resize(1200, 700);
    const QByteArray portrait = saved(quarters({3000, 4000}), "jpeg");
    add(u"front"_s, DocumentSide::Front, portrait);
    add(u"back"_s, DocumentSide::Back, portrait);
    add(u"work"_s, DocumentSide::Further, portrait);
    ASSERT_TRUE(isDecodedAhead());
    show();
    EXPECT_EQ(first()->y(), second()->y());
    EXPECT_TRUE(isSharp(first(), {3000, 4000}));
    EXPECT_TRUE(isSharp(second(), {3000, 4000}));
}

TEST_F(PhotosAhead, OneThatIsTooCoarseIsShownUntilTheFinerOneComes) {
    add(u"front"_s, DocumentSide::Front, saved(quarters({4000, 3000}), "jpeg"));
    add(u"back"_s, DocumentSide::Back, landscape);
    ASSERT_TRUE(isDecodedAhead());
    pane.resize(1400, 1300);
    show();
    EXPECT_TRUE(canvas(first())->hasPicture());
    EXPECT_FALSE(isSharp(first(), {4000, 3000}));
    EXPECT_TRUE(QTest::qWaitFor([&] { return isSharp(first(), {4000, 3000}); }));
}

TEST_F(PhotosAhead, WhatCannotBeDecodedIsSaidAheadToo) {
    add(u"front"_s, DocumentSide::Front, "no picture");
    add(u"back"_s, DocumentSide::Back, pngHeader(60'000, 60'000));
    ASSERT_TRUE(isDecodedAhead());
    show();
    EXPECT_EQ(unreadable.size(), 2);
}

TEST_F(PhotosAhead, ThePageBesideTheOpenOneStandsAtOnce) {
    add(u"front"_s, DocumentSide::Front, pdf({200, 100}, {pdfFill("1 0 0"), pdfFill("0 0 1"), pdfFill("0 1 0")}));
    painted.clear();
    QSignalSpy needed(&pane, &PhotoPane::pictureNeeded);
    show();
    const auto hasPage = [&](int page) {
        return presenter.album() != nullptr &&
               presenter.album()->hasAnswerFor(DocumentId(u"front"_s), page, first()->boxInDevicePixels());
    };
    ASSERT_TRUE(QTest::qWaitFor([&] { return hasPage(1); }));
    QTest::keyClick(canvas(first()), Qt::Key_PageDown);
    EXPECT_TRUE(canvas(first())->hasPicture());
    const QImage seen = canvas(first())->grab().toImage();
    EXPECT_EQ(seen.pixel(seen.rect().center()), 0xFF0000FFU);
    ASSERT_TRUE(QTest::qWaitFor([&] { return hasPage(2); }));
}

} // namespace uketsuke
