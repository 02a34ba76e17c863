#include "app/services/place/database_place.h"

#include "app/services/place/place_access.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

/// A computer's folders below one of the test's own.
class ThePlaceOfADatabase : public testing::Test
{
protected:
    void writeSetting(const QByteArray& text) const {
        const QString file = machineFolders(m_root.path()).settingFile;
        ASSERT_TRUE(QDir().mkpath(QFileInfo(file).path()));
        QFile setting(file);
        ASSERT_TRUE(setting.open(QIODevice::WriteOnly));
        setting.write(text);
    }
    [[nodiscard]] Result<DatabasePlace> place(const QString& argument = {}) const {
        return embeddedDatabasePlace(argument, m_root.path());
    }

    QTemporaryDir m_root;
};

const Error wrongSetting{ErrorKind::Unreachable, u"place.setting"_s};

} // namespace

TEST_F(ThePlaceOfADatabase, IsTheSystemsFolderWhereNobodyChose) {
    ASSERT_TRUE(place());
    EXPECT_EQ(place()->file, m_root.path() + u"/var/lib/uketsuke/uketsuke.sqlite"_s);
    EXPECT_EQ(place()->origin, PlaceOrigin::Default);
    EXPECT_FALSE(QFileInfo::exists(m_root.filePath(u"var"_s))) << "asking makes nothing";
}

TEST_F(ThePlaceOfADatabase, IsTheFolderThatITChose) {
    writeSetting("[database]\nfolder=/srv/受付\n");
    ASSERT_TRUE(place());
    EXPECT_EQ(place()->file, u"/srv/受付/uketsuke.sqlite"_s);
    EXPECT_EQ(place()->origin, PlaceOrigin::MachineSetting);
}

TEST_F(ThePlaceOfADatabase, IsTheArgumentBeforeAnySetting) {
    writeSetting("[database]\nfolder=/srv/uketsuke\n");
    EXPECT_EQ(place(u"/tmp/my.sqlite"_s)->file, u"/tmp/my.sqlite"_s);
    EXPECT_EQ(place(u"/tmp/my.sqlite"_s)->origin, PlaceOrigin::Argument);
    writeSetting("[database]\nfolder=nowhere\n");
    EXPECT_TRUE(place(u"/tmp/my.sqlite"_s)) << "a wrong setting hinders nobody who says where";
}

TEST_F(ThePlaceOfADatabase, IsTheSystemsWhereTheSettingIsAboutOtherThings) {
    writeSetting("[other]\nkey=value\n");
    EXPECT_EQ(place()->origin, PlaceOrigin::Default);
}

TEST_F(ThePlaceOfADatabase, IsNoneWhereTheSettingIsWrong) {
    for (const QByteArray folder : {"", "srv/uketsuke", "./here", "~/here", "/srv/a, /srv/b"}) {
        writeSetting("[database]\nfolder=" + folder + "\n");
        ASSERT_FALSE(place()) << folder.toStdString() << ": never a place of one account instead";
        EXPECT_EQ(place().error(), wrongSetting) << folder.toStdString();
    }
}

TEST_F(ThePlaceOfADatabase, MayBeAServerThatManyDesksShare) {
    const auto hostsOf = [this](const QString& argument) {
        const auto chosen = chosenDatabase(argument, m_root.path());
        const auto* address = chosen ? std::get_if<DatabaseAddress>(&*chosen) : nullptr;
        QStringList names{chosen ? QString() : chosen.error().detail};
        for (const DatabaseHost& host : address == nullptr ? QList<DatabaseHost>() : address->hosts)
            names += host.name;
        return names.join(u' ').trimmed();
    };
    EXPECT_EQ(hostsOf({}), QString()) << "a file of this computer";
    EXPECT_EQ(hostsOf(u"postgresql://one.example.jp/uketsuke"_s), u"one.example.jp"_s);
    for (const QByteArray quotes : {"", "\""}) {
        writeSetting("[database]\nfolder=/srv/uketsuke\naddress=" + quotes +
                     "postgresql://one.example.jp,two.example.jp:5433/uketsuke?sslmode=verify-ca" + quotes + "\n");
        EXPECT_EQ(hostsOf({}), u"one.example.jp two.example.jp"_s);
        EXPECT_EQ(hostsOf(u"/tmp/my.sqlite"_s), QString()) << "the argument comes first";
    }
    writeSetting("[database]\naddress=postgresql://it:geheim@one.example.jp/uketsuke\n");
    EXPECT_TRUE(hostsOf({}).startsWith(u"address.password"_s)) << hostsOf({}).toStdString();
    EXPECT_FALSE(hostsOf({}).contains(u"geheim"_s));
    writeSetting("[database]\naddress=\n");
    EXPECT_EQ(hostsOf({}), wrongSetting.detail);
}

TEST_F(ThePlaceOfADatabase, OnANetworkStaysWhatItIsSoThatItIsRefused) {
    writeSetting("[database]\nfolder=//server/share\n");
    EXPECT_EQ(place()->file, u"//server/share/uketsuke.sqlite"_s);
}

TEST_F(ThePlaceOfADatabase, ServesWhereItsFolderIsThere) {
    EXPECT_EQ(lookAtPlace(place()->file).error(), (Error{ErrorKind::Unreachable, u"place.missing"_s}));
    ASSERT_TRUE(QDir().mkpath(machineFolders(m_root.path()).dataFolder));
    EXPECT_TRUE(lookAtPlace(place()->file));
    EXPECT_FALSE(QFileInfo::exists(place()->file)) << "looking makes nothing";
}

TEST_F(ThePlaceOfADatabase, NamesWhatITTypes) {
    const PlaceFacts facts = placeFacts(u"/srv/見本 館/uketsuke.sqlite"_s, m_root.path());
    EXPECT_EQ(facts.folder, u"/srv/見本 館"_s);
    EXPECT_EQ(facts.commandToMake, u"sudo uketsuke-admin place '/srv/見本 館'"_s);
    EXPECT_EQ(placeFacts({}, m_root.path()).folder, machineFolders(m_root.path()).dataFolder);
    EXPECT_EQ(shellWord(u"it's; rm -r"_s), u"'it'\\''s; rm -r'"_s);
}

TEST_F(ThePlaceOfADatabase, LetsNobodyIntoAGroupThatWasNotMadeForSharing) {
    // A folder of root's own: whoever were let into its group could do much more than use a database.
    const QString folder = m_root.filePath(u"plain"_s);
    ASSERT_TRUE(QDir().mkpath(folder));
    const PlaceFacts facts = placeFacts(folder + u"/uketsuke.sqlite"_s, m_root.path());
    EXPECT_EQ(facts.commandToLetIn, facts.commandToMake);
}

} // namespace uketsuke
