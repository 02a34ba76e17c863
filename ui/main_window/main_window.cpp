#include "ui/main_window/main_window.h"

#include "ui/main_window/rail_button.h"
#include "ui/shared/message_bar.h"
#include "ui/shared/page.h"
#include "ui/shared/page_stack.h"
#include "ui/shared/tag.h"
#include "ui/shared/theme/theme.h"

#include <QCloseEvent>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QShortcut>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace uketsuke {

MainWindow::MainWindow(Theme& theme, QWidget* parent)
    : QMainWindow(parent),
      m_theme(theme),
      m_root(new PageStack(this)),
      m_desk(new QWidget),
      m_rail(new QWidget(m_desk)),
      m_railEntries(new QVBoxLayout),
      m_specimenMark(new Tag(tr("見本"), Tone::LookAgain)),
      m_pages(new PageStack(m_desk)),
      m_status(new StatusLine(theme, m_desk)),
      m_message(new MessageBar(m_desk)) {
    setObjectName(u"mainWindow"_s);
    buildLayout();
    auto* help = new QShortcut(QKeySequence(Qt::Key_F1), this);
    help->setAutoRepeat(false);
    connect(help, &QShortcut::activated, this, &MainWindow::requestHelp);
    connect(m_message, &MessageBar::shown, this, &MainWindow::placeMessage);
    connect(&m_theme, &Theme::changed, this, &MainWindow::adoptTheme);
    m_desk->installEventFilter(this);
    adoptTheme();
    showTitle();
}

void MainWindow::buildLayout() {
    m_rail->setObjectName(u"rail"_s);
    m_rail->setAccessibleName(tr("ページの切り替え"));
    setSurface(*m_rail, SurfaceRole::Rail);
    m_specimenMark->setObjectName(u"specimenMark"_s);
    m_specimenMark->hide();
    auto* rail = new QVBoxLayout(m_rail);
    rail->setContentsMargins({});
    rail->setSpacing(0);
    m_railEntries->setSpacing(0);
    rail->addLayout(m_railEntries);
    rail->addStretch();
    addChangeOver();
    rail->addWidget(m_specimenMark, 0, Qt::AlignHCenter);
    rail->addSpacing(pixels(Space::Medium));

    auto* upper = new QHBoxLayout;
    upper->setSpacing(0);
    upper->addWidget(m_rail);
    upper->addWidget(m_pages, 1);
    auto* desk = new QVBoxLayout(m_desk);
    desk->setContentsMargins({});
    desk->setSpacing(0);
    desk->addLayout(upper, 1);
    desk->addWidget(m_status);
    m_root->addWidget(m_desk);
    setCentralWidget(m_root);
}

void MainWindow::addChangeOver() {
    auto* button = new RailButton(m_theme, Icon::Person, tr("交代"), m_rail);
    button->setObjectName(u"changeOver"_s);
    button->setCheckable(false);
    button->setToolTip(tr("画面を隠して交代します（Ctrl+L）"));
    m_rail->layout()->addWidget(button);
    auto* key = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_L), button);
    key->setAutoRepeat(false);
    connect(key, &QShortcut::activated, button, &QAbstractButton::click);
    connect(button, &QAbstractButton::clicked, this, &MainWindow::changeOverRequested);
}

void MainWindow::addPage(const PagePlan& plan) {
    m_places.push_back({plan});
    // Whether who works here may use it is not known before somebody does.
    m_places.back().isOffered = !plan.isOfferedTo || (m_person && plan.isOfferedTo(*m_person));
    addEntry(m_places.back());
    numberEntries();
    if (m_places.size() == 1)
        showPage(plan.head.name);
}

void MainWindow::addEntry(Place& place) {
    if (Place* from = placeNamed(place.plan.reachedFrom)) {
        place.entry = from->entry;
        return;
    }
    place.entry = new RailButton(m_theme, place.plan.icon, place.plan.head.title, m_rail);
    place.entry->setObjectName(u"rail_"_s + place.plan.head.name);
    place.key = new QShortcut(place.entry);
    connect(place.key, &QShortcut::activated, place.entry, &QAbstractButton::click);
    connect(place.entry, &QAbstractButton::clicked, this, [this, name = place.plan.head.name] { showPage(name); });
    m_railEntries->addWidget(place.entry);
    place.entry->setHidden(!place.isOffered);
}

MainWindow::Place* MainWindow::placeNamed(const QString& name) {
    const auto found = std::find_if(m_places.begin(), m_places.end(),
                                    [&](const Place& place) { return place.plan.head.name == name; });
    return found == m_places.end() ? nullptr : &*found;
}

Page* MainWindow::page(const QString& name) {
    Place* place = placeNamed(name);
    if (place == nullptr)
        return nullptr;
    return place->page == nullptr ? make(*place) : place->page;
}

bool MainWindow::makeNextPage() {
    const auto waits = [](const Place& place) { return place.page == nullptr && place.isOffered; };
    const auto waiting = std::find_if(m_places.begin(), m_places.end(), waits);
    if (waiting != m_places.end())
        make(*waiting);
    return std::any_of(m_places.begin(), m_places.end(), waits);
}

Page* MainWindow::make(Place& place) {
    Page* page = place.plan.make();
    place.page = page;
    connect(page, &Page::keysTextChanged, this, &MainWindow::showKeys);
    connect(page, &Page::dataChanged, this, &MainWindow::dataChanged);
    connect(page, &Page::settingsChanged, this, &MainWindow::settingsChanged);
    connect(page, &Page::messageRaised, this, &MainWindow::say);
    connect(page, &Page::messageWithdrawn, m_message, &MessageBar::close);
    if (place.key != nullptr) {
        connect(page, &Page::badgeChanged, place.entry, &RailButton::setBadge);
        connect(page, &Page::railNoteChanged, place.entry, &RailButton::setNote);
    }
    m_pages->addWidget(page);
    if (m_person)
        page->setPerson(*m_person);
    page->markAsStale(m_staleSince, m_staleSince.value_or(QDateTime()));
    return page;
}

void MainWindow::showPage(Page* page) {
    if (const Place* place = placeNamed(page->objectName()))
        place->entry->setChecked(true);
    Page* before = currentPage();
    if (before == page && page->isVisible())
        return;
    if (before && before != page)
        before->deactivate();
    m_pages->setCurrentWidget(page);
    showKeys();
    page->activate();
    Q_EMIT currentPageChanged(page);
}

void MainWindow::showFirstPage() {
    if (!m_places.empty())
        showPage(m_places.front().plan.head.name);
}

QList<Page*> MainWindow::pages() const {
    QList<Page*> all;
    for (int place = 0; place < m_pages->count(); ++place)
        all.append(qobject_cast<Page*>(m_pages->widget(place)));
    return all;
}

Page* MainWindow::currentPage() const {
    return qobject_cast<Page*>(m_pages->currentWidget());
}

void MainWindow::setPerson(const StaffMember& person) {
    m_person = person;
    for (Place& place : m_places) {
        if (place.page != nullptr)
            place.page->setPerson(person);
        place.isOffered = !place.plan.isOfferedTo || place.plan.isOfferedTo(person);
        if (place.key != nullptr)
            place.entry->setVisible(place.isOffered);
    }
    numberEntries();
}

void MainWindow::numberEntries() {
    int number = 0;
    for (const Place& place : m_places) {
        if (place.key == nullptr)
            continue;
        const QString text = place.isOffered ? u"Ctrl+%1"_s.arg(++number) : QString();
        place.key->setKey(QKeySequence::fromString(text, QKeySequence::PortableText));
        place.entry->setKeyText(text);
    }
}

void MainWindow::cover(QWidget* cover) {
    if (Page* page = currentPage(); page && !isCovered())
        page->deactivate();
    if (m_root->indexOf(cover) < 0)
        m_root->addWidget(cover);
    m_root->setCurrentWidget(cover);
    showTitle();
}

void MainWindow::uncover() {
    m_root->setCurrentWidget(m_desk);
    showTitle();
    if (Page* page = currentPage())
        page->activate();
}

bool MainWindow::isCovered() const {
    return m_root->currentWidget() != m_desk;
}

void MainWindow::setFacts(const StatusFacts& facts) {
    m_facts = facts;
    m_status->showFacts(facts);
    showTitle();
}

void MainWindow::markAsStale(const std::optional<QDateTime>& since, const QDateTime& now) {
    m_staleSince = since;
    for (Page* page : pages())
        page->markAsStale(since, now);
}

void MainWindow::markAsSpecimen() {
    m_isSpecimen = true;
    m_specimenMark->show();
    showTitle();
}

/// What was said before the connection went stays: it may be what a person waits for.
void MainWindow::say(const Message& message) {
    if (message.repeatsTheBottomLine && (m_facts.connection != Connection::Up || isCovered()))
        return;
    m_message->say(message);
}

void MainWindow::showTitle() {
    const QString product = tr("受付");
    setWindowTitle(m_isSpecimen ? tr("%1 ― 見本").arg(product) : product);
}

void MainWindow::showKeys() {
    if (Page* page = currentPage())
        m_status->showKeys(page->keysText().isEmpty() ? tr("F1 ヘルプ") : page->keysText() + tr("　F1 ヘルプ"));
}

void MainWindow::requestHelp() {
    const Page* page = currentPage();
    Q_EMIT helpRequested(page && !isCovered() ? page->helpAnchor() : u"sign_in"_s);
}

void MainWindow::adoptTheme() {
    m_rail->setFixedWidth(m_theme.pixels(Measure::RailWidth));
    for (const Place& place : m_places)
        place.entry->updateGeometry();
    m_rail->update();
    placeMessage();
}

void MainWindow::placeMessage() {
    if (m_message->isHidden())
        return; // its texts are measured only for one that is read
    const int margin = pixels(Space::Medium);
    const int room = m_pages->width() - 2 * margin;
    // On a small screen it lies on the photos and leaves the data and the deed beside them free.
    const int besideTheData = qMin(m_theme.pixels(Measure::MessageWidth), room * 13 / 25);
    const int width = qMin(room, qMax(besideTheData, m_message->minimumSizeHint().width()));
    // A label with word wrap knows its height only for a width.
    const int height = m_message->heightForWidth(width);
    m_message->setGeometry(m_pages->x() + margin, m_status->y() - height - margin, width, height);
    m_message->raise();
}

void MainWindow::closeEvent(QCloseEvent* event) {
    if (!m_closeGuard || m_mayClose)
        return QMainWindow::closeEvent(event);
    event->ignore();
    m_closeGuard([this] {
        m_mayClose = true;
        close();
    });
}

bool MainWindow::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_desk && (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest))
        placeMessage();
    return QMainWindow::eventFilter(watched, event);
}

} // namespace uketsuke
