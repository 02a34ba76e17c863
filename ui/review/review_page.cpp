#include "ui/review/review_page.h"

#include "ui/review/check_list.h"
#include "ui/review/correction_dialog.h"
#include "ui/review/history_dialog.h"
#include "ui/review/identity_type_menu.h"
#include "ui/review/mail_preview.h"
#include "ui/review/photos/photo_presenter.h"
#include "ui/review/review_documents.h"
#include "ui/review/review_form.h"
#include "ui/review/review_header.h"
#include "ui/review/review_words.h"
#include "ui/review/text_drafts.h"
#include "ui/shared/async.h"
#include "ui/shared/date_text.h"
#include "ui/shared/draft_keeper.h"
#include "ui/shared/key_button.h"
#include "ui/shared/words.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QShortcut>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

constexpr qsizetype mostRemembered = 50;
constexpr int photoShare = 52; ///< more than half of the width is the photo's
constexpr int formShare = 48;
constexpr int sentenceSeconds = 8; ///< as long as a sentence without a deed stays

} // namespace

ReviewPage::ReviewPage(const ReviewServices& services, DocumentDecoder& decoder, UserPrompt& prompt, const Theme& theme,
                       QWidget* parent)
    : Page(u"review"_s, tr("照合"), parent),
      m_services(services),
      m_prompt(prompt),
      m_theme(theme),
      m_model(new ReviewViewModel(services, this)),
      m_header(new ReviewHeader(theme, this)),
      m_photos(new PhotoPane(theme, this)),
      m_presenter(new PhotoPresenter(
          *m_photos, decoder,
          [this](const DocumentId& id, PhotoPurpose purpose) {
              return bytesOf(id, purpose == PhotoPurpose::Shown ? ViewPurpose::Shown : ViewPurpose::Prefetched);
          },
          this)),
      m_form(new ReviewForm(theme, *m_model, this)),
      m_drafts(new TextDrafts(m_services.reviews, this)) {
    buildLayout();
    connectSignals();
    connectPhotos();
    setKeysText(
        tr("↑↓ 項目　1 2 3 判定　T 書類の種類　N 利用券なし　B 図書館システム　E 訂正　F5 写真⇄項目　Esc 一覧へ"));
}

void ReviewPage::buildLayout() {
    auto* halves = new QHBoxLayout;
    halves->setSpacing(0);
    halves->addWidget(m_photos, photoShare);
    halves->addWidget(m_form, formShare);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addLayout(halves, 1);
    setTabOrder(m_photos, m_form);
}

void ReviewPage::connectSignals() {
    connect(m_model, &ReviewViewModel::opened, this, &ReviewPage::showOpened);
    connect(m_model, &ReviewViewModel::changed, this, &ReviewPage::showChanged);
    connect(m_model, &ReviewViewModel::failed, this, &ReviewPage::sayFailed);
    connect(m_model, &ReviewViewModel::completed, this, &ReviewPage::sayCompleted);
    connect(m_model, &ReviewViewModel::undone, this, &ReviewPage::sayUndone);
    connect(m_model, &ReviewViewModel::emptied, this, [this] {
        // What was completed, and can be undone, stays said; the empty list says the rest.
        if (m_completionSaid.hasExpired())
            Q_EMIT messageRaised(
                {Tone::Agrees, tr("受け取れる申請はもうありません。"), {}, {}, {}, {}, {}, sentenceSeconds});
        Q_EMIT leaveRequested();
    });
    connect(m_model, &ReviewViewModel::startedOver, this, [this] {
        if (m_completionSaid.hasExpired())
            Q_EMIT messageRaised(
                {Tone::Neutral, tr("最後の申請まで進みました。期限の早い申請に戻ります。"), {}, {}, {}, {}, {}, 8});
    });
    connect(m_model, &ReviewViewModel::decidedByAnother, this, [this](const StandingDecision& decision) {
        const QString when = DateText().moment(decision.decidedAt);
        Q_EMIT messageRaised({Tone::LookAgain,
                              tr("この申請は、%1 さんが %2 に「%3」にしました。")
                                  .arg(decision.displayName, when, applicationStateText(decision.outcome)),
                              tr("あなたの操作では何も変わっていません。"),
                              tr("F3 で次の申請へ進んでください。"),
                              {},
                              {},
                              {},
                              0});
    });
    connect(m_drafts, &TextDrafts::found, this, [this] {
        if (m_completionSaid.hasExpired())
            Q_EMIT messageRaised({Tone::Neutral,
                                  tr("書きかけの訂正かメモがあります。"),
                                  {},
                                  tr("E か F4 を押すと続きを書けます。"),
                                  {},
                                  {},
                                  {},
                                  8});
    });
    connect(m_form, &ReviewForm::correctionRequested, this, &ReviewPage::openCorrection);
    connect(m_form, &ReviewForm::noteRequested, this, &ReviewPage::askNote);
    connect(m_form, &ReviewForm::mailRequested, this, &ReviewPage::seeMail);
    connect(m_form, &ReviewForm::kindRequested, this, &ReviewPage::chooseKind);
    connect(m_form, &ReviewForm::completeRequested, m_model, &ReviewViewModel::complete);
    connect(&m_header->nextButton(), &KeyButton::clicked, this, [this] { openNext(m_procedure); });
    connect(&m_header->releaseButton(), &KeyButton::clicked, this, &ReviewPage::askRelease);
    connect(&m_header->previousButton(), &KeyButton::clicked, this, &ReviewPage::goPrevious);
    auto* half = new QShortcut(Qt::Key_F5, this);
    half->setAutoRepeat(false);
    connect(half, &QShortcut::activated, this, &ReviewPage::switchHalf);
    auto* history = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_H), this);
    connect(history, &QShortcut::activated, this, &ReviewPage::showHistory);
}

void ReviewPage::connectPhotos() {
    connect(m_photos, &PhotoPane::painted, this, &ReviewPage::noteSeen);
    connect(m_photos, &PhotoPane::unreadableMarked, m_model, &ReviewViewModel::markSeen);
    connect(m_photos, &PhotoPane::documentKindChanged, m_model, &ReviewViewModel::setDocumentKind);
    connect(m_photos, &PhotoPane::destroyRequested, this, &ReviewPage::askDestroy);
    connect(m_model, &ReviewViewModel::prepared, this,
            [this](const ReviewCase& next) { m_presenter->prefetch(photoApplication(next)); });
}

void ReviewPage::openApplication(const ApplicationId& id) {
    m_procedure.reset();
    m_laidAside = {};
    Q_EMIT messageWithdrawn();
    m_model->open(id);
}

void ReviewPage::openNext(std::optional<Procedure> procedure) {
    if (m_model->isDeciding())
        return;
    m_procedure = procedure;
    m_laidAside = {};
    Q_EMIT messageWithdrawn();
    m_model->openNext(procedure);
}

void ReviewPage::setPerson(const StaffMember& person) {
    m_person = person;
    m_laidAside = {};
    m_procedure.reset();
    m_before.clear();
    m_prefetched.clear();
    m_model->forget();
}

void ReviewPage::activate() {
    if (const ApplicationId id = std::exchange(m_laidAside, {}); !id.isEmpty())
        m_model->open(id, m_procedure);
    m_form->checkList().setFocus();
}

/// Who looks at another page, or left the desk locked, holds nothing that a colleague could work on. The same person
/// finds the application again behind the lock.
void ReviewPage::deactivate() {
    m_laidAside = m_model->ready() == nullptr ? ApplicationId() : m_model->ready()->reviewCase.id;
    if (m_model->ready() != nullptr || std::holds_alternative<ReviewLoading>(m_model->state()))
        m_model->leave();
    m_presenter->forgetPrefetched();
    m_prefetched.clear(); // what is fetched anew is noted as shown by itself
}

QString ReviewPage::bookmark() const {
    return m_model->ready() == nullptr ? QString() : m_model->ready()->reviewCase.id.text();
}

void ReviewPage::openBookmark(const QString& bookmark) {
    openApplication(ApplicationId(bookmark));
}

void ReviewPage::showOpened() {
    if (const auto* failed = std::get_if<ReviewFailed>(&m_model->state()))
        Q_EMIT messageRaised(errorText(failed->error, Attempt::LoadApplication));
    const ReviewReady* ready = m_model->ready();
    m_form->begin();
    if (ready == nullptr) {
        m_header->clear();
        m_presenter->clear();
        return;
    }
    const ApplicationId id = ready->reviewCase.id;
    onFinished(m_services.reviews.noteOpened(id), this, [](const Result<void>&) {});
    m_drafts->open(id);
    m_before.removeAll(id);
    m_before.append(id);
    if (m_before.size() > mostRemembered)
        m_before.removeFirst();
    m_header->display(*ready, m_model->today());
    m_header->releaseButton().setVisible(mayRelease());
    m_header->previousButton().setEnabled(m_before.size() > 1);
    showPhotos();
    m_form->checkList().setFocus();
}

void ReviewPage::showChanged() {
    if (m_model->ready() == nullptr)
        return;
    m_header->display(*m_model->ready(), m_model->today());
    m_header->releaseButton().setVisible(mayRelease());
    m_form->refresh();
    m_photos->setKindChange(m_model->mayWrite() ? KindChange::Allowed : KindChange::Refused);
    const QList<PhotoDocument> documents = photoApplication(m_model->ready()->reviewCase).documents;
    for (const PhotoDocument& document : documents)
        if (!m_photos->application().documents.contains(document))
            m_photos->updateDocument(document);
}

void ReviewPage::showPhotos() {
    m_photos->setKindChange(m_model->mayWrite() ? KindChange::Allowed : KindChange::Refused);
    m_presenter->show(photoApplication(m_model->ready()->reviewCase));
}

void ReviewPage::openCorrection(CheckItem item) {
    if (!m_model->mayWrite() || fieldsOf(item).isEmpty())
        return;
    auto* dialog = new CorrectionDialog(item, m_model->ready()->reviewCase, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &CorrectionDialog::corrected, m_model, &ReviewViewModel::correct);
    const QString place = u"correction/"_s + checkItemKey(item);
    dialog->resume(m_drafts->text(place));
    auto* keeper = new DraftKeeper(
        *dialog, [dialog] { return dialog->draft(); },
        [this, place](const QString& text) { m_drafts->keep(place, text); });
    connect(dialog, &CorrectionDialog::edited, keeper, &DraftKeeper::noteEdit);
    dialog->open();
}

void ReviewPage::askNote() {
    const QString place = u"note"_s;
    m_prompt.askText(this,
                     {tr("メモ"), tr("同僚に残すメモ。申請者には送りません。"), m_drafts->text(place), tr("保存"), true,
                      [this, place](const QString& text) { m_drafts->keep(place, text); }},
                     [this](const QString& text) { m_model->addNote(text); });
}

void ReviewPage::seeMail() {
    const auto plan = m_model->plan();
    if (!plan)
        return;
    auto* preview = new MailPreview(*plan, this);
    preview->setAttribute(Qt::WA_DeleteOnClose);
    preview->open();
}

void ReviewPage::showHistory() {
    if (m_model->ready() == nullptr)
        return;
    const ReviewCase& current = m_model->ready()->reviewCase;
    auto* dialog = new HistoryDialog(current.receiptNumber, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    onFinished(m_services.journal.historyOf(current.id.text()), dialog, &HistoryDialog::showEntries);
    dialog->open();
}

void ReviewPage::switchHalf() {
    if (m_photos->isAncestorOf(focusWidget()))
        m_form->checkList().setFocus(Qt::ShortcutFocusReason);
    else
        m_photos->focusPicture();
}

void ReviewPage::goPrevious() {
    if (m_before.size() < 2 || m_model->isDeciding())
        return;
    m_before.removeLast();
    m_model->open(m_before.takeLast(), m_procedure);
}

void ReviewPage::noteSeen(const DocumentId& id) {
    m_model->markSeen(id);
    if (m_prefetched.remove(id) && m_model->ready() != nullptr)
        onFinished(m_services.documents.noteShown(m_model->ready()->reviewCase.id, id), this,
                   [](const Result<void>&) {});
}

/// One key for the menu, one for the type: both sides of the card are of the same kind.
void ReviewPage::chooseKind() {
    if (!m_model->mayWrite())
        return;
    auto* menu = new IdentityTypeMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu, &IdentityTypeMenu::chosen, m_model, &ReviewViewModel::setIdentityType);
    menu->popup(m_photos->mapToGlobal(QPoint(pixels(Space::Wide), pixels(Space::Wide))));
}

bool ReviewPage::mayRelease() const {
    const ReviewReady* ready = m_model->ready();
    return ready != nullptr && !ready->claim && ready->reviewCase.holder && !ready->reviewCase.decision &&
           isPermitted(m_person.role, Permission::ReleaseOthersClaims);
}

void ReviewPage::askRelease() {
    if (!mayRelease())
        return;
    const ClaimHolder holder = *m_model->ready()->reviewCase.holder;
    const ApplicationId id = m_model->ready()->reviewCase.id;
    const Question question{tr("担当を外す"),
                            tr("%1 さん（%2）が %3 から担当しています。\n"
                               "外すと %1 さんは続けられなくなります。記録された答えと訂正は残ります。")
                                .arg(holder.displayName, holder.station, DateText().timeOfDay(holder.since)),
                            tr("担当を外して受け取る"), tr("やめる"), true};
    m_prompt.ask(this, question, [this, id](Answer answer) {
        if (answer == Answer::No)
            return;
        onFinished(m_services.claims.releaseOthers(id, u"supervisor"_s), this,
                   [this, id](const Result<void>& released) {
                       released ? openApplication(id) : sayFailed(released.error(), Attempt::TakeClaim);
                   });
    });
}

void ReviewPage::askDestroy(const DocumentId& id) {
    if (m_model->mayWrite())
        m_model->destroyMyNumberBack(id);
}

void ReviewPage::sayCompleted(const Completion& completion, const QString& receiptNumber) {
    Q_EMIT dataChanged();
    const QString number =
        completion.cardNumber.isEmpty() ? QString() : tr("利用券番号 %1。").arg(completion.cardNumber);
    // What the database allows, not what the setting was when this desk read it.
    const int seconds = static_cast<int>(completion.decidedAt.secsTo(completion.undoUntil));
    Message message;
    message.tone = Tone::Agrees;
    message.what = tr("%1 を完了しました。%2").arg(receiptNumber, number);
    message.safe =
        seconds > 0 ? tr("メールは %1 秒後に送信されます。").arg(seconds) : tr("メールは順番が来しだい送信されます。");
    message.seconds = seconds > 0 ? seconds : sentenceSeconds;
    if (seconds > 0) {
        message.actionText = tr("元に戻す");
        message.actionKey = u"Ctrl+Z"_s;
        message.action = [this, completion, receiptNumber] { m_model->undo(completion, receiptNumber); };
    }
    m_completionSaid.setRemainingTime(std::chrono::seconds(message.seconds));
    openNext(m_procedure);
    Q_EMIT messageRaised(message);
}

void ReviewPage::sayUndone(const Completion& completion, const QString& receiptNumber) {
    Q_EMIT dataChanged();
    Message message;
    message.tone = Tone::Agrees;
    message.what = tr("%1 の完了を元に戻しました。").arg(receiptNumber);
    message.safe =
        completion.cardNumber.isEmpty()
            ? tr("メールは送信されません。")
            : tr("利用券番号 %1 は取消となり、二度と使われません。メールは送信されません。").arg(completion.cardNumber);
    message.next = tr("この申請は受付一覧に戻りました。");
    Q_EMIT messageRaised(message);
}

void ReviewPage::sayFailed(const Error& error, Attempt attempt) {
    Q_EMIT messageRaised(errorText(error, attempt));
}

QFuture<Result<QByteArray>> ReviewPage::bytesOf(const DocumentId& id, ViewPurpose purpose) {
    if (purpose == ViewPurpose::Prefetched)
        m_prefetched.insert(id);
    return m_services.documents.content(id, purpose);
}

void ReviewPage::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape && !event->isAutoRepeat()) {
        if (m_model->isDeciding())
            return;
        m_model->leave();
        Q_EMIT leaveRequested();
        return;
    }
    Page::keyPressEvent(event);
}

} // namespace uketsuke
