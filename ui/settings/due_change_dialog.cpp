#include "ui/settings/due_change_dialog.h"

#include "ui/settings/settings_table.h"
#include "ui/shared/date_text.h"
#include "ui/shared/key_button.h"
#include "ui/shared/theme/styling.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace uketsuke {

DueChangeDialog::DueChangeDialog(const QList<MovedDueDay>& moved, const Theme& theme, QWidget* parent)
    : QDialog(parent) {
    setObjectName(u"dueChangeDialog"_s);
    setWindowTitle(tr("期限が変わる申請"));
    auto* words = new QLabel(tr("このカレンダーを保存すると、受付中の申請 %n 件の期限が変わります。"
                                "すでに送ったメールと、送信待ちのメールは変わりません。",
                                nullptr, static_cast<int>(moved.size())),
                             this);
    words->setWordWrap(true);
    auto* table = new SettingsTable(theme, u"due_changes"_s,
                                    {tr("受付番号"), tr("受付日"), tr("いまの期限"), tr("新しい期限")}, this);
    table->setAccessibleName(windowTitle());
    QList<QStringList> rows;
    for (const MovedDueDay& one : moved)
        rows.append({one.receiptNumber, DateText::dayWithYear(one.sentOn), DateText::dayWithYear(one.before),
                     DateText::dayWithYear(one.after)});
    table->showRows(rows);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Save)->setText(tr("保存して期限を変える"));
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("やめる"));
    setVariant(*buttons->button(QDialogButtonBox::Save), ButtonVariant::Primary);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(pixels(Space::Large), pixels(Space::Large), pixels(Space::Large), pixels(Space::Large));
    column->setSpacing(pixels(Space::Medium));
    column->addWidget(words);
    column->addWidget(table);
    column->addWidget(buttons);
    setMinimumWidth(theme.pixels(Measure::FormWidth));
}

} // namespace uketsuke
