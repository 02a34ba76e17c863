#include "ui/inbox/filter_side.h"

#include "ui/inbox/filter_list.h"
#include "ui/shared/theme/styling.h"
#include "ui/shared/words.h"

#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace uketsuke {

FilterSide::FilterSide(const Theme& theme, QWidget* parent)
    : QScrollArea(parent),
      m_theme(theme),
      m_states(new FilterList(theme, this)),
      m_procedures(new FilterList(theme, this)),
      m_branches(new FilterList(theme, this)) {
    setObjectName(u"inboxSide"_s);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFixedWidth(theme.pixels(Measure::SideWidth));
    connect(&theme, &Theme::changed, this, [this] { setFixedWidth(m_theme.pixels(Measure::SideWidth)); });
    fillLists();
    auto* side = new QWidget(this);
    setSurface(*side, SurfaceRole::Side);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, pixels(Space::Small), 0, 0);
    column->setSpacing(0);
    column->addWidget(group(*m_states, u"inboxStates"_s, tr("状態")));
    column->addWidget(group(*m_procedures, u"inboxProcedures"_s, tr("手続き")));
    m_branchGroup = group(*m_branches, u"inboxBranches"_s, applicantFieldText(ApplicantField::Branch));
    column->addWidget(m_branchGroup);
    column->addStretch();
    setWidget(side);
    choose({});
}

void FilterSide::fillLists() {
    m_states->addEntry(InboxCondition::open, tr("未処理すべて"));
    for (const ApplicationState state : allApplicationStates)
        if (isOpen(state))
            m_states->addEntry(applicationStateKey(state), applicationStateText(state));
    m_states->addEntry(InboxCondition::mine, tr("自分が担当"));
    m_states->addEntry(InboxCondition::overdue, tr("期限超過"));
    m_states->addEntry(InboxCondition::closed, tr("処理済み"));
    for (const ApplicationState state : allApplicationStates)
        if (!isOpen(state))
            m_states->addEntry(applicationStateKey(state), applicationStateText(state));
    m_procedures->addEntry(InboxCondition::everyProcedure, tr("すべて"));
    for (const Procedure procedure : allProcedures)
        m_procedures->addEntry(procedureKey(procedure), procedureText(procedure));
}

QWidget* FilterSide::group(FilterList& list, const QString& name, const QString& title) {
    list.setObjectName(name);
    list.setAccessibleName(title);
    connect(&list, &FilterList::chosenByPerson, this, [this, &list] { adoptChoice(list); });
    auto* box = new QWidget(this);
    auto* heading = new QLabel(title, box);
    setLabelRole(*heading, LabelRole::Quiet);
    heading->setContentsMargins(pixels(Space::Large), pixels(Space::Small), pixels(Space::Large), pixels(Space::Tight));
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(heading);
    column->addWidget(&list);
    return box;
}

InboxConditions FilterSide::chosen() const {
    return {m_states->chosen(), m_procedures->chosen(), m_branches->chosen()};
}

void FilterSide::choose(const InboxConditions& conditions) {
    m_states->choose(conditions.state);
    m_states->showOnly(conditionsBeside(m_states->chosen()));
    m_procedures->choose(conditions.procedure);
    offerBranches(conditions.branch);
    m_branches->choose(conditions.branch);
}

void FilterSide::adoptChoice(const FilterList& list) {
    m_states->showOnly(conditionsBeside(m_states->chosen()));
    const QRect row = list.visualRect(list.currentIndex());
    const QPoint centre = list.viewport()->mapTo(widget(), row.center());
    ensureVisible(centre.x(), centre.y(), 0, row.height());
    Q_EMIT chosenByPerson();
}

void FilterSide::showCounts(const ApplicationCounts& counts) {
    m_counts = counts;
    m_states->setCount(InboxCondition::open, counts.open);
    for (const ApplicationState state : allApplicationStates)
        if (isOpen(state))
            m_states->setCount(applicationStateKey(state), counts.byState.value(state));
    m_states->setCount(InboxCondition::mine, counts.mine);
    m_states->setCount(InboxCondition::overdue, counts.overdue);
    m_procedures->setCount(InboxCondition::everyProcedure, counts.open);
    for (const Procedure procedure : allProcedures)
        m_procedures->setCount(procedureKey(procedure), counts.byProcedure.value(procedure));
    offerBranches(m_branches->chosen());
}

/// A chosen branch stays in view when nothing waits for it any more: a list that is narrowed says by what.
void FilterSide::offerBranches(const QString& chosen) {
    QMap<QString, int> branches = m_counts.byBranch;
    if (!chosen.isEmpty() && !branches.contains(chosen))
        branches.insert(chosen, 0);
    QList<std::pair<QString, QString>> entries{{InboxCondition::everyBranch, tr("すべて")}};
    for (auto branch = branches.constBegin(); branch != branches.constEnd(); ++branch)
        entries.append({branch.key(), branch.key().simplified()});
    m_branches->setEntries(entries);
    m_branches->setCount(InboxCondition::everyBranch, m_counts.open);
    for (auto branch = branches.constBegin(); branch != branches.constEnd(); ++branch)
        m_branches->setCount(branch.key(), branch.value());
    m_branchGroup->setVisible(!branches.isEmpty());
}

void FilterSide::focusStates() {
    m_states->setFocus();
}

} // namespace uketsuke
