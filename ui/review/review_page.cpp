#include "ui/review/review_page.h"

#include "ui/review/check_list.h"
#include "ui/review/photos/photo_presenter.h"
#include "ui/review/review_documents.h"
#include "ui/review/review_form.h"
#include "ui/review/review_header.h"
#include "ui/review/review_messages.h"
#include "ui/review/text_drafts.h"
#include "ui/shared/async.h"
#include "ui/shared/key_button.h"
#include "ui/shared/touch_watch.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QShortcut>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace uketsuke {
namespace {

constexpr qsizetype mostRemembered = 50;
constexpr int photoShare = 52; ///< more than half of the width is the photo's
constexpr int formShare = 48;
constexpr auto patience = 120ms;
constexpr auto paintingPause = 30ms; ///< the photos' bytes come sooner, or they come from afar
constexpr auto notingPause = 100ms;

} // namespace

PageHead ReviewPage::head() {
    return {u"review"_s, tr("照合")};
}

ReviewPage::ReviewPage(const ReviewServices& services, DocumentDecoder& decoder, UserPrompt& prompt, const Theme& theme,
                       QWidget* parent)
    : Page(head(), parent),
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
      m_drafts(new TextDrafts(m_services.reviews, this)),
      m_messages(new ReviewMessages(*m_model, this)) {
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        if (std::holds_alternative<ReviewLoading>(m_model->state()))
            showState();
        startPainting();
    });
    buildLayout();
    connectSignals();
    connectPhotos();
    connectRefused();
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
    connect(m_model, &ReviewViewModel::completed, this, &ReviewPage::goOn);
    connect(m_model, &ReviewViewModel::undone, this, &Page::dataChanged);
    connect(m_model, &ReviewViewModel::emptied, this, &ReviewPage::leaveRequested);
    connect(m_messages, &ReviewMessages::raised, this, &Page::messageRaised);
    connect(m_messages, &ReviewMessages::differencesRequested, this, &ReviewPage::showDifferences);
    connect(m_messages, &ReviewMessages::takeRequested, this, &ReviewPage::take);
    connect(m_drafts, &TextDrafts::found, m_messages, &ReviewMessages::sayDraftFound);
    connect(new TouchWatch(this), &TouchWatch::touched, m_model, &ReviewViewModel::noteWork);
    connect(m_form, &ReviewForm::correctionRequested, this, &ReviewPage::openCorrection);
    connect(m_form, &ReviewForm::noteRequested, this, &ReviewPage::askNote);
    connect(m_form, &ReviewForm::mailRequested, this, &ReviewPage::seeMail);
    connect(m_form, &ReviewForm::kindRequested, this, &ReviewPage::chooseKind);
    connect(m_form, &ReviewForm::completeRequested, m_model, &ReviewViewModel::complete);
    connect(&m_header->nextButton(), &KeyButton::clicked, this, [this] { openNext(m_list); });
    connect(&m_header->releaseButton(), &KeyButton::clicked, this, &ReviewPage::askRelease);
    connect(&m_header->takeButton(), &KeyButton::clicked, this, &ReviewPage::take);
    connect(&m_header->previousButton(), &KeyButton::clicked, this, &ReviewPage::goPrevious);
    auto* half = new QShortcut(Qt::Key_F5, this);
    half->setAutoRepeat(false);
    connect(half, &QShortcut::activated, this, &ReviewPage::switchHalf);
    auto* history = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_H), this);
    connect(history, &QShortcut::activated, this, &ReviewPage::showHistory);
}

void ReviewPage::connectPhotos() {
    connect(m_photos, &PhotoPane::painted, this, &ReviewPage::noteSeen);
    connect(m_presenter, &PhotoPresenter::decodingBegan, this, [this] {
        if (!std::holds_alternative<ReviewLoading>(m_model->state()))
            startPainting();
    });
    connect(m_photos, &PhotoPane::unreadableMarked, m_model, &ReviewViewModel::markSeen);
    connect(m_photos, &PhotoPane::documentKindChanged, m_model, &ReviewViewModel::setDocumentKind);
    connect(m_photos, &PhotoPane::destroyRequested, this, &ReviewPage::askDestroy);
    connect(m_model, &ReviewViewModel::connectedAgain, this, &ReviewPage::goOnAfterOutage);
    connect(m_model, &ReviewViewModel::claimGone, m_presenter, &PhotoPresenter::conceal);
    connect(m_model, &ReviewViewModel::prepared, this,
            [this](const ReviewCase& next) { m_presenter->prefetch(photoApplication(next)); });
}

bool ReviewPage::openApplication(const ApplicationId& id, const WorkList& list) {
    const bool isOpening = turnTo(list);
    m_model->open(id, list);
    return isOpening;
}

bool ReviewPage::openNext(const WorkList& list) {
    if (m_model->isDeciding())
        return false;
    const bool isOpening = turnTo(list);
    m_model->openNext(list);
    return isOpening;
}

/// While the connection is lost the application that lies here stays, and what was said of it.
bool ReviewPage::turnTo(const WorkList& list) {
    if (!m_model->isConnected())
        return false;
    m_list = list;
    m_laidAside = {};
    Q_EMIT messageWithdrawn();
    return true;
}

void ReviewPage::setPerson(const StaffMember& person) {
    m_person = person;
    m_laidAside = {};
    m_list = {};
    m_before.clear();
    m_prefetched.clear();
    m_drafts->forget();
    m_model->changePerson(person);
}

/// What this person has is followed by the word of each change; what others have ends in silence too.
void ReviewPage::reload() {
    if (!m_model->mayWrite())
        m_model->lookAgain();
}

void ReviewPage::activate() {
    if (!m_model->isConnected())
        return m_form->checkList().setFocus(); // what lies here can be read
    if (const ApplicationId id = std::exchange(m_laidAside, {}); !id.isEmpty())
        m_model->open(id, m_list);
    m_form->checkList().setFocus();
}

/// Who looks at another page, or left the desk locked, holds nothing that a colleague could work on. The same person
/// finds the application again behind the lock.
void ReviewPage::deactivate() {
    if (m_model->isConnected())
        layAside(); // else when it is back: nobody could work on it now
}

void ReviewPage::layAside() {
    m_laidAside = m_model->ready() == nullptr ? ApplicationId() : m_model->ready()->reviewCase.id;
    if (m_model->ready() != nullptr || std::holds_alternative<ReviewLoading>(m_model->state()))
        m_model->leave();
    m_presenter->forgetPrefetched();
    m_prefetched.clear(); // what is fetched anew is noted as shown by itself
}

void ReviewPage::goOnAfterOutage() {
    m_drafts->saveAgain();
    const bool isEmpty = m_model->ready() == nullptr;
    if (isVisible() && isEmpty)
        activate(); // what was laid aside before it could be opened again
    else if (!isVisible() && !isEmpty)
        layAside();
}

QString ReviewPage::bookmark() const {
    return m_model->ready() == nullptr ? QString() : m_model->ready()->reviewCase.id.text();
}

void ReviewPage::openBookmark(const QString& bookmark) {
    openApplication(ApplicationId(bookmark));
}

/// What stood here stays for a moment, so that nothing flashes and no time is spent on an empty page; an application
/// that has not come by then is waited for in sight.
void ReviewPage::waitForOpened() {
    setUpdatesEnabled(false);
    m_patience.start(patience);
}

void ReviewPage::showOpened() {
    if (std::holds_alternative<ReviewLoading>(m_model->state()))
        return waitForOpened();
    showState();
    // Painted while the photos are decoded: before, it would keep their bytes waiting.
    if (m_presenter->isFetching() && !updatesEnabled())
        return m_patience.start(paintingPause);
    startPainting();
}

void ReviewPage::startPainting() {
    m_patience.stop();
    if (updatesEnabled())
        return;
    setUpdatesEnabled(true);
    repaint(); // an update that was asked for meanwhile is forgotten, and Qt would wait for it
}

void ReviewPage::showState() {
    if (const auto* failed = std::get_if<ReviewFailed>(&m_model->state()))
        Q_EMIT messageRaised(errorText(failed->error, Attempt::LoadApplication));
    const ReviewReady* ready = m_model->ready();
    if (ready == nullptr) {
        m_form->begin();
        m_header->clear();
        m_presenter->clear();
        return;
    }
    showPhotos(); // first: they are fetched while the form is filled
    m_form->begin();
    const ApplicationId id = ready->reviewCase.id;
    // Not beside the notes of who looks at the photos: one of the two would wait for the other.
    QTimer::singleShot(notingPause, this,
                       [this, id] { onFinished(m_services.reviews.noteOpened(id), this, [](const Result<void>&) {}); });
    m_drafts->open(id);
    m_before.removeAll(id);
    m_before.append(id);
    if (m_before.size() > mostRemembered)
        m_before.removeFirst();
    m_header->display(*ready, m_model->today(), m_model->whyDue());
    offerClaimDeeds();
    m_header->previousButton().setEnabled(m_before.size() > 1);
    m_form->checkList().setFocus();
}

void ReviewPage::showChanged() {
    if (m_model->ready() == nullptr)
        return;
    m_header->display(*m_model->ready(), m_model->today(), m_model->whyDue());
    offerClaimDeeds();
    m_form->refresh();
    m_photos->setKindChange(m_model->mayWrite() ? KindChange::Allowed : KindChange::Refused);
    if (m_model->mayWrite())
        m_presenter->askAgain();
    const QList<PhotoDocument> documents = photoApplication(m_model->ready()->reviewCase).documents;
    for (const PhotoDocument& document : documents)
        if (!m_photos->application().documents.contains(document))
            m_photos->updateDocument(document);
}

void ReviewPage::showPhotos() {
    m_photos->setKindChange(m_model->mayWrite() ? KindChange::Allowed : KindChange::Refused);
    m_presenter->show(photoApplication(m_model->ready()->reviewCase));
}

void ReviewPage::switchHalf() {
    if (m_photos->isAncestorOf(focusWidget()))
        m_form->checkList().setFocus(Qt::ShortcutFocusReason);
    else
        m_photos->focusPicture();
}

void ReviewPage::goPrevious() {
    if (m_before.size() < 2 || m_model->isDeciding() || !m_model->isConnected())
        return;
    m_before.removeLast();
    m_model->open(m_before.takeLast(), m_list);
}

void ReviewPage::noteSeen(const DocumentId& id) {
    m_model->markSeen(id);
    if (m_prefetched.remove(id) && m_model->ready() != nullptr)
        onFinished(m_services.documents.noteShown(m_model->ready()->reviewCase.id, id), this,
                   [](const Result<void>&) {});
}

void ReviewPage::goOn(const Completion& completion, const QString& receiptNumber) {
    Q_EMIT dataChanged();
    if (m_model->ready() != nullptr) // else it was left before its answer came
        openNext(m_list);
    m_messages->sayCompleted(completion, receiptNumber);
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
