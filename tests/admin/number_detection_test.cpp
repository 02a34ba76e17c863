// `uketsuke-admin numbers detect`: lists of numbers as libraries have them, and no database.
#include "tests/admin/admin_run.h"
#include "tests/admin/exit_codes.h"

#include "app/domain/card/check_digit.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

class NumberDetection : public testing::Test
{
protected:
    static QByteArrayList numbersOf(CheckDigitScheme scheme, int count) {
        QByteArrayList numbers;
        for (int index = 0; index < count; ++index) {
            const QString body = QString::number(9'000'123 + index * 41);
            numbers.append((body + checkDigit(scheme, body).value()).toLatin1());
        }
        return numbers;
    }

    AdminRun detect(const QByteArray& bytes, const QStringList& further = {u"--json"_s}) {
        QFile file(m_folder.filePath(u"numbers.txt"_s));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        return runAdmin(QStringList{u"numbers"_s, u"detect"_s, file.fileName()} + further);
    }

    QTemporaryDir m_folder;
};

QJsonArray words(const QStringList& all) {
    return QJsonArray::fromStringList(all);
}

} // namespace

TEST_F(NumberDetection, NamesTheOneSchemeThatAgreesWithAll) {
    const AdminRun run = detect(numbersOf(CheckDigitScheme::SevenDsr, 40).join("\r\n"));
    EXPECT_EQ(run.exitCode, Done) << run.said();
    EXPECT_EQ(run.answer()["agreeing"_L1].toArray(), words({u"7dsr"_s}));
    EXPECT_EQ(run.answer()["numbers"_L1].toInt(), 40);
    EXPECT_EQ(run.answer()["schemes"_L1][0]["agreeing"_L1].toInt(), 40);
}

TEST_F(NumberDetection, ReadsWhatSpreadsheetsWrite) {
    const QByteArray list = numbersOf(CheckDigitScheme::Luhn, 20).join('\n');
    // "利用券番号" as CP932, and full-width digits as CP932, are what a Japanese PC saves.
    const QByteArray titleInCp932 = "\x97\x98\x97\x70\x8c\x94\x94\xd4\x8d\x86\r\n";
    const AdminRun cp932 = detect(titleInCp932 + list);
    EXPECT_EQ(cp932.exitCode, Finding) << "a line that is no number is told: " << cp932.said();
    EXPECT_EQ(cp932.answer()["no_number_lines"_L1].toArray(), (QJsonArray{1}));
    EXPECT_EQ(cp932.answer()["agreeing"_L1].toArray(), words({u"luhn"_s}));
    const AdminRun marked = detect("\xEF\xBB\xBF" + list);
    EXPECT_EQ(marked.exitCode, Done) << marked.said();
    EXPECT_EQ(detect("\xFF\xFE" + list).error(), u"encoding.utf16"_s);
}

TEST_F(NumberDetection, NamesLinesThatDisagreeAndNeverTheirNumbers) {
    QByteArrayList numbers = numbersOf(CheckDigitScheme::SevenDr, 30);
    numbers[4].replace(numbers.at(4).size() - 1, 1, "8");
    numbers.insert(9, "no number");
    const AdminRun run = detect(numbers.join('\n'));
    EXPECT_EQ(run.exitCode, Finding);
    EXPECT_TRUE(run.answer()["agreeing"_L1].toArray().isEmpty());
    EXPECT_EQ(run.answer()["schemes"_L1][0]["scheme"_L1].toString(), u"7dr"_s);
    EXPECT_EQ(run.answer()["disagreeing_lines"_L1].toArray(), (QJsonArray{5}));
    EXPECT_EQ(run.answer()["no_number_lines"_L1].toArray(), (QJsonArray{10}));
    const AdminRun text = detect(numbers.join('\n'), {u"--language"_s, u"ja"_s});
    EXPECT_TRUE(text.output.contains("7dr（29 件）。合わない行: 5")) << text.said();
    EXPECT_FALSE((text.output + run.output).contains(numbers.at(4)));
}

TEST_F(NumberDetection, SaysWhereThereAreTooFewToTell) {
    const AdminRun run = detect(numbersOf(CheckDigitScheme::NineDr, 3).join('\n'));
    EXPECT_EQ(run.exitCode, Finding);
    EXPECT_FALSE(run.answer()["telling"_L1].toBool());
}

TEST_F(NumberDetection, TheSameNumberTwiceIsOneNumber) {
    QByteArrayList numbers = numbersOf(CheckDigitScheme::NineDr, 12);
    const AdminRun run = detect((numbers + numbers).join('\n'));
    EXPECT_EQ(run.answer()["numbers"_L1].toInt(), 12);
    EXPECT_EQ(run.answer()["repeated"_L1].toInt(), 12);
}

TEST_F(NumberDetection, NumbersWithoutACheckDigitAgreeWithNone) {
    QByteArrayList numbers;
    for (int index = 0; index < 50; ++index)
        numbers.append(QByteArray::number(8'000'000 + index));
    const AdminRun run = detect(numbers.join('\n'));
    EXPECT_EQ(run.exitCode, Finding);
    EXPECT_TRUE(run.answer()["agreeing"_L1].toArray().isEmpty());
    EXPECT_TRUE(run.answer()["disagreeing_lines"_L1].toArray().isEmpty());
}

TEST_F(NumberDetection, AFileWithoutNumbersIsRefused) {
    EXPECT_EQ(detect("\n \n").exitCode, Refused);
    EXPECT_EQ(detect("none\n").error(), u"number_list.empty"_s);
    EXPECT_EQ(runAdmin({u"numbers"_s, u"detect"_s, m_folder.filePath(u"gone"_s)}).exitCode, Unreachable);
    EXPECT_EQ(runAdmin({u"numbers"_s, u"detect"_s}).exitCode, Usage);
}

} // namespace uketsuke
