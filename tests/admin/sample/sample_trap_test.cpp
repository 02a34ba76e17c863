// The traps of domain.md §§ 4 and 6–10 in the cells of a short sample, whatever its seed.
#include "app/domain/card/check_digit.h"
#include "app/domain/eligibility/postal_area.h"
#include "app/domain/matching/japanese_date.h"
#include "app/domain/matching/kana.h"
#include "app/domain/matching/kanji.h"
#include "tests/admin/sample/sample_cells.h"

#include <gtest/gtest.h>

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

const QString receipt = u"受付番号"_s, submitted = u"送信日時"_s, procedure = u"申請する項目を選択してください。"_s,
              family = u"氏"_s, given = u"名"_s, familyKana = u"氏フリガナ"_s, givenKana = u"名フリガナ"_s,
              birth = u"生年月日"_s, postal = u"郵便番号"_s, city = u"市区町村"_s, street = u"番地"_s,
              building = u"マンション・部屋番号"_s, telephone = u"電話番号"_s, mail = u"メールアドレス"_s,
              card = u"利用券番号"_s;

/// Each rule holds for any seed.
class TrapsOfASample : public testing::TestWithParam<quint32>
{
protected:
    [[nodiscard]] QList<SampleCells> rows(int count) const { return cellsOfSample(count, GetParam()); }

    /// Whether a cell with this title matches, among so many rows.
    [[nodiscard]] bool has(int count, const QString& title, const QString& pattern) const {
        const QRegularExpression expression(pattern);
        const auto all = rows(count);
        return std::any_of(all.begin(), all.end(),
                           [&](const SampleCells& cells) { return expression.match(cells.value(title)).hasMatch(); });
    }
};

/// The first two rows, in their order, of which the condition holds.
template <typename Condition>
std::optional<std::pair<SampleCells, SampleCells>> pairIn(const QList<SampleCells>& rows, Condition holds) {
    for (qsizetype first = 0; first < rows.size(); ++first)
        for (qsizetype second = first + 1; second < rows.size(); ++second)
            if (holds(rows[first], rows[second]))
                return std::pair(rows[first], rows[second]);
    return std::nullopt;
}

bool isSamePerson(const SampleCells& one, const SampleCells& other) {
    return one[family] == other[family] && one[given] == other[given] && one[birth] == other[birth] &&
           one[submitted] == other[submitted];
}

/// The titles whose cells differ.
QStringList differences(const SampleCells& one, const SampleCells& other) {
    QStringList titles;
    for (auto cell = one.begin(); cell != one.end(); ++cell)
        if (cell.value() != other.value(cell.key()))
            titles.append(cell.key());
    return titles;
}

} // namespace

INSTANTIATE_TEST_SUITE_P(Seeds, TrapsOfASample, testing::Values(1U, 2U, 7U, 4'000'000'000U));

TEST_P(TrapsOfASample, NamesKeepTheCharactersThatSystemsLose) {
    for (const QString& part :
         {u"髙"_s, u"﨑"_s, u"𠮷"_s, u"濵"_s, u"葛\U000E0100"_s, QString(QChar(0xFA19)), QString(QChar(0xFA1B))})
        EXPECT_TRUE(has(24, family, part)) << part.toStdString();
}

TEST_P(TrapsOfASample, KanaComeAsPeopleTypeThem) {
    EXPECT_TRUE(has(24, familyKana, u"^[\\x{FF66}-\\x{FF9F}]+$"_s));
    EXPECT_TRUE(has(24, familyKana, u"^[ぁ-ん]+$"_s));
    EXPECT_TRUE(has(24, familyKana, u"[ァ-ヶ]　$"_s));
    EXPECT_TRUE(has(24, familyKana, u"テ\\x{309B}"_s));
    EXPECT_TRUE(has(36, givenKana, u"[ァ-ヶ]-"_s));
    EXPECT_TRUE(has(36, givenKana, u"ヴ"_s));
}

TEST_P(TrapsOfASample, AddressesComeAsPeopleTypeThem) {
    EXPECT_TRUE(has(24, building, u"\\n"_s));
    EXPECT_TRUE(has(24, building, u"\"Kashiwa\", "_s));
    EXPECT_TRUE(has(24, building, u"\\x{301C}"_s));
    EXPECT_TRUE(has(24, street, u"[0-9]\\x{2212}[0-9]"_s));
    EXPECT_TRUE(has(24, street, u"[０-９]－[０-９]"_s));
    EXPECT_TRUE(has(24, street, u"^大字"_s));
    EXPECT_TRUE(has(24, street, u"丁目[0-9]+番[0-9]+号|番地の"_s));
    EXPECT_TRUE(has(24, city, u"^鎌ヶ谷市"_s));
    EXPECT_TRUE(has(24, city, u"^.+[都道府県].+[市区]$"_s));
    EXPECT_TRUE(has(36, street, u"が丘|ヶ丘"_s));
    EXPECT_TRUE(has(36, street, u"[^ァ-ヶ]ヶ丘"_s));
    EXPECT_TRUE(has(36, street, u"[0-9]ー[0-9]"_s));
}

TEST_P(TrapsOfASample, PostalCodesNeedAllSevenDigits) {
    EXPECT_TRUE(has(24, postal, u"^270-1464$"_s) || has(24, postal, u"^2701464$"_s)); // 柏市 with 270
    EXPECT_TRUE(has(24, postal, u"^270-15"_s));                                       // 栄町
    EXPECT_TRUE(has(36, postal, u"^270-1471$"_s));                                    // 船橋市
    EXPECT_TRUE(has(24, postal, u"^[0-9]{7}$"_s));
    EXPECT_TRUE(has(24, postal, u"^[０-９]{3}－[０-９]{4}$"_s));
    const auto all = rows(24);
    EXPECT_TRUE(std::any_of(all.begin(), all.end(), [](const SampleCells& cells) {
        return cells[city] == u"柏市"_s && cityOfPostalCode(cells[postal]) == u"我孫子市"_s;
    }));
}

TEST_P(TrapsOfASample, BirthDatesAndTelephonesHaveManyForms) {
    EXPECT_TRUE(has(24, birth, u"^(昭和|平成|令和)"_s));
    EXPECT_TRUE(has(24, birth, u"^[SHR][0-9]+\\."_s));
    EXPECT_TRUE(has(24, birth, u"^[０-９]{4}"_s));
    EXPECT_TRUE(has(24, telephone, u"^0[0-9]{9,10}$"_s));
    EXPECT_TRUE(has(24, telephone, u"^０[０-９]+－"_s));
}

TEST_P(TrapsOfASample, OldCarriersAddressesAreThere) {
    EXPECT_TRUE(has(24, mail, u"\\.\\..*@docomo\\.ne\\.jp$"_s));
    EXPECT_TRUE(has(24, mail, u"\\.@ezweb\\.ne\\.jp$"_s));
}

TEST_P(TrapsOfASample, AFamilySharesOneMail) {
    EXPECT_TRUE(pairIn(rows(24), [](const SampleCells& one, const SampleCells& other) {
        return one[receipt] != other[receipt] && one[mail] == other[mail] && one[street] == other[street] &&
               one[telephone] == other[telephone] && one[birth] != other[birth];
    }));
}

TEST_P(TrapsOfASample, ExistingNumbersAreMissingMistypedAndWide) {
    const auto all = rows(24);
    const auto any = [&](auto holds) {
        return std::any_of(all.begin(), all.end(),
                           [&](const SampleCells& row) { return row[procedure] != u"新規登録"_s && holds(row[card]); });
    };
    EXPECT_TRUE(any([](const QString& number) { return number.isEmpty(); }));
    EXPECT_TRUE(any([](const QString& number) { return number.startsWith(u'０'); }));
    EXPECT_TRUE(any([](const QString& number) { return number.startsWith(u'0'); }));
    EXPECT_TRUE(any([](const QString& number) {
        return number.size() == 8 && number.front() <= u'9' && !hasRightCheckDigit(CheckDigitScheme::SevenDr, number);
    }));
}

TEST_P(TrapsOfASample, ABuildingHasSixtyFourCharactersAndAnotherOneMore) {
    const auto all = rows(36);
    const auto withCharacters = [&all](qsizetype characters) {
        return std::any_of(all.begin(), all.end(), [characters](const SampleCells& cells) {
            return cells[building].toUcs4().size() == characters && cells[building].size() > characters;
        });
    };
    EXPECT_TRUE(withCharacters(64));
    EXPECT_TRUE(withCharacters(65));
}

TEST_P(TrapsOfASample, ARowComesTwice) {
    EXPECT_TRUE(
        pairIn(rows(36), [](const SampleCells& one, const SampleCells& other) { return one == other; }).has_value());
}

TEST_P(TrapsOfASample, ARowComesAgainWithAnotherTelephoneAndBuilding) {
    const auto changed = pairIn(rows(36), [](const SampleCells& one, const SampleCells& other) {
        return one[receipt] == other[receipt] && isSamePerson(one, other) && one[telephone] != other[telephone];
    });
    ASSERT_TRUE(changed);
    QStringList titles = differences(changed->first, changed->second);
    titles.sort();
    EXPECT_EQ(titles, QStringList({building, telephone}));
}

TEST_P(TrapsOfASample, ANumberComesAgainWithAnotherPerson) {
    const auto pair = pairIn(rows(36), [](const SampleCells& one, const SampleCells& other) {
        return one[receipt] == other[receipt] && one[family] != other[family];
    });
    ASSERT_TRUE(pair);
    EXPECT_NE(pair->first[birth], pair->second[birth]);
    EXPECT_NE(pair->first[submitted], pair->second[submitted]);
}

TEST_P(TrapsOfASample, ARowComesAgainInTheTwinsOfCp932) {
    const auto twins = pairIn(rows(36), [](const SampleCells& one, const SampleCells& other) {
        return one[receipt] == other[receipt] && isSamePerson(one, other) && one[street] != other[street];
    });
    ASSERT_TRUE(twins);
    EXPECT_EQ(differences(twins->first, twins->second).size(), 2);
    for (const QString& title : {street, building})
        EXPECT_EQ(twins->first[title], withJisCodePoints(twins->second[title]));
}

TEST_P(TrapsOfASample, SomebodyAppliesTwiceAndWritesTheNameOtherwise) {
    const auto twice = pairIn(rows(24), [](const SampleCells& one, const SampleCells& other) {
        return one[receipt] != other[receipt] && one[procedure] != other[procedure] && one[family] != other[family] &&
               kanjiLooseKey(one[family] + one[given]) == kanjiLooseKey(other[family] + other[given]);
    });
    ASSERT_TRUE(twice);
    EXPECT_EQ(kanaKey(twice->first[familyKana]), kanaKey(twice->second[familyKana]));
    EXPECT_EQ(parseDate(twice->first[birth]), parseDate(twice->second[birth]));
    EXPECT_EQ(twice->first[mail], twice->second[mail]);
}

TEST_P(TrapsOfASample, RowsThatAnIntakeRefusesAreThere) {
    const auto all = rows(36);
    EXPECT_TRUE(has(36, birth, u"/13/45$"_s));
    EXPECT_TRUE(std::any_of(all.begin(), all.end(), [](const SampleCells& row) { return row[mail].isEmpty(); }));
}

TEST_P(TrapsOfASample, Cp932WritesItsOwnTwinsAndAGetaForTheRest) {
    const auto all = cellsOfSample(36, GetParam(), SampleEncoding::Cp932);
    ASSERT_EQ(all.size(), 36);
    EXPECT_TRUE(std::any_of(all.begin(), all.end(), [](const SampleCells& row) { return row[family] == u"〓田"_s; }));
    EXPECT_TRUE(std::any_of(all.begin(), all.end(),
                            [](const SampleCells& row) { return row[building].contains(QChar(0xFF5E)); }));
    EXPECT_FALSE(
        std::any_of(all.begin(), all.end(), [](const SampleCells& row) { return row[street].contains(u'〓'); }));
}

} // namespace uketsuke
