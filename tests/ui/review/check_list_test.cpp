#include "ui/review/check_list.h"
#include "ui/shared/theme/theme.h"

#include <QApplication>
#include <QLayout>
#include <QtTest/QTest>
#include <gtest/gtest.h>

#include <algorithm>

namespace uketsuke {

class CheckLists : public testing::Test
{
protected:
    void show(const QList<CheckItem>& items) {
        QList<CheckRowContent> contents;
        for (const CheckItem item : items) {
            CheckRowContent content;
            content.row.item = item;
            content.value = checkItemKey(item);
            contents.append(content);
        }
        list.display(contents);
        list.lightFirstOpen();
        QApplication::processEvents();
    }
    /// Those in sight, from above to below.
    [[nodiscard]] QList<CheckItem> inSight() const {
        QList<CheckRow*> rows = list.findChildren<CheckRow*>();
        rows.removeIf([](const CheckRow* row) { return !row->isVisible(); });
        std::sort(rows.begin(), rows.end(), [](const auto* one, const auto* other) { return one->y() < other->y(); });
        QList<CheckItem> items;
        for (const CheckRow* row : rows)
            items.append(row->item());
        return items;
    }
    void SetUp() override {
        list.resize(600, 700);
        list.show();
    }
    Theme theme;
    CheckList list{theme};
};

TEST_F(CheckLists, TheNextApplicationsItemsStandInTheirOrderWhicheverCameBefore) {
    const QList<CheckItem> first{CheckItem::Name, CheckItem::Address, CheckItem::Telephone};
    const QList<CheckItem> second{CheckItem::FrontPhoto, CheckItem::Address, CheckItem::Expiry, CheckItem::Telephone};
    show(first);
    EXPECT_EQ(inSight(), first);
    show(second);
    EXPECT_EQ(inSight(), second);
    EXPECT_EQ(list.litItem(), CheckItem::FrontPhoto);
    show(first);
    EXPECT_EQ(inSight(), first);
    EXPECT_EQ(list.litItem(), CheckItem::Name);
}

TEST_F(CheckLists, ARowIsMadeOnce) {
    show({CheckItem::Name, CheckItem::Address});
    const auto* name = list.findChild<CheckRow*>(QStringLiteral("row_") + checkItemKey(CheckItem::Name));
    show({CheckItem::Address, CheckItem::Email});
    EXPECT_FALSE(name->isVisible());
    show({CheckItem::Name, CheckItem::Email});
    EXPECT_TRUE(name->isVisible());
    EXPECT_EQ(list.findChildren<CheckRow*>().size(), 3);
}

TEST_F(CheckLists, OnlyOneRowIsLitAfterAnotherApplicationCame) {
    show({CheckItem::Name, CheckItem::Address});
    QTest::keyClick(&list, Qt::Key_Down);
    ASSERT_EQ(list.litItem(), CheckItem::Address);
    show({CheckItem::Address, CheckItem::Email, CheckItem::Name});
    QTest::keyClick(&list, Qt::Key_Down);
    QList<CheckItem> lit;
    for (const CheckRow* row : list.findChildren<CheckRow*>())
        if (row->property("isLit").toBool())
            lit.append(row->item());
    EXPECT_EQ(lit, QList<CheckItem>{CheckItem::Email});
}

} // namespace uketsuke
