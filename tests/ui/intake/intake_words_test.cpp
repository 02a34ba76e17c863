#include "app/services/intake/column_mapping.h"
#include "ui/intake/intake_words.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace uketsuke {

TEST(IntakeWords, EveryReasonHasWords) {
    for (const QString& reason :
         {u"missing"_s, u"too_long"_s, u"date"_s, u"procedure"_s, u"encoding"_s, u"column_count"_s, u"csv.quote"_s,
          u"csv.quote_open"_s, u"csv.nul"_s, u"csv.row_too_large"_s, u"csv.too_many_problems"_s, u"file.read"_s,
          u"not_written"_s, u"conflict"_s})
        EXPECT_NE(refusalReasonText(reason), reason);
    for (const QString& reason :
         {u"missing"_s, u"unclaimed"_s, u"shared"_s, u"too_many"_s, u"attachment"_s, u"attachment.size"_s,
          u"zip.password"_s, u"zip.encryption"_s, u"zip.path"_s, u"zip.ratio"_s, u"zip.name_twice"_s, u"zip.method"_s,
          u"zip.link"_s, u"zip.name_odd"_s, u"csv.not_read"_s, u"assigned.no_row"_s, u"assigned.no_file"_s})
        EXPECT_NE(attachmentReasonText(reason), reason);
}

TEST(IntakeWords, EveryMeaningHasWordsOfItsOwn) {
    QStringList words{meaningText({})};
    for (const QString& meaning : ColumnMapping::allMeanings()) {
        EXPECT_FALSE(words.contains(meaningText(meaning))) << meaning.toStdString();
        words.append(meaningText(meaning));
    }
}

TEST(IntakeWords, AFileErrorSaysWhatWhatIsSafeAndWhatToDo) {
    const Message message = intakeErrorText({ErrorKind::Invalid, u"csv.title_twice:3,7:氏"_s});
    EXPECT_EQ(message.what, u"見出し「氏」が2つあります（3 列目と 7 列目）。"_s);
    EXPECT_FALSE(message.safe.isEmpty());
    EXPECT_FALSE(message.next.isEmpty());
}

TEST(IntakeWords, AChangeInAColumnThatNobodyKnowsNamesItsTitle) {
    EXPECT_EQ(changesText({{u"further:アンケート"_s, u""_s, u"広報"_s}}), u"アンケート: （なし） → 広報"_s);
}

TEST(IntakeWords, AnErrorThatIsNotAboutFilesHasTheGeneralWords) {
    EXPECT_TRUE(intakeErrorText({ErrorKind::OutOfSpace, u"database.13"_s}).what.contains(u"ディスク"_s));
}

} // namespace uketsuke
