#include "ui/journal/journal_page.h"

#include "app/services/clock.h"
#include "app/services/session/staff_service.h"
#include "ui/journal/journal_table_model.h"
#include "ui/shared/async.h"
#include "ui/shared/empty_state.h"
#include "ui/shared/error_text.h"
#include "ui/shared/key_button.h"
#include "ui/shared/page_bars.h"
#include "ui/shared/search_field.h"
#include "ui/shared/stale_mark.h"

#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QStackedWidget>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace uketsuke {

namespace {

constexpr int shownDays = 7;

QDateTime beginOf(const QDate& day) {
    return {day, QTime(0, 0), Qt::OffsetFromUTC, DateText::japanOffsetSeconds};
}

} // namespace

PageHead JournalPage::head() {
    return {u"journal"_s, tr("履歴")};
}

JournalPage::JournalPage(JournalService& journal, StaffService& staff, const Clock& clock, const Theme& theme,
                         QWidget* parent)
    : Page(head(), parent),
      m_journal(journal),
      m_staff(staff),
      m_clock(clock),
      m_model(new JournalTableModel(this)),
      m_scope(new QComboBox(this)),
      m_person(new QComboBox(this)),
      m_application(new SearchField(theme, tr("受付番号"), this)),
      m_from(new QDateEdit(this)),
      m_until(new QDateEdit(this)),
      m_verify(new KeyButton(tr("記録を検証"), Qt::Key_F9, ButtonVariant::Primary, this)),
      m_stack(new QStackedWidget(this)),
      m_table(new QTableView(this)),
      m_empty(new EmptyState(theme, this)) {
    buildTable(theme);
    buildLayout(theme);
    connectSignals();
    setKeysText(tr("↑↓ 選ぶ　Tab 条件　F9 検証"));
}

void JournalPage::buildTable(const Theme& theme) {
    m_table->setObjectName(u"journalTable"_s);
    m_table->setAccessibleName(tr("履歴の一覧"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(theme.pixels(Measure::SideRowHeight));
    QHeaderView* header = m_table->horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setHighlightSections(false);
    header->setFixedHeight(theme.pixels(Measure::ListHeaderHeight));
    header->setStretchLastSection(true);
    const int unit = theme.pixels(Measure::FieldTitleWidth);
    header->resizeSection(JournalTableModel::Number, unit * 2 / 3);
    header->resizeSection(JournalTableModel::Moment, unit * 2);
    header->resizeSection(JournalTableModel::Person, unit * 3 / 2);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
}

void JournalPage::buildLayout(const Theme& theme) {
    m_person->setObjectName(u"journalPerson"_s);
    m_person->setAccessibleName(tr("だれが"));
    m_scope->setObjectName(u"journalScope"_s);
    m_scope->setAccessibleName(tr("何を"));
    m_scope->addItem(tr("すべての記録"), QVariant::fromValue(JournalScope::Everything));
    m_scope->addItem(tr("閲覧・持ち出し・担当の解除"), QVariant::fromValue(JournalScope::Looks));
    m_application->setObjectName(u"journalApplication"_s);
    m_application->setAccessibleName(tr("受付番号"));
    m_from->setObjectName(u"journalFrom"_s);
    m_from->setAccessibleName(tr("この日から"));
    m_until->setObjectName(u"journalUntil"_s);
    m_until->setAccessibleName(tr("この日まで"));
    m_verify->setObjectName(u"journalVerify"_s);
    auto* header = new QWidget(this);
    auto* row = layOutHeader(*header, title(), theme);
    row->addWidget(m_scope);
    m_person->setMinimumWidth(theme.pixels(Measure::FieldTitleWidth));
    row->addWidget(m_person);
    m_application->setFixedWidth(theme.pixels(Measure::SideWidth));
    row->addWidget(m_application);
    for (QDateEdit* day : {m_from, m_until}) {
        day->setDisplayFormat(u"yyyy/MM/dd"_s);
        day->setCalendarPopup(true);
    }
    row->addWidget(m_from);
    row->addWidget(new QLabel(tr("から"), header));
    row->addWidget(m_until);
    row->addWidget(new QLabel(tr("まで"), header));
    row->addStretch();
    row->addWidget(new StaleMark(header));
    row->addWidget(m_verify);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(header);
    column->addWidget(m_stack, 1);
}

void JournalPage::connectSignals() {
    connect(m_model, &JournalTableModel::moreWanted, this, &JournalPage::loadMore);
    for (const QComboBox* choice : {m_scope, m_person})
        connect(choice, &QComboBox::activated, this, &JournalPage::load);
    connect(m_application, &QLineEdit::textChanged, this, &JournalPage::load);
    connect(m_application, &SearchField::onwardRequested, m_table, qOverload<>(&QWidget::setFocus));
    for (QDateEdit* day : {m_from, m_until})
        connect(day, &QDateEdit::dateChanged, this, &JournalPage::load);
    connect(m_verify, &KeyButton::clicked, this, &JournalPage::verify);
}

bool JournalPage::isOfferedTo(const StaffMember& person) {
    return person.role == Role::Supervisor || person.role == Role::It;
}

void JournalPage::setPerson(const StaffMember&) {
    m_model->replace({}, false);
    m_scope->setCurrentIndex(0);
    m_application->clear();
    const QDate today = DateText().dayOf(m_clock.nowUtc());
    m_until->setDate(today);
    m_from->setDate(today.addDays(1 - shownDays));
}

void JournalPage::activate() {
    loadPeople();
    load();
    m_table->setFocus();
}

void JournalPage::loadPeople() {
    onFinished(m_staff.everybody(), this, [this](const Result<QList<StaffMember>>& people) {
        const QString before = m_person->currentData().toString();
        m_person->clear();
        m_person->addItem(tr("全員"), QString());
        for (const StaffMember& member : people.value_or(QList<StaffMember>()))
            m_person->addItem(member.displayName, member.login);
        m_person->setCurrentIndex(qMax(0, m_person->findData(before)));
    });
}

JournalFilter JournalPage::filter() const {
    JournalFilter filter;
    filter.scope = m_scope->currentData().value<JournalScope>();
    filter.receiptNumber = m_application->text().trimmed();
    filter.actor = m_person->currentData().toString();
    filter.from = beginOf(m_from->date());
    filter.until = beginOf(m_until->date().addDays(1));
    return filter;
}

void JournalPage::load() {
    const int question = ++m_question;
    onFinished(m_journal.page(filter()), this, [this, question](const Result<QList<JournalEntry>>& entries) {
        if (question == m_question)
            showEntries(entries);
    });
}

void JournalPage::showEntries(const Result<QList<JournalEntry>>& entries) {
    if (!entries)
        return Q_EMIT messageRaised(errorText(entries.error(), Attempt::LoadJournal));
    m_model->replace(*entries, entries->size() == JournalFilter().limit);
    m_empty->explain(Icon::Journal, tr("この条件の記録はありません。"), tr("条件か期間を変えてください。"));
    m_stack->setCurrentWidget(entries->isEmpty() ? static_cast<QWidget*>(m_empty) : m_table);
    if (!entries->isEmpty())
        m_table->setCurrentIndex(m_model->index(0, 0));
}

void JournalPage::loadMore() {
    JournalFilter more = filter();
    more.before = m_model->entries().last().sequence;
    const int question = m_question;
    onFinished(m_journal.page(more), this, [this, question, more](const Result<QList<JournalEntry>>& entries) {
        if (question == m_question && entries)
            m_model->append(*entries, entries->size() == more.limit);
    });
}

void JournalPage::verify() {
    m_verify->setEnabled(false);
    onFinished(m_journal.verify(), this, &JournalPage::showVerification);
}

void JournalPage::showVerification(const Result<JournalVerification>& verification) {
    m_verify->setEnabled(true);
    if (!verification)
        return Q_EMIT messageRaised(errorText(verification.error(), Attempt::LoadJournal));
    Message message;
    message.tone = verification->isWhole() ? Tone::Agrees : Tone::Wrong;
    if (verification->isWhole()) {
        message.what = tr("%1 件の記録に、改ざんは見つかりませんでした。").arg(verification->entriesChecked);
        message.next = tr("末尾の控え: %1:%2").arg(verification->head.sequence).arg(verification->head.hash);
    } else {
        message.what = tr("%1 番の記録が書き換えられています。").arg(verification->firstDamaged.value_or(0));
        message.safe = tr("それより前の記録は元のままです。");
        message.next = tr("データベースをそのまま残し、管理者に連絡してください。");
    }
    Q_EMIT messageRaised(message);
}

} // namespace uketsuke
