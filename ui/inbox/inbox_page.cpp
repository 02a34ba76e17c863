#include "ui/inbox/inbox_page.h"

#include "app/domain/matching/japanese_date.h"
#include "app/domain/settings/library_settings.h"
#include "app/services/settings/preference_service.h"
#include "ui/inbox/application_table_model.h"
#include "ui/inbox/filter_side.h"
#include "ui/inbox/inbox_filters.h"
#include "ui/inbox/inbox_table.h"
#include "ui/inbox/inbox_view_model.h"
#include "ui/shared/async.h"
#include "ui/shared/calendar_text.h"
#include "ui/shared/empty_state.h"
#include "ui/shared/error_text.h"
#include "ui/shared/key_button.h"
#include "ui/shared/page_bars.h"
#include "ui/shared/search_field.h"
#include "ui/shared/stale_mark.h"
#include "ui/shared/words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace uketsuke {

PageHead InboxPage::head() {
    return {u"inbox"_s, tr("受付一覧")};
}

InboxPage::InboxPage(ApplicationListService& list, PreferenceService& preferences, const Clock& clock,
                     const Theme& theme, QWidget* parent)
    : Page(head(), parent),
      m_theme(theme),
      m_preferences(preferences),
      m_model(new InboxViewModel(list, clock, this)),
      m_summary(new QLabel(this)),
      m_search(new SearchField(theme, tr("氏名・カナ・番号・電話・メール"), this)),
      m_intake(new KeyButton(tr("取り込み"), QKeySequence(Qt::CTRL | Qt::Key_I), this)),
      m_takeNext(new KeyButton(tr("次の申請を受け取る"), Qt::Key_F3, ButtonVariant::Primary, this)),
      m_side(new FilterSide(theme, this)),
      m_stack(new QStackedWidget(this)),
      m_table(new InboxTable(theme, m_model->table(), this)),
      m_empty(new EmptyState(theme, this)) {
    buildLayout();
    connectSignals();
    m_table->showSort(m_model->sort());
}

void InboxPage::explainDueDays(std::function<LibrarySettings()> settings) {
    m_model->table().explainDueDays([settings = std::move(settings)](const ApplicationListItem& item) {
        const LibrarySettings library = settings();
        return dueDayText(library.calendar(), dayInJapan(item.submittedAt), library.usableFromOpenDays, item.dueOn);
    });
}

void InboxPage::buildLayout() {
    m_search->setObjectName(u"inboxSearch"_s);
    m_intake->setObjectName(u"inboxIntake"_s);
    m_takeNext->setObjectName(u"inboxTakeNext"_s);
    m_summary->setObjectName(u"inboxSummary"_s);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    auto* body = new QHBoxLayout;
    body->setSpacing(0);
    body->addWidget(m_side);
    body->addWidget(m_stack, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(buildHeader());
    column->addLayout(body, 1);
}

QWidget* InboxPage::buildHeader() {
    auto* header = new QWidget(this);
    auto* row = layOutHeader(*header, title(), m_theme);
    row->addWidget(m_summary);
    row->addWidget(m_search, 1);
    row->addStretch();
    row->addWidget(new StaleMark(header));
    row->addWidget(m_intake);
    row->addWidget(m_takeNext);
    return header;
}

void InboxPage::connectSignals() {
    connect(m_model, &InboxViewModel::stateChanged, this, &InboxPage::showState);
    connect(m_model, &InboxViewModel::countsChanged, this, &InboxPage::showCounts);
    connect(m_model, &InboxViewModel::questionChanged, this, [this] { m_isNewQuestion = true; });
    connect(m_model, &InboxViewModel::rowsAboutToChange, m_table, &InboxTable::keepPlace);
    connect(m_model, &InboxViewModel::rowsChanged, this, &InboxPage::adoptRows);
    connect(m_search, &QLineEdit::textChanged, this, &InboxPage::applyFilters);
    connect(m_search, &SearchField::onwardRequested, m_table, qOverload<>(&QWidget::setFocus));
    connect(m_side, &FilterSide::chosenByPerson, this, &InboxPage::applyFilters);
    connect(m_side, &FilterSide::chosenByPerson, this, &InboxPage::savePreferences);
    connect(m_table, &InboxTable::openRequested, this, [this](const ApplicationId& id) {
        if (isPermitted(m_person.role, Permission::ReviewApplications))
            Q_EMIT openRequested(id, m_model->list());
    });
    connect(m_table, &InboxTable::widthsChosen, this, &InboxPage::savePreferences);
    connect(m_table, &InboxTable::sortRequested, this, [this](const ApplicationSort& sort) {
        m_model->setSort(sort);
        m_table->showSort(sort);
        savePreferences();
    });
    connect(m_intake, &KeyButton::clicked, this, &InboxPage::intakeRequested);
    connect(m_takeNext, &KeyButton::clicked, this, [this] { Q_EMIT takeNextRequested(m_model->list()); });
    connect(m_empty, &EmptyState::actionRequested, this, &InboxPage::actOnEmptiness);
}

void InboxPage::setPerson(const StaffMember& person) {
    m_person = person;
    m_model->setLogin(person.login);
    m_search->clear();
    const bool mayReview = isPermitted(person.role, Permission::ReviewApplications);
    m_takeNext->setVisible(mayReview);
    setKeysText(mayReview ? tr("↑↓ 選ぶ　Enter 開く　F3 次を受け取る　Ctrl+F 検索") : tr("↑↓ 選ぶ　Ctrl+F 検索"));
    m_intake->setVisible(m_mayTakeIn(person));
    loadPreferences();
}

void InboxPage::activate() {
    reload();
    if (!m_search->hasFocus())
        m_table->setFocus();
}

void InboxPage::reload() {
    m_model->reload();
}

void InboxPage::applyFilters() {
    m_model->setFilter(filterOf(m_side->chosen(), m_search->text().trimmed(), m_person.login));
    offerNext();
}

/// A list of what is done has nothing to take.
void InboxPage::offerNext() {
    m_takeNext->setEnabled(m_model->counts().open > 0 && m_model->filter().openness == Openness::Open);
}

void InboxPage::adoptRows() {
    if (m_isNewQuestion)
        m_table->selectFirst();
    else
        m_table->restorePlace();
    if (!m_table->currentIndex().isValid())
        m_table->selectFirst();
    m_isNewQuestion = false;
}

void InboxPage::showState() {
    if (const auto* failed = std::get_if<InboxFailed>(&m_model->state()))
        Q_EMIT messageRaised(errorText(failed->error, Attempt::LoadList));
    const bool isEmpty = std::holds_alternative<InboxReady>(m_model->state()) && m_model->table().rowCount() == 0;
    if (isEmpty)
        showEmptiness();
    // The focus stays on the page when the table goes: otherwise the next key would go nowhere.
    if (isEmpty && m_table->hasFocus())
        m_side->focusStates();
    m_stack->setCurrentWidget(isEmpty ? static_cast<QWidget*>(m_empty) : m_table);
}

void InboxPage::showEmptiness() {
    const ApplicationFilter& filter = m_model->filter();
    if (!filter.searchText.isEmpty()) {
        const bool isOpenOnly = filter.openness == Openness::Open;
        m_empty->explain(Icon::Search, tr("「%1」で始まる申請はありません。").arg(filter.searchText),
                         tr("氏・名・カナ・メールは先頭から、番号と電話は先頭か下4桁で探せます。"),
                         isOpenOnly ? tr("処理済みから探す") : QString());
    } else if (filter == ApplicationFilter{}) {
        m_empty->explain(Icon::Check, tr("未処理の申請はありません。"),
                         tr("フォームの申請データを取り込むと、ここに期限の順で並びます。"),
                         m_mayTakeIn(m_person) ? tr("取り込み") : QString());
    } else {
        m_empty->explain(Icon::Inbox, tr("この条件に当てはまる申請はありません。"),
                         tr("左の一覧で条件を変えてください。"), tr("未処理すべてを表示"));
    }
}

void InboxPage::actOnEmptiness() {
    const ApplicationFilter filter = m_model->filter();
    if (filter == ApplicationFilter{})
        return Q_EMIT intakeRequested();
    InboxConditions conditions;
    if (!filter.searchText.isEmpty()) {
        conditions = m_side->chosen();
        conditions.state = InboxCondition::closed;
    }
    m_side->choose(conditions);
    applyFilters();
}

void InboxPage::showCounts() {
    const ApplicationCounts& counts = m_model->counts();
    m_summary->setText(tr("%1 件（期限超過 %2・今日 %3）").arg(counts.open).arg(counts.overdue).arg(counts.dueToday));
    m_side->showCounts(counts);
    offerNext();
    Q_EMIT badgeChanged(counts.open);
}

void InboxPage::loadPreferences() {
    onFinished(m_preferences.get(m_person.login, objectName()), this, [this](const Result<QJsonObject>& json) {
        const InboxPreferences preferences = inboxPreferencesFrom(json.value_or(QJsonObject()));
        m_side->choose(preferences.conditions);
        m_table->chooseWidths(preferences.columnWidths);
        m_table->showSort(preferences.sort);
        m_model->setSort(preferences.sort);
        applyFilters();
        reload();
    });
}

void InboxPage::savePreferences() {
    const InboxPreferences preferences{m_side->chosen(), m_model->sort(), m_table->chosenWidths()};
    onFinished(m_preferences.put(m_person.login, objectName(), toJson(preferences)), this,
               [this](const Result<void>& saved) {
                   if (!saved)
                       Q_EMIT messageRaised(errorText(saved.error(), Attempt::SaveSettings));
               });
}

} // namespace uketsuke
