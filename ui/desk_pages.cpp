#include "ui/desk_pages.h"

#include "app/services/backup_station.h"
#include "app/services/documents/decoding/decoder_pool.h"
#include "app/services/journalled_secret_store.h"
#include "app/services/mail_station.h"
#include "app/services/services.h"
#include "app/services/session/session_service.h"
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

ReviewPage* addReview(const DeskContext& context, InboxPage* inbox) {
    Services& services = context.services;
    MainWindow& window = context.window;
    auto* decoder = new DecoderPool(defaultDecoderSettings(), &window, afterTheStart);
    const ReviewServices used{services.claims(),
                              services.reviews(),
                              services.decisions(),
                              services.documents(),
                              services.cardNumbers(),
                              services.journal(),
                              services.clock(),
                              [&services] { return services.librarySettings(); },
                              [&services](MailKind kind) { return services.mailTemplateText(kind); }};
    auto* review = new ReviewPage(used, *decoder, context.prompt, context.theme);
    window.addInnerPage(review, inbox);
    QObject::connect(inbox, &InboxPage::openRequested, review,
                     [review, &window](const ApplicationId& id, const WorkList& list) {
                         review->openApplication(id, list);
                         window.showPage(review);
                     });
    QObject::connect(inbox, &InboxPage::takeNextRequested, review, [review, &window](const WorkList& list) {
        review->openNext(list);
        window.showPage(review);
    });
    QObject::connect(review, &ReviewPage::leaveRequested, inbox, [inbox, &window] { window.showPage(inbox); });
    // The mail may leave when the time to undo is over.
    MailStation& station = services.mailStation();
    QObject::connect(&review->viewModel(), &ReviewViewModel::completed, &station,
                     [&station, &services](const Completion& completion) {
                         const qint64 wait = services.clock().nowUtc().msecsTo(completion.undoUntil);
                         QTimer::singleShot(static_cast<int>(qMax<qint64>(0, wait)) + 50, &station, &MailStation::wake);
                     });
    return review;
}

void addIntake(const DeskContext& context, InboxPage* inbox) {
    MainWindow& window = context.window;
    const IntakeServices used{context.services.intake(), context.services.intakeMappings()};
    auto* intake = new IntakePage(used, context.prompt, context.theme);
    window.addPage(intake, Icon::Intake);
    QObject::connect(inbox, &InboxPage::intakeRequested, intake, [intake, &window] { window.showPage(intake); });
    QObject::connect(intake, &IntakePage::leaveRequested, inbox, [inbox, &window] { window.showPage(inbox); });
}

void addOutbox(const DeskContext& context) {
    MailStation& station = context.services.mailStation();
    auto* outbox = new OutboxPage(context.services.outbox(), context.prompt, context.theme);
    context.window.addPage(outbox, Icon::Outbox);
    QObject::connect(outbox, &OutboxPage::mailReleased, &station, &MailStation::wake);
    QObject::connect(&station, &MailStation::mailChanged, outbox, &OutboxPage::reload);
    QObject::connect(&station, &MailStation::readinessChanged, outbox,
                     [outbox, &station] { outbox->setReadiness(station.readiness()); });
    outbox->setReadiness(station.readiness());
    context.window.setCloseGuard([&services = context.services, &prompt = context.prompt,
                                  outbox](const std::function<void()>& leave) {
        // Who closes the desk signs out; the journal has it before the window goes.
        const auto signOut = [&services, outbox, leave] {
            onFinished(services.session().leave(Leaving::SignOut), outbox, [leave](const Result<void>&) { leave(); });
        };
        askBeforeClosing(services.outbox(), prompt, *outbox, signOut);
    });
}

void addJournal(const DeskContext& context) {
    Services& services = context.services;
    context.window.addPage(new JournalPage(services.journal(), services.staff(), services.clock(), context.theme),
                           Icon::Journal);
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

void addSettings(const DeskContext& context) {
    Services& services = context.services;
    auto* settings = new SettingsPage(context.theme, context.prompt, context.settingsDrafts);
    auto* appearance = new AppearanceSection(services.preferences(), services.staff(), context.theme);
    QObject::connect(appearance, &AppearanceSection::languageChosen, settings, context.chooseLanguage);
    settings->addSection(appearance);
    settings->addSection(new LibrarySection(services.settings(), context.theme));
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
    settings->addSection(new StaffSection(services.staff(), context.prompt, context.theme));
    addBackups(context, settings);
    context.window.addPage(settings, Icon::Settings);
}

} // namespace

void addDeskPages(const DeskContext& context) {
    Services& services = context.services;
    MainWindow& window = context.window;

    auto* inbox = new InboxPage(services.list(), services.preferences(), services.clock(), context.theme);
    window.addPage(inbox, Icon::Inbox);
    addReview(context, inbox);
    addIntake(context, inbox);
    addOutbox(context);
    addJournal(context);
    addSettings(context);
}

} // namespace uketsuke
