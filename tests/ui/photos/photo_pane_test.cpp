#include "tests/decoder/sample_files.h"
#include "tests/ui/photos/photo_desk.h"

#include <QAbstractButton>
#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>
#include <QWheelEvent>

#include <functional>

using namespace Qt::StringLiterals;

namespace uketsuke {

using namespace sample_files;
using specimen_photos::checkers;

class PhotoPanes : public PhotoDesk
{
protected:
    QByteArray photo = saved(quarters({400, 300}), "jpeg");
};

TEST_F(PhotoPanes, PaintFrontAndBackAndSaySoOnce) {
    add(u"front"_s, DocumentSide::Front, photo);
    add(u"back"_s, DocumentSide::Back, photo);
    show();
    ASSERT_TRUE(hasReported(2));
    EXPECT_EQ(painted.size(), 2);
    EXPECT_EQ(unreadable.size(), 0);
    pane.repaint();
    QTest::qWait(0);
    EXPECT_EQ(painted.size(), 2);
    const QImage seen = canvas(first())->grab().toImage();
    EXPECT_EQ(seen.pixelColor(seen.width() / 2 - 30, seen.height() / 2 - 30).red(), 254);
}

TEST_F(PhotoPanes, ABackOfAMyNumberCardIsNeitherFetchedNorShown) {
    add(u"front"_s, DocumentSide::Front, photo, IdentityDocumentType::MyNumberCard);
    add(u"back"_s, DocumentSide::Back, photo, IdentityDocumentType::MyNumberCard);
    presenter.prefetch(application);
    show();
    ASSERT_TRUE(hasReported(1));
    ASSERT_EQ(fetched.size(), 1);
    EXPECT_EQ(fetched.at(0).first, application.documents.at(0).id);
    EXPECT_TRUE(in<QLabel>(second(), "placeholderWhat")->text().contains(u"うら面は表示しません"_s));
}

TEST_F(PhotoPanes, OneKeyDestroysABackOfAMyNumberCard) {
    const PhotoDocument back = add(u"back"_s, DocumentSide::Back, photo, IdentityDocumentType::MyNumberCard);
    QSignalSpy destroyed(&pane, &PhotoPane::destroyRequested);
    show();
    ASSERT_TRUE(isActive());
    QTest::keyClick(&pane, Qt::Key_Delete);
    ASSERT_EQ(destroyed.size(), 1);
    PhotoDocument gone = back;
    gone.content = PhotoContent::Destroyed;
    pane.updateDocument(gone);
    EXPECT_FALSE(in<QAbstractButton>(first(), "destroyBack")->isVisible());
    QTest::keyClick(&pane, Qt::Key_Delete);
    EXPECT_EQ(destroyed.size(), 1);
}

TEST_F(PhotoPanes, ABackIsCoveredAsSoonAsItsTypeIsChosen) {
    add(u"front"_s, DocumentSide::Front, photo);
    const PhotoDocument back = add(u"back"_s, DocumentSide::Back, photo);
    show();
    ASSERT_TRUE(hasReported(2));
    QSignalSpy changed(&pane, &PhotoPane::documentKindChanged);
    in<QAction>(second(), "type_my_number_card")->trigger();
    ASSERT_EQ(changed.size(), 1);
    EXPECT_EQ(changed.at(0).at(0).value<DocumentId>(), back.id);
    EXPECT_EQ(changed.at(0).at(2).value<DocumentSide>(), DocumentSide::Back);
    EXPECT_FALSE(canvas(second())->hasPicture());
    EXPECT_TRUE(in<QAbstractButton>(second(), "destroyBack")->isVisible());
}

TEST_F(PhotoPanes, ABackThatWasCoveredByMistakeIsShownWhenItsTypeIsMended) {
    add(u"front"_s, DocumentSide::Front, photo);
    add(u"back"_s, DocumentSide::Back, photo);
    show();
    ASSERT_TRUE(hasReported(2));
    in<QAction>(second(), "type_my_number_card")->trigger();
    ASSERT_FALSE(canvas(second())->hasPicture());
    in<QAction>(second(), "type_driving_licence")->trigger();
    EXPECT_TRUE(QTest::qWaitFor([&] { return canvas(second())->hasPicture(); }));
    EXPECT_TRUE(canvas(second())->isVisible());
}

TEST_F(PhotoPanes, WhoOnlyLooksCannotSayWhatAPaperIs) {
    add(u"front"_s, DocumentSide::Front, photo);
    pane.setKindChange(KindChange::Refused);
    show();
    ASSERT_TRUE(hasReported(1));
    EXPECT_EQ(in<QToolButton>(first(), "photoKind")->menu(), nullptr);
    EXPECT_FALSE(in<QToolButton>(first(), "photoKind")->text().contains(u'▾'));
    pane.setKindChange(KindChange::Allowed);
    EXPECT_NE(in<QToolButton>(first(), "photoKind")->menu(), nullptr);
}

TEST_F(PhotoPanes, ACutFileIsShownAndMarked) {
    add(u"front"_s, DocumentSide::Front, photo.left(photo.size() * 2 / 3));
    show();
    ASSERT_TRUE(hasReported(1));
    EXPECT_EQ(painted.size(), 1);
    EXPECT_TRUE(in<QLabel>(first(), "photoDamaged")->isVisible());
    EXPECT_EQ(in<QLabel>(first(), "photoDamaged")->text(), u"破損"_s);
}

TEST_F(PhotoPanes, WhatCannotBeShownSaysWhyAndTheOtherIsShown) {
    add(u"front"_s, DocumentSide::Front,
        QByteArray("\0\0\0\x18"
                   "ftypheic\0\0\0\0mif1heic",
                   24));
    add(u"back"_s, DocumentSide::Back, photo);
    show();
    ASSERT_TRUE(hasReported(2));
    EXPECT_EQ(unreadable.size(), 1);
    EXPECT_TRUE(in<QLabel>(first(), "placeholderWhat")->text().contains(u"壊れていて"_s));
    EXPECT_TRUE(canvas(second())->hasPicture());
}

TEST_F(PhotoPanes, KeysTurnZoomAndFitWhileThePhotoHasTheFocus) {
    add(u"front"_s, DocumentSide::Front, photo);
    show();
    ASSERT_TRUE(hasReported(1));
    ASSERT_TRUE(isActive());
    pane.focusPicture();
    const double fitted = canvas(first())->scale();
    QTest::keyClick(canvas(first()), Qt::Key_R);
    EXPECT_EQ(first()->state().quarterTurns, 1);
    QTest::keyClick(canvas(first()), Qt::Key_R, Qt::ShiftModifier);
    EXPECT_EQ(first()->state().quarterTurns, 0);
    QTest::keyClick(canvas(first()), Qt::Key_Plus);
    EXPECT_DOUBLE_EQ(canvas(first())->scale(), fitted * 1.25);
    QTest::keyClick(canvas(first()), Qt::Key_0);
    EXPECT_DOUBLE_EQ(canvas(first())->scale(), fitted);
    QTest::keyClick(canvas(first()), Qt::Key_0);
    EXPECT_DOUBLE_EQ(canvas(first())->scale(), 1);
}

TEST_F(PhotoPanes, LettersTypedElsewhereTurnNothing) {
    QWidget window;
    QLineEdit field(&window);
    pane.setParent(&window);
    window.show();
    pane.show();
    add(u"front"_s, DocumentSide::Front, photo);
    show();
    ASSERT_TRUE(hasReported(1));
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
    field.setFocus();
    QTest::keyClicks(&field, u"r0 "_s);
    EXPECT_EQ(first()->state(), PhotoViewState{});
    EXPECT_EQ(field.text(), u"r0 "_s);
    pane.setParent(nullptr);
}

TEST_F(PhotoPanes, AtOneHundredPercentAPixelStandsOnAPixel) {
    add(u"front"_s, DocumentSide::Front, saved(checkers({2000, 1500}), "png"));
    show();
    ASSERT_TRUE(hasReported(1));
    canvas(first())->zoomToOwnPixels();
    const auto isPixelOnPixel = [&](const QImage& seen, QPoint point) {
        const int here = qRed(seen.pixel(point));
        return (here == 0 || here == 255) && qRed(seen.pixel(point + QPoint(1, 0))) == 255 - here;
    };
    EXPECT_TRUE(QTest::qWaitFor([&] {
        const QImage seen = canvas(first())->grab().toImage();
        return isPixelOnPixel(seen, {100, 100}) && isPixelOnPixel(seen, {501, 300});
    }));
}

TEST_F(PhotoPanes, APhotoStaysUprightWhenTheFinerPictureComes) {
    const QImage stored = quarters({2400, 1800});
    for (int orientation = 1; orientation <= 8; ++orientation) {
        application = {ApplicationId::create(), u"WR0123"_s, {}};
        add(u"front%1"_s.arg(orientation), DocumentSide::Front, jpegWithOrientation(stored, orientation));
        painted.clear();
        show();
        ASSERT_TRUE(hasReported(1));
        const QImage before = canvas(first())->grab().toImage();
        PhotoViewState state = first()->state();
        state.scale = 1; // finer than what was decoded for the box
        canvas(first())->setState(state);
        ASSERT_TRUE(QTest::qWaitFor([&] { return canvas(first())->hasOwnSize(); })) << orientation;
        const QImage after = canvas(first())->grab().toImage();
        for (const QPoint& step : {QPoint(-40, -40), QPoint(40, -40), QPoint(-40, 40), QPoint(40, 40)})
            EXPECT_EQ(after.pixel(after.rect().center() + step), before.pixel(before.rect().center() + step))
                << orientation;
    }
}

TEST_F(PhotoPanes, WhatIsLookedAtCloselyIsDecodedAndWhatComesIntoViewToo) {
    QImage stored({4000, 3000}, QImage::Format_RGB32);
    stored.fill(Qt::white);
    for (int x = 0; x < stored.width(); x += 2) // lines that only the picture's own pixels show
        for (int y = 0; y < stored.height(); ++y)
            stored.setPixel(x, y, 0xFF000000U);
    add(u"front"_s, DocumentSide::Front, saved(stored, "jpeg"));
    show();
    ASSERT_TRUE(hasReported(1));
    PhotoCanvas& photoCanvas = *canvas(first());
    photoCanvas.zoomToOwnPixels();
    const auto isSharp = [&] {
        const QImage seen = photoCanvas.grab().toImage();
        const auto contrastAt = [&](QPoint point) {
            return std::abs(qGray(seen.pixel(point)) - qGray(seen.pixel(point + QPoint(1, 0))));
        };
        return contrastAt({5, 5}) > 100 && contrastAt(seen.rect().center()) > 100 &&
               contrastAt(seen.rect().bottomRight() - QPoint(6, 6)) > 100;
    };
    ASSERT_TRUE(QTest::qWaitFor(isSharp));
    EXPECT_LT(photoCanvas.sizeOfPicture().width(), 3000); // not all of it
    for (const Qt::Key arrow : {Qt::Key_Right, Qt::Key_Down, Qt::Key_Right, Qt::Key_Right, Qt::Key_Left}) {
        QTest::keyClick(&photoCanvas, arrow);
        EXPECT_TRUE(QTest::qWaitFor(isSharp)) << arrow;
    }
    photoCanvas.turn(1);
    photoCanvas.turn(-1);
    for (int step = 0; step < 40; ++step) // faster than anything is decoded, as far as it goes
        QTest::keyClick(&photoCanvas, Qt::Key_Right);
    EXPECT_TRUE(QTest::qWaitFor(isSharp));
}

TEST_F(PhotoPanes, TheWheelZoomsToThePointer) {
    add(u"front"_s, DocumentSide::Front, saved(quarters({4000, 3000}), "jpeg"));
    show();
    ASSERT_TRUE(hasReported(1));
    PhotoCanvas& photoCanvas = *canvas(first());
    const QPointF corner(photoCanvas.width() / 2.0 - 60, photoCanvas.height() / 2.0 - 60);
    for (int i = 0; i < 12; ++i) {
        QWheelEvent wheel(corner, photoCanvas.mapToGlobal(corner), {}, {0, 120}, Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(&photoCanvas, &wheel);
    }
    const QImage seen = photoCanvas.grab().toImage(); // the red quarter fills the view
    EXPECT_GT(seen.pixelColor(4, 4).red(), 240);
    EXPECT_GT(seen.pixelColor(seen.width() - 5, seen.height() - 5).red(), 240);
    EXPECT_LT(seen.pixelColor(seen.width() - 5, seen.height() - 5).green(), 20);
}

TEST_F(PhotoPanes, BrightnessIsAMatterOfTheScreen) {
    QImage dark({400, 300}, QImage::Format_RGB32);
    dark.fill(QColor(60, 60, 60));
    add(u"front"_s, DocumentSide::Front, saved(dark, "png"));
    show();
    ASSERT_TRUE(hasReported(1));
    const auto middle = [&] {
        const QImage seen = canvas(first())->grab().toImage();
        return seen.pixelColor(seen.rect().center()).red();
    };
    EXPECT_EQ(middle(), 60);
    canvas(first())->setTone({80, 0});
    EXPECT_GT(middle(), 100);
    canvas(first())->setTone({});
    EXPECT_EQ(middle(), 60);
}

TEST_F(PhotoPanes, EachPaperKeepsHowItWasLookedAt) {
    add(u"front"_s, DocumentSide::Front, photo);
    add(u"back"_s, DocumentSide::Back, photo);
    const PhotoDocument work = add(u"work"_s, DocumentSide::Further, photo, IdentityDocumentType::Other);
    const PhotoDocument school = add(u"school"_s, DocumentSide::Further, photo, IdentityDocumentType::StudentCard);
    show();
    ASSERT_TRUE(hasReported(2));
    ASSERT_TRUE(isActive());
    in<QAbstractButton>(&pane, "thumbnail_work")->click();
    EXPECT_EQ(further()->document(), work);
    ASSERT_TRUE(hasReported(3));
    QTest::keyClick(canvas(further()), Qt::Key_R);
    in<QAbstractButton>(&pane, "thumbnail_school")->click();
    EXPECT_EQ(further()->document(), school);
    EXPECT_EQ(further()->state().quarterTurns, 0);
    ASSERT_TRUE(hasReported(4));
    in<QAbstractButton>(&pane, "thumbnail_work")->click();
    EXPECT_EQ(further()->state().quarterTurns, 1);
}

TEST_F(PhotoPanes, AFurtherPaperStandsBesideFrontAndBackAndGoesAgain) {
    add(u"front"_s, DocumentSide::Front, photo);
    add(u"back"_s, DocumentSide::Back, photo);
    add(u"work"_s, DocumentSide::Further, photo, IdentityDocumentType::Other);
    show();
    ASSERT_TRUE(hasReported(2));
    ASSERT_TRUE(isActive());
    EXPECT_FALSE(further()->isVisible());
    const std::function<void()> ways[] = {
        [this] { in<QAbstractButton>(further(), "closePlace")->click(); },
        [this] { QTest::keyClick(canvas(further()), Qt::Key_Escape); },
        [this] { in<QAbstractButton>(&pane, "thumbnail_work")->click(); },
    };
    for (const auto& close : ways) {
        in<QAbstractButton>(&pane, "thumbnail_work")->click();
        ASSERT_TRUE(hasReported(3));
        for (const PhotoView* shown : {first(), second(), further()}) {
            EXPECT_TRUE(shown->isVisible());
            EXPECT_TRUE(QTest::qWaitFor([&] { return canvas(shown)->hasPicture(); }));
            EXPECT_GT(shown->width(), pane.width() / 4);
        }
        EXPECT_EQ(first()->document().id.text(), u"front"_s);
        EXPECT_EQ(second()->document().id.text(), u"back"_s);
        EXPECT_TRUE(canvas(further())->hasFocus());
        close();
        EXPECT_FALSE(further()->isVisible());
        EXPECT_TRUE(canvas(first())->hasFocus());
    }
}

TEST_F(PhotoPanes, PagesOfAPdfAreTurned) {
    add(u"front"_s, DocumentSide::Front, pdf({200, 100}, {pdfFill("1 0 0"), pdfFill("0 0 1")}));
    show();
    ASSERT_TRUE(hasReported(1));
    EXPECT_EQ(in<QLabel>(first(), "photoPage")->text(), u"1 / 2"_s);
    QTest::keyClick(canvas(first()), Qt::Key_PageDown);
    EXPECT_EQ(in<QLabel>(first(), "photoPage")->text(), u"2 / 2"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return canvas(first())->hasPicture(); }));
    const QImage seen = canvas(first())->grab().toImage();
    EXPECT_EQ(seen.pixel(seen.rect().center()), 0xFF0000FFU);
    EXPECT_FALSE(in<QToolButton>(first(), "nextPage")->isEnabled());
}

TEST_F(PhotoPanes, SpaceShowsAPhotoOverTheWholeScreenAndBack) {
    add(u"front"_s, DocumentSide::Front, photo);
    show();
    ASSERT_TRUE(hasReported(1));
    ASSERT_TRUE(isActive());
    first()->focusPicture();
    QTest::keyClick(canvas(first()), Qt::Key_Space);
    auto* full = pane.findChild<FullScreenPhoto*>();
    ASSERT_NE(full, nullptr);
    ASSERT_TRUE(QTest::qWaitFor([&] { return canvas(full)->hasPicture(); }));
    QTest::keyClick(canvas(full), Qt::Key_R);
    QTest::keyClick(canvas(full), Qt::Key_Escape);
    ASSERT_TRUE(QTest::qWaitFor([&] { return pane.findChild<FullScreenPhoto*>() == nullptr; }));
    EXPECT_EQ(first()->state().quarterTurns, 1);
    EXPECT_EQ(painted.size(), 1);
}

TEST_F(PhotoPanes, EverythingThatCanBePressedHasANameAndTakesTheFocus) {
    add(u"front"_s, DocumentSide::Front, photo);
    add(u"back"_s, DocumentSide::Back, photo);
    add(u"work"_s, DocumentSide::Further, photo);
    show();
    ASSERT_TRUE(hasReported(2));
    for (const QAbstractButton* button : pane.findChildren<QAbstractButton*>()) {
        if (!button->isVisible())
            continue;
        EXPECT_FALSE(button->objectName().isEmpty());
        EXPECT_FALSE(button->accessibleName().isEmpty()) << button->objectName().toStdString();
        EXPECT_NE(button->focusPolicy() & Qt::TabFocus, 0) << button->objectName().toStdString();
    }
    EXPECT_FALSE(canvas(first())->accessibleName().isEmpty());
}

} // namespace uketsuke
