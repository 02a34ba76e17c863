#include <QProcess>
#include <QProcessEnvironment>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

const QStringList verbs{u"init"_s,    u"migrate"_s, u"intake"_s, u"audit"_s, u"backup"_s, u"restore"_s,
                        u"numbers"_s, u"send"_s,    u"status"_s, u"place"_s, u"sample"_s};

/// The real program, as somebody calls it in a shell of a language.
class AdminLanguages : public testing::Test
{
protected:
    /// Everything that it prints.
    QString said(const QStringList& words, const QString& locale = u"C.UTF-8"_s) {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const QString& name : {u"LANGUAGE"_s, u"LC_ALL"_s, u"LC_MESSAGES"_s})
            environment.remove(name);
        environment.insert(u"LANG"_s, locale);
        environment.insert(u"XDG_RUNTIME_DIR"_s, m_folder.path());
        process.setProcessEnvironment(environment);
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(QStringLiteral(UKETSUKE_ADMIN), words);
        process.write("correct horse battery\n");
        process.closeWriteChannel();
        EXPECT_TRUE(process.waitForFinished(60'000));
        m_exitCode = process.exitCode();
        return QString::fromUtf8(process.readAll());
    }

    static bool speaksJapanese(const QString& text) {
        static const QRegularExpression japanese(u"[\\x{3000}-\\x{30ff}\\x{3400}-\\x{9fff}\\x{ff00}-\\x{ffef}]"_s);
        return japanese.match(text).hasMatch();
    }

    QString database() const { return m_folder.filePath(u"desk.sqlite"_s); }
    void expectEnglish(const QStringList& words) {
        const QString text = said(words + QStringList{u"--language"_s, u"en"_s});
        EXPECT_FALSE(text.isEmpty());
        EXPECT_FALSE(speaksJapanese(text)) << words.join(u' ').toStdString() << ":\n" << text.toStdString();
    }

    QTemporaryDir m_folder;
    int m_exitCode = 0;
};

} // namespace

TEST_F(AdminLanguages, EveryVerbsHelpIsEnglishWhereItIsAskedFor) {
    expectEnglish({});
    for (const QString& verb : verbs)
        expectEnglish({verb, u"--help"_s});
}

TEST_F(AdminLanguages, EveryVerbsHelpIsJapaneseOtherwise) {
    for (const QString& verb : verbs) {
        const QString text = said({verb, u"--help"_s});
        EXPECT_TRUE(text.contains(u"使い方"_s) && text.contains(u"オプション:"_s)) << text.toStdString();
        EXPECT_FALSE(text.contains("Displays"_L1)) << text.toStdString();
    }
}

TEST_F(AdminLanguages, TheSystemsIsFollowedUnlessOneIsAskedFor) {
    EXPECT_FALSE(speaksJapanese(said({}, u"en_US.UTF-8"_s)));
    EXPECT_FALSE(speaksJapanese(said({}, u"de_DE.UTF-8"_s)));
    EXPECT_TRUE(speaksJapanese(said({}, u"ja_JP.UTF-8"_s)));
    EXPECT_TRUE(speaksJapanese(said({u"--language=ja"_s}, u"en_US.UTF-8"_s)));
    EXPECT_FALSE(speaksJapanese(said({u"--language=en"_s}, u"ja_JP.UTF-8"_s)));
}

TEST_F(AdminLanguages, TheLanguageMayStandBeforeTheVerb) {
    const QString text = said({u"--language"_s, u"en"_s, u"status"_s, u"--database"_s, database()});
    EXPECT_EQ(m_exitCode, 3);
    EXPECT_TRUE(text.contains("Not found."_L1)) << text.toStdString();
}

TEST_F(AdminLanguages, MisuseAndUnknownOptionsAreSaidInIt) {
    for (const QString& verb : {u"init"_s, u"restore"_s, u"numbers"_s, u"audit"_s, u"intake"_s})
        expectEnglish({verb, u"--database"_s, database()});
    expectEnglish({u"place"_s, u"a"_s, u"b"_s});
    expectEnglish({u"status"_s, u"--no-such-option"_s});
    EXPECT_TRUE(said({u"status"_s, u"--no-such-option"_s}).contains(u"というオプションはありません"_s));
}

TEST_F(AdminLanguages, AnAdministratorsDayIsEnglishWhole) {
    const QString sample = m_folder.filePath(u"sample"_s);
    const QStringList here{u"--database"_s, database()};
    const QStringList passphrase{u"--passphrase-stdin"_s, u"--login"_s, u"kanri"_s, u"--name"_s, u"Mihon"_s};
    expectEnglish(QStringList{u"init"_s} + passphrase + here);
    expectEnglish(QStringList{u"init"_s} + passphrase + here);
    expectEnglish(QStringList{u"status"_s} + here);
    expectEnglish(QStringList{u"numbers"_s, u"add"_s, u"--name"_s, u"A"_s, u"--prefix"_s, u"9"_s, u"--first"_s, u"1"_s,
                              u"--last"_s, u"90"_s, u"--width"_s, u"6"_s} +
                  here);
    expectEnglish(QStringList{u"numbers"_s, u"list"_s} + here);
    expectEnglish(QStringList{u"numbers"_s, u"skip-to"_s, u"A"_s, u"no number"_s} + here);
    expectEnglish(QStringList{u"audit"_s, u"verify"_s} + here);
    expectEnglish(QStringList{u"migrate"_s} + here);
    expectEnglish(QStringList{u"send"_s} + here);
    expectEnglish(QStringList{u"backup"_s} + here);
    expectEnglish(QStringList{u"backup"_s, u"--to"_s, m_folder.filePath(u"backups"_s)} + here);
    expectEnglish(QStringList{u"restore"_s, m_folder.filePath(u"no backup"_s)} + here);
    expectEnglish({u"sample"_s, u"--count"_s, u"3"_s, u"--small"_s, u"--out"_s, sample});
    expectEnglish(QStringList{u"intake"_s, m_folder.filePath(u"no.csv"_s)} + here);
}

TEST_F(AdminLanguages, ThePlaceOfTheDatabaseIsEnglishWhole) {
    const QStringList here{u"--machine-root"_s, m_folder.path()};
    const QStringList users{u"--group"_s, u"users"_s};
    const QString folder = m_folder.filePath(u"place"_s);
    expectEnglish(QStringList{u"place"_s} + here);
    expectEnglish(QStringList{u"status"_s} + here);
    expectEnglish(QStringList{u"place"_s, u"\\\\server\\share"_s} + here);
    expectEnglish(QStringList{u"place"_s, folder, u"--group"_s, u"no such group"_s} + here);
    expectEnglish(QStringList{u"place"_s, folder} + users + here); // the folder above is closed
    ASSERT_TRUE(QFile::setPermissions(m_folder.path(), QFile::permissions(m_folder.path()) | QFile::ExeOther));
    expectEnglish(QStringList{u"place"_s, folder} + users + here);
    expectEnglish(QStringList{u"place"_s} + here);
    expectEnglish(QStringList{u"place"_s, m_folder.path()} + users + here);
}

TEST_F(AdminLanguages, AReasonForRefusingAPassphraseIsSaid) {
    const QStringList words{u"init"_s,  u"--passphrase-stdin"_s, u"--login"_s, u"Kanri"_s, u"--name"_s,
                            u"Mihon"_s, u"--database"_s,         database()};
    EXPECT_TRUE(said(words).contains(u"ログイン名は英小文字で始まる"_s));
    expectEnglish(words);
}

} // namespace uketsuke
