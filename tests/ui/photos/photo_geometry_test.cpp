#include "ui/review/photos/photo_geometry.h"

#include <gtest/gtest.h>

namespace uketsuke {

namespace photo_geometry_test {

constexpr QSizeF photo(4000, 3000);
constexpr QSizeF view(800, 600);

PhotoGeometry geometry(const PhotoViewState& state) {
    return {photo, view, state};
}

QPointF pixelUnder(const PhotoViewState& state, QPointF point) {
    return geometry(state).toView().inverted().map(point);
}

bool isNear(QPointF a, QPointF b) {
    return QLineF(a, b).length() < 0.01;
}

} // namespace photo_geometry_test

using namespace photo_geometry_test;

TEST(PhotoGeometries, FitTheWholePictureIntoTheView) {
    EXPECT_DOUBLE_EQ(geometry({}).scale(), 0.2);
    EXPECT_EQ(geometry({}).toView().mapRect(QRectF({0, 0}, photo)), QRectF(0, 0, 800, 600));
}

TEST(PhotoGeometries, FitATurnedPictureByItsOtherSide) {
    PhotoViewState turned;
    turned.quarterTurns = 1;
    EXPECT_DOUBLE_EQ(geometry(turned).scale(), 0.15);
    EXPECT_TRUE(isNear(geometry(turned).toView().map(QPointF(0, 0)), {625, 0})); // top left is now top right
}

TEST(PhotoGeometries, ZoomKeepsThePixelUnderThePointer) {
    const QPointF pointer(500, 250);
    for (int turns = 0; turns < 4; ++turns) {
        PhotoViewState state;
        state.quarterTurns = turns;
        state = geometry(state).zoomedTo(1, {400, 300});
        const QPointF before = pixelUnder(state, pointer);
        EXPECT_TRUE(isNear(pixelUnder(geometry(state).zoomedBy(1.25, pointer), pointer), before)) << turns;
        EXPECT_TRUE(isNear(pixelUnder(geometry(state).zoomedBy(0.8, pointer), pointer), before)) << turns;
    }
}

TEST(PhotoGeometries, ZoomingOutEndsWithTheWholePicture) {
    PhotoViewState state = geometry({}).zoomedTo(0.25, {400, 300});
    for (int i = 0; i < 3; ++i)
        state = geometry(state).zoomedBy(0.8, {0, 0});
    EXPECT_EQ(state, PhotoViewState{});
}

TEST(PhotoGeometries, ZoomEndsAtEightTimes) {
    EXPECT_DOUBLE_EQ(geometry(geometry({}).zoomedTo(100, {400, 300})).scale(), 8);
}

TEST(PhotoGeometries, ThePictureNeverLeavesTheView) {
    PhotoViewState state = geometry({}).zoomedTo(1, {400, 300});
    state = geometry(state).pannedBy({1'000'000, -1'000'000});
    EXPECT_TRUE(isNear(pixelUnder(state, {0, 600}), {0, 3000}));
}

TEST(PhotoGeometries, PanningMovesThePictureWithTheHand) {
    const PhotoViewState state = geometry({}).zoomedTo(1, {400, 300});
    const QPointF before = pixelUnder(state, {400, 300});
    EXPECT_TRUE(isNear(pixelUnder(geometry(state).pannedBy({30, -20}), {430, 280}), before));
}

TEST(PhotoGeometries, FourTurnsComeBack) {
    PhotoViewState state = geometry({}).zoomedTo(1, {100, 100});
    const PhotoViewState start = state;
    for (int i = 0; i < 4; ++i)
        state = geometry(state).turnedBy(1);
    EXPECT_EQ(state.quarterTurns, start.quarterTurns);
    EXPECT_EQ(geometry(start).turnedBy(-1).quarterTurns, 3);
}

TEST(PhotoGeometries, SmallPicturesAreNotBlownUpBeyondFourTimes) {
    EXPECT_DOUBLE_EQ(PhotoGeometry({20, 20}, view, {}).scale(), 4);
}

} // namespace uketsuke
