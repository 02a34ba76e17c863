#pragma once

#include "app/services/intake/intake_service.h"
#include "app/services/intake/mapping_catalogue.h"
#include "tests/support/desk_database.h"
#include "tests/ui/support/picture.h"
#include "tests/ui/support/scripted_user_prompt.h"
#include "ui/intake/intake_page.h"
#include "ui/intake/intake_view_model.h"
#include "ui/main_window/main_window.h"
#include "ui/shared/theme/theme.h"

#include <QLabel>
#include <QTableView>
#include <QTemporaryDir>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <gtest/gtest.h>

namespace uketsuke {

/// The intake page in its window, with an export and its pictures in a folder; everything in them is invented.
class IntakeDesk : public testing::Test
{
protected:
    static const QByteArray header;
    [[nodiscard]] static QByteArray row(const QByteArray& receipt, const QByteArray& family = "見本",
                                        const QByteArray& birth = "1994/08/14");

    void open(const QSize& size = {1366, 768},
              const StaffMember& person = {QStringLiteral("sato"), QStringLiteral("佐藤"), Role::Staff, true});
    QString put(const QString& name, const QByteArray& bytes);
    /// Chooses the export, presses F3 and waits for the step.
    void chooseExport(const QByteArray& rows);
    bool arrivesAt(IntakeStep step);
    void press(Qt::Key key) { QTest::keyClick(&m_window, key); }
    void takeInWhole(const QByteArray& rows);

    IntakeViewModel& model() { return m_page->viewModel(); }
    template <typename Widget>
    Widget& part(const char* name) {
        return *m_page->findChild<Widget*>(QString::fromLatin1(name));
    }
    QString count(const char* name) { return part<QLabel>(name).text(); }
    QString cell(const char* table, int rowIndex, int column) {
        const QAbstractItemModel* shown = part<QTableView>(table).model();
        return shown->index(rowIndex, column).data().toString();
    }

    QTemporaryDir m_folder;
    DeskDatabase m_database;
    SettingsService m_settings{m_database.thread()};
    MappingCatalogue m_catalogue{m_settings};
    IntakeService m_intake{m_database.thread(), {}};
    ScriptedUserPrompt m_prompt;
    Theme m_theme;
    MainWindow m_window{m_theme};
    IntakePage* m_page = new IntakePage({m_intake, m_catalogue}, m_prompt, m_theme);
};

} // namespace uketsuke
