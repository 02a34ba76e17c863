#include "tests/ui/intake/intake_desk.h"

#include "tests/ui/support/plan_of.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace uketsuke {

const QByteArray IntakeDesk::header = "受付番号,送信日時,申請する項目を選択してください。,氏,名,氏フリガナ,名フリガナ,"
                                      "生年月日,郵便番号,都道府県,市区町村,番地,メールアドレス,アンケート\r\n";

QByteArray IntakeDesk::row(const QByteArray& receipt, const QByteArray& family, const QByteArray& birth) {
    return receipt + ",2026/11/22 08:15,新規登録," + family + ",葉子,ミホン,ヨウコ," + birth +
           ",277-0005,千葉県,柏市,柏5-8-12,mihon@example.jp,広報\r\n";
}

void IntakeDesk::open(const QSize& size, const StaffMember& person) {
    m_database.signInAs(person.login);
    m_window.addPage(planOf(m_page, Icon::Intake));
    m_window.markAsSpecimen();
    m_window.resize(size);
    m_window.show();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&m_window));
    m_page->setPerson(person);
    m_page->activate();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !model().mappings().isEmpty(); }));
}

QString IntakeDesk::put(const QString& name, const QByteArray& bytes) {
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly))
        qFatal("the test's folder cannot be written");
    file.write(bytes);
    return m_folder.filePath(name);
}

void IntakeDesk::chooseExport(const QByteArray& rows) {
    m_prompt.giveFiles({put(u"export.csv"_s, header + rows)});
    QTest::keyClick(&m_window, Qt::Key_O, Qt::ControlModifier);
    press(Qt::Key_F3);
    ASSERT_TRUE(arrivesAt(IntakeStep::Columns));
}

bool IntakeDesk::arrivesAt(IntakeStep step) {
    return QTest::qWaitFor([&] { return !model().isBusy() && model().step() == step; });
}

void IntakeDesk::takeInWhole(const QByteArray& rows) {
    chooseExport(rows);
    press(Qt::Key_F3);
    ASSERT_TRUE(arrivesAt(IntakeStep::Preview));
    press(Qt::Key_F9);
    ASSERT_TRUE(arrivesAt(IntakeStep::Result));
}

} // namespace uketsuke
