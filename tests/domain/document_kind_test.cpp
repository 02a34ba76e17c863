#include "app/domain/document/document_kind.h"

#include <gtest/gtest.h>

#include <QByteArray>

namespace uketsuke {

TEST(FileFormats, AreToldFromTheBytes) {
    EXPECT_EQ(sniffFileFormat(QByteArray("\xFF\xD8\xFF\xE0", 4)), FileFormat::Jpeg);
    EXPECT_EQ(sniffFileFormat(QByteArray("\0\0\0\x18"
                                         "ftypheic",
                                         12)),
              FileFormat::Heic);
    EXPECT_EQ(sniffFileFormat(QByteArray("%PDF-1.7")), FileFormat::Pdf);
    EXPECT_EQ(sniffFileFormat(QByteArray("<svg xmlns=")), FileFormat::Unknown);
    EXPECT_EQ(sniffFileFormat({}), FileFormat::Unknown);
}

TEST(MyNumberCards, HaveABackThatMustNeverBeShown) {
    EXPECT_TRUE(mustNeverBeShown(IdentityDocumentType::MyNumberCard, DocumentSide::Back));
    EXPECT_FALSE(mustNeverBeShown(IdentityDocumentType::MyNumberCard, DocumentSide::Front));
    EXPECT_FALSE(mustNeverBeShown(IdentityDocumentType::DrivingLicence, DocumentSide::Back));
}

} // namespace uketsuke
