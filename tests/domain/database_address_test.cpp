#include "app/domain/connection/database_address.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

struct Refused {
    const char* text;
    const char* detail;
};

DatabaseAddress addressOf(const QString& text) {
    const auto address = parseDatabaseAddress(text);
    EXPECT_TRUE(address) << text.toStdString() << ": " << (address ? "" : address.error().detail.toStdString());
    return address.value_or(DatabaseAddress());
}

} // namespace

TEST(DatabaseAddresses, TheShortestOneAsksForAVerifiedServerThatTakesWriting) {
    const DatabaseAddress address = addressOf(u"postgresql://db.city.example/uketsuke"_s);
    EXPECT_EQ(address.hosts, QList<DatabaseHost>({{u"db.city.example"_s, 5432}}));
    EXPECT_EQ(address.databaseName, u"uketsuke"_s);
    EXPECT_TRUE(address.userName.isEmpty());
    EXPECT_EQ(address.tls, TlsMode::VerifiedName);
    EXPECT_EQ(address.wantedServer, WantedServer::ReadWrite);
    EXPECT_EQ(address.connectTimeout, std::chrono::seconds(5));
}

TEST(DatabaseAddresses, AllPartsAreRead) {
    const DatabaseAddress address =
        addressOf(u"postgres://sato@db1.example:5433,[fd00::1]:6000,10.0.0.7/uketsuke?sslmode=verify-ca"
                  "&sslrootcert=C%3A%5Cca%20of%20city.pem&target_session_attrs=any&connect_timeout=10"_s);
    EXPECT_EQ(address.hosts,
              QList<DatabaseHost>({{u"db1.example"_s, 5433}, {u"fd00::1"_s, 6000}, {u"10.0.0.7"_s, 5432}}));
    EXPECT_EQ(address.userName, u"sato"_s);
    EXPECT_EQ(address.tls, TlsMode::VerifiedAuthority);
    EXPECT_EQ(address.rootCertificateFile, u"C:\\ca of city.pem"_s);
    EXPECT_EQ(address.wantedServer, WantedServer::Any);
    EXPECT_EQ(address.connectTimeout, std::chrono::seconds(10));
}

TEST(DatabaseAddresses, AFolderIsALocalSocketAndNamesMayBeJapanese) {
    const DatabaseAddress address = addressOf(u"postgresql://佐藤@%2Frun%2Fpostgresql:5433/%E7%AA%93%E5%8F%A3𠮷"_s);
    EXPECT_TRUE(address.hosts.first().isLocalSocket());
    EXPECT_EQ(address.hosts.first(), (DatabaseHost{u"/run/postgresql"_s, 5433}));
    EXPECT_EQ(address.userName, u"佐藤"_s);
    EXPECT_EQ(address.databaseName, u"窓口𠮷"_s);
}

TEST(DatabaseAddresses, WhatIsWrittenIsReadAsTheSame) {
    for (const QString& text :
         {u"postgresql://db.example/uketsuke"_s,
          u"postgresql://a%40b@db1:5433,[fd00::1]/u%2Fk?sslmode=require&connect_timeout=9"_s,
          u"postgresql://%2Frun%2Fpostgresql/uketsuke?sslmode=disable&sslrootcert=%2Fetc%2Fca%26b.pem"_s,
          u"postgresql://db/u%25?target_session_attrs=any"_s}) {
        const DatabaseAddress address = addressOf(text);
        EXPECT_EQ(address.text(), text);
        EXPECT_EQ(addressOf(address.text()), address);
    }
}

TEST(DatabaseAddresses, WhatIsNoneIsRefusedWithReasonAndPlace) {
    for (const Refused& refused : {
             Refused{"", "address.scheme@0"},
             Refused{"db.example/uketsuke", "address.scheme@0"},
             Refused{"https://db/uketsuke", "address.scheme@0"},
             Refused{"postgresql://sato:secret@db/uketsuke", "address.password@17"},
             Refused{"postgresql://sato:@db/uketsuke", "address.password@17"},
             Refused{"postgresql://db/uketsuke?password=secret", "address.password@25"},
             Refused{"postgresql://db/uketsuke?sslmode=require&passfile=x", "address.password@41"},
             Refused{"postgresql://@db/uketsuke", "address.user@13"},
             Refused{"postgresql://a@b@db/uketsuke", "address.user@13"},
             Refused{"postgresql:///uketsuke", "address.host@13"},
             Refused{"postgresql://db,,db2/uketsuke", "address.host@16"},
             Refused{"postgresql://db,/uketsuke", "address.host@16"},
             Refused{"postgresql://d b/uketsuke", "address.host@13"},
             Refused{"postgresql://-db/uketsuke", "address.host@13"},
             Refused{"postgresql://db'/uketsuke", "address.host@13"},
             Refused{"postgresql://[db]/uketsuke", "address.host@13"},
             Refused{"postgresql://[fd00::1/uketsuke", "address.host@13"},
             Refused{"postgresql://[fd00::1]x/uketsuke", "address.host@22"},
             Refused{"postgresql://db:0/uketsuke", "address.port@16"},
             Refused{"postgresql://db:65536/uketsuke", "address.port@16"},
             Refused{"postgresql://db:/uketsuke", "address.port@16"},
             Refused{"postgresql://db:+5/uketsuke", "address.port@16"},
             Refused{"postgresql://db1,db2:x/uketsuke", "address.port@21"},
             Refused{"postgresql://db", "address.database_name@15"},
             Refused{"postgresql://db/", "address.database_name@16"},
             Refused{"postgresql://db/a/b", "address.database_name@16"},
             Refused{"postgresql://db/a%2", "address.escape@17"},
             Refused{"postgresql://db/a%GG", "address.escape@17"},
             Refused{"postgresql://db/a%00", "address.escape@17"},
             Refused{"postgresql://db/a%0Ab", "address.escape@17"},
             Refused{"postgresql://db/%FF", "address.escape@16"},
             Refused{"postgresql://db/u?host=other", "address.unknown_parameter@18"},
             Refused{"postgresql://db/u?options=-c", "address.unknown_parameter@18"},
             Refused{"postgresql://db/u?", "address.unknown_parameter@18"},
             Refused{"postgresql://db/u?sslmode=require&sslmode=disable", "address.repeated_parameter@34"},
             Refused{"postgresql://db/u?sslmode=prefer", "address.parameter_value@26"},
             Refused{"postgresql://db/u?sslmode", "address.parameter_value@25"},
             Refused{"postgresql://db/u?sslrootcert=", "address.parameter_value@30"},
             Refused{"postgresql://db/u?connect_timeout=1", "address.parameter_value@34"},
             Refused{"postgresql://db/u?connect_timeout=61", "address.parameter_value@34"},
             Refused{"postgresql://db/u?target_session_attrs=standby", "address.parameter_value@39"},
         }) {
        const auto address = parseDatabaseAddress(QString::fromUtf8(refused.text));
        ASSERT_FALSE(address) << refused.text;
        EXPECT_EQ(address.error(), (Error{ErrorKind::Invalid, QString::fromLatin1(refused.detail)})) << refused.text;
    }
}

} // namespace uketsuke
