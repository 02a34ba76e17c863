#include "app/services/documents/decoding/reply_check.h"

#include <gtest/gtest.h>

namespace uketsuke {

namespace protocol = decoder_protocol;

namespace {

constexpr protocol::Request request{protocol::magic, protocol::Command::Decode, 7, 3, 100, 1, 800, 600, 0, 0, 0, 0};

constexpr protocol::Reply honest{
    protocol::magic, protocol::Status::Ok, 7, 3, 40, 30, 160, 400, 300, 2, 1, 0, 0, 0, 400, 300};

template <typename Change>
bool isBelievableAfter(Change change) {
    protocol::Reply reply = honest;
    change(reply);
    return isBelievable(reply, request);
}

} // namespace

TEST(Replies, AnHonestOneIsBelieved) {
    EXPECT_TRUE(isBelievable(honest, request));
}

TEST(Replies, NoneIsBelievedThatAnswersSomethingElse) {
    EXPECT_FALSE(isBelievableAfter([](protocol::Reply& reply) { reply.magicNumber = 0; }));
    EXPECT_FALSE(isBelievableAfter([](protocol::Reply& reply) { reply.sequence = 8; }));
    EXPECT_FALSE(isBelievableAfter([](protocol::Reply& reply) { reply.slot = 2; }));
    EXPECT_FALSE(isBelievableAfter([](protocol::Reply& reply) { reply.status = protocol::Status(0); }));
    EXPECT_FALSE(isBelievableAfter([](protocol::Reply& reply) { reply.status = protocol::Status::Ready; }));
    EXPECT_FALSE(isBelievableAfter([](protocol::Reply& reply) { reply.status = protocol::Status(99); }));
}

TEST(Replies, NoneIsBelievedWhosePictureLeavesItsSlot) {
    EXPECT_FALSE(isBelievableAfter([](protocol::Reply& reply) { reply.stride = 164; }));
    EXPECT_FALSE(isBelievableAfter([](protocol::Reply& reply) { reply.height = 0; }));
    EXPECT_FALSE(isBelievableAfter([](protocol::Reply& reply) { reply.height = 0xFFFFFFFF; }));
    EXPECT_FALSE(isBelievableAfter([](protocol::Reply& reply) {
        reply.width = 0x40000000; // four times as much is zero
        reply.stride = 0;
    }));
    EXPECT_FALSE(isBelievableAfter([](protocol::Reply& reply) {
        reply.width = 4096;
        reply.stride = 4 * 4096;
        reply.height = 1025; // one row more than 16 MiB
    }));
}

TEST(Replies, NoneIsBelievedWithAPageThatItDoesNotHave) {
    EXPECT_FALSE(isBelievableAfter([](protocol::Reply& reply) { reply.pageCount = 1; }));
    EXPECT_FALSE(isBelievableAfter([](protocol::Reply& reply) { reply.pageCount = 0xFFFFFFFF; }));
}

TEST(Replies, NoneIsBelievedWithAnOrientationThatDoesNotExist) {
    EXPECT_FALSE(isBelievableAfter([](protocol::Reply& reply) { reply.orientation = 0; }));
    EXPECT_FALSE(isBelievableAfter([](protocol::Reply& reply) { reply.orientation = 9; }));
}

TEST(Replies, NoneIsBelievedWhosePartLeavesThePicture) {
    EXPECT_FALSE(isBelievableAfter([](protocol::Reply& reply) { reply.partWidth = 0; }));
    EXPECT_FALSE(isBelievableAfter([](protocol::Reply& reply) { reply.partHeight = 301; }));
    EXPECT_FALSE(isBelievableAfter([](protocol::Reply& reply) { reply.partX = 1; }));
    EXPECT_FALSE(isBelievableAfter([](protocol::Reply& reply) {
        reply.partHeight = 100;
        reply.partY = 0xFFFFFFFF;
    }));
    EXPECT_TRUE(isBelievableAfter([](protocol::Reply& reply) {
        reply.partX = 360;
        reply.partY = 270;
        reply.partWidth = 40;
        reply.partHeight = 30;
    }));
}

TEST(Replies, ARefusalNeedsNoPicture) {
    EXPECT_TRUE(isBelievableAfter([](protocol::Reply& reply) {
        reply = {protocol::magic, protocol::Status::TooLarge, 7, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};
    }));
}

} // namespace uketsuke
