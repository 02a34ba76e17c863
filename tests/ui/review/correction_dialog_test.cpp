#include "tests/ui/support/picture.h"
#include "ui/review/correction_dialog.h"
#include "ui/shared/theme/theme.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

struct Given {
    ApplicantField field;
    std::optional<QString> text;
    bool operator==(const Given&) const = default;
};

class Correcting : public testing::Test
{
protected:
    void open(CheckItem item) {
        m_theme.applyTo(*qApp);
        m_case.sent = {{ApplicantField::PostalCode, u"277-0005"_s}, {ApplicantField::Prefecture, u"千葉県"_s},
                       {ApplicantField::City, u"柏市"_s},           {ApplicantField::Street, u"柏5-8-12"_s},
                       {ApplicantField::Building, u"見本荘203"_s},  {ApplicantField::Telephone, u"04-7100-0000"_s}};
        m_case.corrections.insert(ApplicantField::Street, {u"柏5-8-13"_s, u"窓口 佐藤"_s, {}});
        m_dialog = std::make_unique<CorrectionDialog>(item, m_case, nullptr);
        QObject::connect(m_dialog.get(), &CorrectionDialog::corrected, m_dialog.get(),
                         [this](ApplicantField field, const std::optional<QString>& text) {
                             m_given.append({field, text});
                         });
        m_dialog->show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(m_dialog.get()));
        m_dialog->activateWindow();
    }
    QLineEdit& line(const QString& key) { return *m_dialog->findChild<QLineEdit*>(u"correction_"_s + key); }
    QPushButton* takeBack(const QString& key) { return m_dialog->findChild<QPushButton*>(u"takeBack_"_s + key); }
    void type(QLineEdit& line, const QString& text) {
        line.setFocus();
        line.selectAll();
        QTest::keyClick(&line, Qt::Key_Delete);
        QTest::keyClicks(&line, text);
    }
    void save() { QTest::keyClick(m_dialog.get(), Qt::Key_Return); }

    Theme m_theme;
    ReviewCase m_case;
    std::unique_ptr<CorrectionDialog> m_dialog;
    QList<Given> m_given;
};

} // namespace

TEST_F(Correcting, OnlyWhatWasChangedIsGiven) {
    open(CheckItem::Address);
    type(line(u"postal_code"_s), u"2770006"_s);
    keepPicture(*m_dialog, u"correction_dialog"_s);
    save();
    EXPECT_EQ(m_given, QList<Given>({{ApplicantField::PostalCode, u"2770006"_s}}));
}

TEST_F(Correcting, AnEmptiedFieldIsACorrection) {
    open(CheckItem::Address);
    type(line(u"building"_s), {});
    save();
    EXPECT_EQ(m_given, QList<Given>({{ApplicantField::Building, QString()}}));
}

TEST_F(Correcting, ACorrectionIsTakenBackByItsOwnButton) {
    open(CheckItem::Address);
    EXPECT_EQ(line(u"street"_s).text(), u"柏5-8-13"_s);
    EXPECT_EQ(takeBack(u"building"_s), nullptr);
    ASSERT_NE(takeBack(u"street"_s), nullptr);
    takeBack(u"street"_s)->setFocus();
    QTest::keyClick(takeBack(u"street"_s), Qt::Key_Space);
    EXPECT_EQ(line(u"street"_s).text(), u"柏5-8-12"_s);
    line(u"street"_s).setFocus();
    save();
    EXPECT_EQ(m_given, QList<Given>({{ApplicantField::Street, std::nullopt}}));
}

TEST_F(Correcting, WhatIsTypedAfterTakingBackIsACorrection) {
    open(CheckItem::Address);
    takeBack(u"street"_s)->click();
    type(line(u"street"_s), u"5-8-14"_s);
    save();
    EXPECT_EQ(m_given, QList<Given>({{ApplicantField::Street, u"5-8-14"_s}}));
}

TEST_F(Correcting, TheTelephoneNumberHasItsField) {
    open(CheckItem::Telephone);
    type(line(u"telephone"_s), u"04-7100-0001"_s);
    save();
    EXPECT_EQ(m_given, QList<Given>({{ApplicantField::Telephone, u"04-7100-0001"_s}}));
}

} // namespace uketsuke
