#include "ui/desk_pages.h"

#include "app/services/backup_station.h"
#include "app/services/documents/decoding/decoder_pool.h"
#include "app/services/journalled_secret_store.h"
#include "app/services/mail_station.h"
#include "app/services/services.h"
#include "app/services/session/account_service.h"
#include "app/services/session/session_service.h"
#include "ui/accounts/accounts_page.h"
#include "ui/inbox/inbox_page.h"
#include "ui/intake/intake_page.h"
#include "ui/journal/journal_page.h"
#include "ui/main_window/main_window.h"
#include "ui/outbox/close_question.h"
#include "ui/outbox/outbox_page.h"
#include "ui/review/review_page.h"
#include "ui/settings/appearance_section.h"
#include "ui/settings/backup_note.h"
#include "ui/settings/backup_section.h"
#include "ui/settings/calendar_section.h"
#include "ui/settings/card_number_section.h"
#include "ui/settings/intake_mapping_section.h"
#include "ui/settings/library_section.h"
#include "ui/settings/mail_server_section.h"
#include "ui/settings/mail_template_section.h"
#include "ui/settings/settings_page.h"
#include "ui/settings/staff_section.h"
#include "ui/shared/async.h"

#include <QTimer>

using namespace std::chrono_literals;

namespace uketsuke {
namespace {

/// The list stands by then; nobody opens an application earlier.
constexpr auto afterTheStart = 500ms;

/// A page that another one leads to; it is made then, at the latest.
template <typename NamedPage>
NamedPage& pageOf(MainWindow& window) {
    return *qobject_cast<NamedPage*>(window.page(NamedPage::head().name));
}

/// A page that leads back to the list.
template <typename NamedPage>
void leadBackToTheList(NamedPage* page, MainWindow& window) {
    QObject::connect(page, &NamedPage::leaveRequested, &window, [&window] { window.showPage(InboxPage::head().name); });
}

/// On a shared database the server grants it to who works on applications (090_grants.sql).
bool mayTakeIn(Services& services, const StaffMember& person) {
    const Permission needed = services.isShared() ? Permission::ReviewApplications : Permission::TakeIn;
    return isPermitted(person.role, needed);
}

Page* makeInbox(const DeskContext& context) {
    Services& services = context.services;
    MainWindow& window = context.window;
    auto* inbox = new InboxPage(services.list(), services.preferences(), services.clock(), context.theme);
    inbox->explainDueDays([&services] { return services.librarySettings(); });
    inbox->offerIntakeTo([&services](const StaffMember& person) { return mayTakeIn(services, person); });
    QObject::connect(inbox, &InboxPage::openRequested, &window,
                     [&window](const ApplicationId& id, const WorkList& list) {
                         auto& review = pageOf<ReviewPage>(window);
                         if (review.openApplication(id, list))
                             window.showPage(&review);
                     });
    QObject::connect(inbox, &InboxPage::takeNextRequested, &window, [&window](const WorkList& list) {
        auto& review = pageOf<ReviewPage>(window);
        if (review.openNext(list))
            window.showPage(&review);
    });
    QObject::connect(inbox, &InboxPage::intakeRequested, &window,
                     [&window] { window.showPage(IntakePage::head().name); });
    return inbox;
}

Page* makeReview(const DeskContext& context) {
    Services& services = context.services;
    auto* decoder = new DecoderPool(defaultDecoderSettings(), &context.window, afterTheStart);
    const ReviewServices used{services.claims(),
                              services.reviews(),
                              services.decisions(),
                              services.documents(),
                              services.cardNumbers(),
                              services.journal(),
                              services.connection(),
                              services.changes(),
                              services.clock(),
                              [&services] { return services.librarySettings(); },
                              [&services](MailKind kind) { return services.mailTemplateText(kind); }};
    auto* review = new ReviewPage(used, *decoder, context.prompt, context.theme);
    leadBackToTheList(review, context.window);
    // The mail may leave when the time to undo is over.
    MailStation& station = services.mailStation();
    QObject::connect(&review->viewModel(), &ReviewViewModel::completed, &station,
                     [&station, &services](const Completion& completion) {
                         const qint64 wait = services.clock().nowUtc().msecsTo(completion.undoUntil);
                         QTimer::singleShot(static_cast<int>(qMax<qint64>(0, wait)) + 50, &station, &MailStation::wake);
                     });
    return review;
}

Page* makeIntake(const DeskContext& context) {
    const IntakeServices used{context.services.intake(), context.services.intakeMappings()};
    auto* intake = new IntakePage(used, context.prompt, context.theme);
    leadBackToTheList(intake, context.window);
    return intake;
}

Page* makeOutbox(const DeskContext& context) {
    MailStation& station = context.services.mailStation();
    auto* outbox = new OutboxPage(context.services.outbox(), context.prompt, context.theme);
    QObject::connect(outbox, &OutboxPage::mailReleased, &station, &MailStation::wake);
    QObject::connect(&station, &MailStation::mailChanged, outbox, &OutboxPage::reload);
    QObject::connect(&station, &MailStation::readinessChanged, outbox,
                     [outbox, &station] { outbox->setReadiness(station.readiness()); });
    outbox->setReadiness(station.readiness());
    return outbox;
}

/// Who closes the desk signs out; the journal has it before the window goes.
void guardTheClosing(const DeskContext& context) {
    context.window.setCloseGuard([&services = context.services, &prompt = context.prompt,
                                  &window = context.window](const std::function<void()>& leave) {
        const auto signOut = [&services, &window, leave] {
            onFinished(services.session().leave(Leaving::SignOut), &window, [leave](const Result<void>&) { leave(); });
        };
        askBeforeClosing(services.outbox(), prompt, window, signOut);
    });
}

Page* makeJournal(const DeskContext& context) {
    Services& services = context.services;
    return new JournalPage(services.journal(), services.staff(), services.clock(), context.theme);
}

Page* makeAccounts(const DeskContext& context) {
    return new AccountsPage(context.services.accounts(), context.prompt, context.theme);
}

/// The note stands at the settings, where the backups are looked after.
void addBackups(const DeskContext& context, SettingsPage* settings) {
    BackupStation& station = context.services.backupStation();
    auto* section = new BackupSection(context.services.backups(), context.prompt, context.theme);
    settings->addSection(section);
    QObject::connect(section, &BackupSection::restoreRequested, settings, context.restore);
    QObject::connect(section, &BackupSection::backedUp, &station, &BackupStation::start);
    const auto showNote = [settings, &station] { Q_EMIT settings->railNoteChanged(backupNote(station.overview())); };
    QObject::connect(&station, &BackupStation::overviewChanged, settings, showNote);
    QTimer::singleShot(0, settings, showNote); // a window that was made anew
}

Page* makeSettings(const DeskContext& context) {
    Services& services = context.services;
    auto* settings = new SettingsPage(context.theme, context.prompt, context.settingsDrafts);
    auto* appearance = new AppearanceSection(
        services.preferences(),
        [&services](const QString& oldOne, const QString& newOne) {
            return services.changeOwnPassphrase(oldOne, newOne);
        },
        context.theme);
    QObject::connect(appearance, &AppearanceSection::languageChosen, settings, context.chooseLanguage);
    settings->addSection(appearance);
    settings->addSection(new LibrarySection(services.settings(), context.theme));
    settings->addSection(new CalendarSection(services.calendars(), context.prompt, services.clock(), context.theme));
    settings->addSection(new CardNumberSection(services.cardNumbers(), context.prompt, context.theme));
    MailStation& station = services.mailStation();
    auto* mailServer = new MailServerSection(
        services.settings(),
        [&station, &services]() -> std::shared_ptr<SecretStore> {
            auto store = station.secrets();
            return store ? std::make_shared<JournalledSecretStore>(std::move(store), services.journal()) : nullptr;
        },
        services.journal(), services.clock(), context.theme);
    QObject::connect(mailServer, &SettingsSection::saved, &station, &MailStation::restart);
    settings->addSection(mailServer);
    settings->addSection(new MailTemplateSection(services.settings(), context.theme));
    settings->addSection(new IntakeMappingSection(services.intakeMappings(), context.theme));
    if (!services.isShared()) { // there accounts have a page of their own, and backups are the server's
        settings->addSection(new StaffSection(services.staff(), context.prompt, context.theme));
        addBackups(context, settings);
    }
    return settings;
}

} // namespace

void addDeskPages(const DeskContext& context) {
    const auto made = [context](Page* (*make)(const DeskContext&)) {
        return [context, make] { return make(context); };
    };
    MainWindow& window = context.window;
    window.addPage({InboxPage::head(), Icon::Inbox, made(makeInbox)});
    window.addPage({ReviewPage::head(), Icon::Inbox, made(makeReview), {}, InboxPage::head().name});
    const auto takesIn = [&services = context.services](const StaffMember& person) {
        return mayTakeIn(services, person);
    };
    window.addPage({IntakePage::head(), Icon::Intake, made(makeIntake), takesIn});
    window.addPage({OutboxPage::head(), Icon::Outbox, made(makeOutbox)});
    const auto mayUseAccounts = [&services = context.services](const StaffMember& person) {
        return services.isShared() && AccountsPage::isOfferedTo(person);
    };
    window.addPage({AccountsPage::head(), Icon::People, made(makeAccounts), mayUseAccounts});
    window.addPage({JournalPage::head(), Icon::Journal, made(makeJournal), &JournalPage::isOfferedTo});
    window.addPage({SettingsPage::head(), Icon::Settings, made(makeSettings)});
    guardTheClosing(context);
}

} // namespace uketsuke
