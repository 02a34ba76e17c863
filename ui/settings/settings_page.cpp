#include "ui/settings/settings_page.h"

#include "ui/settings/settings_drafts.h"
#include "ui/settings/settings_section.h"
#include "ui/shared/key_button.h"
#include "ui/shared/page_bars.h"
#include "ui/shared/stale_mark.h"
#include "ui/shared/theme/styling.h"
#include "ui/shared/user_prompt.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QScrollArea>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace uketsuke {

PageHead SettingsPage::head() {
    return {u"settings"_s, tr("設定")};
}

SettingsPage::SettingsPage(const Theme& theme, UserPrompt& prompt, SettingsDrafts& drafts, QWidget* parent)
    : Page(head(), parent),
      m_prompt(prompt),
      m_drafts(drafts),
      m_list(new QListWidget(this)),
      m_sheets(new QStackedWidget(this)),
      m_actions(new QWidget(this)),
      m_unsaved(new QLabel(tr("保存していない変更があります"), this)),
      m_discard(new KeyButton(tr("元に戻す"), Qt::Key_F8, this)),
      m_save(new KeyButton(tr("保存"), Qt::Key_F9, ButtonVariant::Primary, this)) {
    buildLayout(theme);
    connect(m_list, &QListWidget::currentRowChanged, this, &SettingsPage::leaveSection);
    connect(m_save, &KeyButton::clicked, this, [this] { current()->save(); });
    connect(m_discard, &KeyButton::clicked, this, [this] { current()->load(); });
}

void SettingsPage::buildLayout(const Theme& theme) {
    m_list->setObjectName(u"settingsList"_s);
    m_list->setAccessibleName(tr("設定の種類"));
    m_list->setProperty("surface", u"side"_s);
    m_list->setFixedWidth(theme.pixels(Measure::SideWidth));
    m_save->setObjectName(u"settingsSave"_s);
    m_discard->setObjectName(u"settingsDiscard"_s);
    m_unsaved->setObjectName(u"settingsUnsaved"_s);
    setTextTone(*m_unsaved, Tone::LookAgain);
    auto* header = new QWidget(this);
    auto* head = layOutHeader(*header, title(), theme);
    head->addStretch();
    head->addWidget(new StaleMark(header));
    setSurface(*m_actions, SurfaceRole::Actions);
    m_actions->setFixedHeight(theme.pixels(Measure::ActionBarHeight));
    auto* line = new QHBoxLayout(m_actions);
    line->setContentsMargins(pixels(Space::Large), 0, pixels(Space::Large), 0);
    line->setSpacing(pixels(Space::Medium));
    line->addWidget(m_unsaved);
    line->addStretch();
    line->addWidget(m_discard);
    line->addWidget(m_save);
    auto* right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_sheets, 1);
    right->addWidget(m_actions);
    auto* body = new QHBoxLayout;
    body->setSpacing(0);
    body->addWidget(m_list);
    body->addLayout(right, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(header);
    column->addLayout(body, 1);
}

void SettingsPage::addSection(SettingsSection* section) {
    auto* scroll = new QScrollArea(m_sheets);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    setSurface(*section, SurfaceRole::Page);
    scroll->setWidget(section);
    m_sheets->addWidget(scroll);
    m_sections.append(section);
    m_list->addItem(section->title());
    connect(section, &SettingsSection::changedStateChanged, this, &SettingsPage::showChanges);
    connect(section, &SettingsSection::messageRaised, this, &SettingsPage::messageRaised);
    connect(section, &SettingsSection::saved, this, &SettingsPage::settingsChanged);
    showChanges();
}

SettingsSection* SettingsPage::current() const {
    return m_sections.at(m_row);
}

void SettingsPage::setPerson(const StaffMember& person) {
    m_person = person;
    for (int row = 0; row < m_sections.size(); ++row) {
        m_sections.at(row)->setPerson(person);
        m_list->item(row)->setHidden(!m_sections.at(row)->isOfferedTo(person));
    }
    resumeDrafts();
}

void SettingsPage::resumeDrafts() {
    const SettingsDrafts::OfPerson drafts = m_drafts.of(m_person.login);
    int shown = 0;
    for (int row = 0; row < m_sections.size(); ++row) {
        SettingsSection* section = m_sections.at(row);
        if (m_list->item(row)->isHidden())
            continue;
        if (drafts.typed.contains(section->objectName()))
            section->resume(drafts.typed.value(section->objectName()));
        if (section->objectName() == drafts.section)
            shown = row;
    }
    showSection(shown);
}

void SettingsPage::activate() {
    if (!current()->isChanged())
        current()->load();
    m_list->setFocus();
}

void SettingsPage::deactivate() {
    SettingsDrafts::OfPerson drafts;
    drafts.section = current()->objectName();
    for (const SettingsSection* section : std::as_const(m_sections))
        if (std::any draft = section->draft(); draft.has_value())
            drafts.typed.insert(section->objectName(), draft);
    m_drafts.keep(m_person.login, drafts);
}

void SettingsPage::markAsStale(const std::optional<QDateTime>& since, const QDateTime& now) {
    Page::markAsStale(since, now);
    const bool hasReturned = std::exchange(m_isStale, since.has_value()) && !m_isStale;
    if (hasReturned && !m_person.login.isEmpty() && !current()->isChanged() && !current()->draft().has_value())
        current()->load();
}

void SettingsPage::leaveSection(int wantedRow) {
    if (wantedRow < 0 || wantedRow == m_row)
        return;
    if (!current()->isChanged())
        return showSection(wantedRow);
    m_list->setCurrentRow(m_row);
    const Question question{tr("設定"), tr("保存していない変更があります。破棄して移動しますか。"), tr("破棄して移動"),
                            tr("ここに残る"), true};
    m_prompt.ask(this, question, [this, wantedRow](Answer answer) {
        if (answer != Answer::Yes)
            return;
        current()->load();
        showSection(wantedRow);
    });
}

void SettingsPage::showSection(int row) {
    m_row = row;
    m_list->setCurrentRow(row);
    m_sheets->setCurrentIndex(row);
    if (!current()->isChanged())
        current()->load();
    showChanges();
}

void SettingsPage::showChanges() {
    const bool isChanged = !m_sections.isEmpty() && current()->isChanged();
    const bool isSavable = !m_sections.isEmpty() && current()->isSavedAsWhole();
    // A section that acts by its own buttons needs no bar, and no keys that do nothing.
    m_actions->setVisible(isSavable);
    m_save->setVisible(isSavable);
    m_discard->setVisible(isSavable);
    setKeysText(isSavable ? tr("↑↓ 選ぶ　Tab 項目　F8 元に戻す　F9 保存") : tr("↑↓ 選ぶ　Tab 項目"));
    m_unsaved->setVisible(isChanged);
    m_save->setEnabled(isChanged);
    m_discard->setEnabled(isChanged);
}

} // namespace uketsuke
