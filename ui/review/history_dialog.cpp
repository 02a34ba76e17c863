#include "ui/review/history_dialog.h"

#include "ui/shared/date_text.h"
#include "ui/shared/error_text.h"
#include "ui/shared/journal_text.h"
#include "ui/shared/theme/styling.h"

#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace uketsuke {
namespace {

constexpr QSize historySize(760, 560);

} // namespace

HistoryDialog::HistoryDialog(const QString& receiptNumber, QWidget* parent)
    : QDialog(parent), m_list(new QListWidget(this)) {
    setObjectName(QStringLiteral("historyDialog"));
    setWindowTitle(tr("%1 の履歴").arg(receiptNumber));
    resize(historySize);
    m_list->setAccessibleName(windowTitle());
    m_list->setWordWrap(true);
    auto* note = new QLabel(tr("記録は書き足すだけで、直したり消したりはできません。"), this);
    setLabelRole(*note, LabelRole::Quiet);
    auto* close = new QPushButton(tr("閉じる（Esc）"), this);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_list, 1);
    column->addWidget(note);
    column->addWidget(close, 0, Qt::AlignRight);
}

void HistoryDialog::showEntries(const Result<QList<JournalEntry>>& entries) {
    m_list->clear();
    if (!entries) {
        m_list->addItem(errorText(entries.error(), Attempt::LoadJournal).what);
        return;
    }
    const DateText dates;
    for (const JournalEntry& entry : *entries)
        m_list->addItem(
            tr("%1　%2　%3").arg(dates.exactMoment(entry.happenedAt), entry.actorName, journalSentence(entry)));
    m_list->setCurrentRow(m_list->count() - 1);
}

} // namespace uketsuke
