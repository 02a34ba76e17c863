#include "ui/settings/staff_section.h"

#include "app/services/session/staff_service.h"
#include "app/words/account_text.h"
#include "ui/settings/choice_buttons.h"
#include "ui/settings/settings_form.h"
#include "ui/settings/settings_table.h"
#include "ui/shared/async.h"
#include "ui/shared/error_text.h"
#include "ui/shared/theme/theme.h"
#include "ui/shared/user_prompt.h"
#include "ui/shared/words.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace uketsuke {

namespace {

/// What was typed over whose row.
struct StaffDraft {
    QString chosenLogin;
    StaffMember entered;
};

} // namespace

StaffSection::StaffSection(StaffService& staff, UserPrompt& prompt, const Theme& theme, QWidget* parent)
    : SettingsSection(u"settings_staff"_s, tr("職員"), parent),
      m_staff(staff),
      m_prompt(prompt),
      m_form(new SettingsForm(theme, this)),
      m_table(new SettingsTable(theme, u"staff_table"_s, {tr("名前"), tr("ログイン名"), tr("役割"), tr("状態")}, this)),
      m_name(new QLineEdit(this)),
      m_login(new QLineEdit(this)),
      m_passphrase(new QLineEdit(this)),
      m_role(new ChoiceButtons(this)),
      m_add(new QPushButton(tr("この内容で追加"), this)),
      m_change(new QPushButton(tr("名前と役割を変更"), this)),
      m_reset(new QPushButton(tr("パスフレーズを再設定"), this)),
      m_activity(new QPushButton(tr("利用を停止"), this)) {
    buildLayout(theme);
    connectSignals();
}

void StaffSection::buildLayout(const Theme& theme) {
    m_table->setAccessibleName(tr("職員の一覧"));
    m_form->addWide(m_table);
    for (QLineEdit* field : {m_name, m_login, m_passphrase})
        field->setMinimumWidth(theme.pixels(Measure::SearchWidth));
    for (const Role role : {Role::Staff, Role::Supervisor, Role::It})
        m_role->addChoice(roleKey(role), roleText(role));
    m_form->addField(u"staff_name"_s, tr("名前"), m_name);
    m_form->addField(u"staff_login"_s, tr("ログイン名"), m_login,
                     tr("英小文字と数字。一度使ったログイン名は、ほかの人には使えません。"));
    m_form->addField(u"staff_role"_s, tr("役割"), m_role,
                     tr("責任者は取消を承認できます。管理者は設定だけを行います。"));
    m_form->addField(u"staff_passphrase"_s, tr("パスフレーズ"), m_passphrase,
                     tr("追加と再設定のときに使います。10 文字以上。本人に口頭で伝え、変更してもらってください。"));
    buildButtons();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_form);
    column->addStretch();
}

void StaffSection::buildButtons() {
    m_add->setObjectName(u"staff_add"_s);
    m_change->setObjectName(u"staff_change"_s);
    m_reset->setObjectName(u"staff_reset"_s);
    m_activity->setObjectName(u"staff_activity"_s);
    auto* place = new QWidget(this);
    auto* line = new QHBoxLayout(place);
    line->setContentsMargins({});
    line->setSpacing(pixels(Space::Medium));
    for (QPushButton* button : {m_add, m_change, m_reset})
        line->addWidget(button);
    line->addStretch();
    line->addWidget(m_activity);
    m_form->addWide(place);
}

void StaffSection::connectSignals() {
    connect(m_table, &QTableWidget::currentCellChanged, this, &StaffSection::showChosen);
    connect(m_add, &QPushButton::clicked, this, &StaffSection::add);
    connect(m_change, &QPushButton::clicked, this, &StaffSection::change);
    connect(m_reset, &QPushButton::clicked, this, &StaffSection::resetPassphrase);
    connect(m_activity, &QPushButton::clicked, this, &StaffSection::switchActivity);
}

void StaffSection::load() {
    m_form->clearFaults();
    m_passphrase->clear();
    onFinished(m_staff.everybody(), this, [this](const Result<QList<StaffMember>>& people) {
        if (!people)
            return Q_EMIT messageRaised(errorText(people.error(), Attempt::LoadSettings));
        show(*people);
    });
}

void StaffSection::setPerson(const StaffMember& person) {
    m_resumed.reset();
    m_passphrase->clear();
    showChosen();
    SettingsSection::setPerson(person);
}

std::any StaffSection::draft() const {
    StaffMember untouched = chosen();
    untouched.isActive = true;
    return entered() == untouched ? std::any() : std::any(StaffDraft{chosen().login, entered()});
}

void StaffSection::resume(const std::any& draft) {
    const auto& typed = std::any_cast<const StaffDraft&>(draft);
    m_resumed = draft;
    for (int row = 0; row < m_people.size(); ++row)
        if (m_people.at(row).login == typed.chosenLogin)
            m_table->setCurrentCell(row, 0);
    m_name->setText(typed.entered.displayName);
    m_login->setText(typed.entered.login);
    m_role->choose(roleKey(typed.entered.role));
}

void StaffSection::show(const QList<StaffMember>& people) {
    const std::any typed = m_resumed.has_value() ? m_resumed : draft();
    m_people = people;
    QList<QStringList> rows;
    for (const StaffMember& member : people)
        rows.append(
            {member.displayName, member.login, roleText(member.role), member.isActive ? tr("利用中") : tr("停止")});
    static_cast<SettingsTable*>(m_table)->showRows(rows);
    showChosen();
    if (typed.has_value())
        resume(typed);
    m_resumed.reset();
}

StaffMember StaffSection::chosen() const {
    return m_people.value(m_table->currentRow());
}

void StaffSection::showChosen() {
    const StaffMember member = chosen();
    m_name->setText(member.displayName);
    m_login->setText(member.login);
    m_role->choose(roleKey(member.role));
    m_activity->setText(member.isActive ? tr("利用を停止") : tr("利用を再開"));
    for (QPushButton* button : {m_change, m_reset, m_activity})
        button->setEnabled(!member.login.isEmpty());
}

StaffMember StaffSection::entered() const {
    return {m_login->text().trimmed(), m_name->text().trimmed(), roleFromKey(m_role->chosen()).value_or(Role::Staff),
            true};
}

void StaffSection::add() {
    const StaffMember member = entered();
    onFinished(m_staff.add(member, m_passphrase->text()), this, [this, member](const Result<void>& done) {
        take(done, tr("%1 さんを追加しました。").arg(member.displayName));
    });
}

void StaffSection::change() {
    StaffMember member = entered();
    member.login = chosen().login;
    member.isActive = chosen().isActive;
    onFinished(m_staff.change(member), this, [this, member](const Result<void>& done) {
        take(done, tr("%1 さんの登録を変更しました。").arg(member.displayName));
    });
}

void StaffSection::resetPassphrase() {
    const StaffMember member = chosen();
    onFinished(m_staff.resetPassphrase(member.login, m_passphrase->text()), this,
               [this, member](const Result<void>& done) {
                   take(done, tr("%1 さんのパスフレーズを再設定しました。").arg(member.displayName));
               });
}

void StaffSection::switchActivity() {
    StaffMember member = chosen();
    member.isActive = !member.isActive;
    const auto change = [this, member] {
        onFinished(m_staff.change(member), this, [this, member](const Result<void>& done) {
            take(done, member.isActive ? tr("%1 さんの利用を再開しました。").arg(member.displayName)
                                       : tr("%1 さんの利用を停止しました。").arg(member.displayName));
        });
    };
    if (member.isActive)
        return change();
    const Question question{tr("職員"),
                            tr("%1 さんはサインインできなくなります。記録は残ります。").arg(member.displayName),
                            tr("利用を停止"), tr("やめる"), true};
    m_prompt.ask(this, question, [change](Answer answer) {
        if (answer == Answer::Yes)
            change();
    });
}

void StaffSection::take(const Result<void>& done, const QString& text) {
    m_form->clearFaults();
    if (done) {
        report(text);
        showChosen(); // what was typed lies in the database now
        return load();
    }
    const QString& detail = done.error().detail;
    const QString refusal = done.error().kind == ErrorKind::Conflict && detail != "staff.last_it"_L1
                                ? tr("このログイン名は使われています。")
                                : accountRefusalText(done.error());
    const QString field = detail.startsWith("passphrase"_L1) ? u"staff_passphrase"_s
                          : detail == "staff.name"_L1        ? u"staff_name"_s
                          : detail == "staff.last_it"_L1     ? u"staff_role"_s
                                                             : u"staff_login"_s;
    if (refusal.isEmpty() || !m_form->showFault(field, refusal))
        Q_EMIT messageRaised(errorText(done.error(), Attempt::ManageStaff));
}

} // namespace uketsuke
