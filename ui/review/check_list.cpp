#include "ui/review/check_list.h"

#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace uketsuke {

CheckList::CheckList(const Theme& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_column(new QVBoxLayout(this)) {
    setObjectName(QStringLiteral("checkList"));
    setAccessibleName(tr("照合の項目"));
    setFocusPolicy(Qt::StrongFocus);
    m_column->setContentsMargins({});
    m_column->setSpacing(0);
}

void CheckList::display(const QList<CheckRowContent>& rows) {
    const bool sameItems = std::equal(rows.begin(), rows.end(), m_contents.begin(), m_contents.end(),
                                      [](const auto& a, const auto& b) { return a.row.item == b.row.item; });
    m_contents = rows;
    if (!sameItems)
        arrange(rows);
    for (qsizetype index = 0; index < rows.size(); ++index)
        m_rows.at(index)->display(rows.at(index));
}

/// Making a row costs more than all else that the next application needs: each is made once.
void CheckList::arrange(const QList<CheckRowContent>& rows) {
    if (m_lit >= 0 && m_lit < m_rows.size())
        m_rows.at(m_lit)->setLit(false);
    m_lit = -1;
    const QList<CheckRow*> before = std::exchange(m_rows, {});
    for (const CheckRowContent& content : rows)
        m_rows.append(rowOf(content.row.item));
    for (CheckRow* row : before)
        if (!m_rows.contains(row))
            row->hide();
    for (qsizetype place = 0; place < m_rows.size(); ++place) {
        if (m_column->indexOf(m_rows.at(place)) != place)
            m_column->insertWidget(int(place), m_rows.at(place)); // moves one that is there already
        m_rows.at(place)->show();
    }
}

CheckRow* CheckList::rowOf(CheckItem item) {
    CheckRow*& row = m_made[item];
    if (row != nullptr)
        return row;
    row = new CheckRow(item, m_theme, this);
    connect(row, &CheckRow::chosen, this, [this, made = row] {
        setFocus(Qt::MouseFocusReason);
        light(m_rows.indexOf(made));
    });
    connect(row, &CheckRow::answered, this, &CheckList::give);
    connect(row, &CheckRow::correctionRequested, this, [this, item] { Q_EMIT correctionRequested(item); });
    return row;
}

void CheckList::lightFirstOpen() {
    const auto open = std::find_if(m_contents.begin(), m_contents.end(),
                                   [](const CheckRowContent& content) { return !content.row.effectiveGrade(); });
    light(open == m_contents.end() ? 0 : open - m_contents.begin());
}

std::optional<CheckItem> CheckList::litItem() const {
    return m_lit < 0 || m_lit >= m_rows.size() ? std::nullopt : std::optional(m_rows.at(m_lit)->item());
}

void CheckList::light(qsizetype index) {
    if (m_rows.isEmpty())
        return;
    const qsizetype lit = std::clamp<qsizetype>(index, 0, m_rows.size() - 1);
    if (m_lit >= 0 && m_lit < m_rows.size() && m_lit != lit)
        m_rows.at(m_lit)->setLit(false);
    m_lit = lit;
    m_rows.at(m_lit)->setLit(true);
    Q_EMIT rowLit(m_rows.at(m_lit));
}

void CheckList::give(Grade grade) {
    const auto item = litItem();
    if (!item || !m_contents.at(m_lit).isAnswerable)
        return;
    Q_EMIT answered(*item, grade);
    goOn();
}

/// On to the next row that waits, else simply to the next one.
void CheckList::goOn() {
    for (qsizetype step = 1; step < m_contents.size(); ++step) {
        const qsizetype index = (m_lit + step) % m_contents.size();
        if (!m_contents.at(index).row.effectiveGrade()) {
            light(index);
            return;
        }
    }
    light(m_lit + 1);
}

void CheckList::keyPressEvent(QKeyEvent* event) {
    if (event->isAutoRepeat() && event->key() != Qt::Key_Up && event->key() != Qt::Key_Down)
        return;
    if ((event->modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier) {
        QWidget::keyPressEvent(event); // Alt+N is no N
        return;
    }
    switch (event->key()) {
    case Qt::Key_Up:
        light(m_lit - 1);
        return;
    case Qt::Key_Down:
        light(m_lit + 1);
        return;
    case Qt::Key_1:
        give(Grade::Agrees);
        return;
    case Qt::Key_2:
        give(Grade::LookAgain);
        return;
    case Qt::Key_3:
        give(Grade::Differs);
        return;
    case Qt::Key_0:
        if (const auto item = litItem())
            Q_EMIT answered(*item, std::nullopt);
        return;
    case Qt::Key_E:
        if (const auto item = litItem())
            Q_EMIT correctionRequested(*item);
        return;
    case Qt::Key_T:
        Q_EMIT kindRequested();
        return;
    case Qt::Key_N:
        Q_EMIT noCardGiven();
        return;
    case Qt::Key_B:
        Q_EMIT libraryBoxRequested();
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void CheckList::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    if (m_lit < 0)
        lightFirstOpen();
}

} // namespace uketsuke
