#include "ui/review/correction_dialog.h"
#include "ui/review/difference_dialog.h"
#include "ui/review/history_dialog.h"
#include "ui/review/identity_type_menu.h"
#include "ui/review/mail_preview.h"
#include "ui/review/photos/photo_pane.h"
#include "ui/review/review_header.h"
#include "ui/review/review_page.h"
#include "ui/review/review_words.h"
#include "ui/review/text_drafts.h"
#include "ui/shared/async.h"
#include "ui/shared/date_text.h"
#include "ui/shared/draft_keeper.h"
#include "ui/shared/journal_words.h"
#include "ui/shared/key_button.h"

// What opens over the review and asks or shows something.

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

const QString notePlace = u"note"_s;

QString correctionPlace(CheckItem item) {
    return u"correction/"_s + checkItemKey(item);
}

} // namespace

void ReviewPage::connectRefused() {
    connect(m_model, &ReviewViewModel::noteRefused, m_drafts,
            [this](const QString& text) { m_drafts->keep(notePlace, text); });
    connect(m_model, &ReviewViewModel::correctionRefused, this, &ReviewPage::keepRefused);
}

void ReviewPage::openCorrection(CheckItem item) {
    if (!m_model->mayWrite() || fieldsOf(item).isEmpty())
        return;
    auto* dialog = new CorrectionDialog(item, m_model->ready()->reviewCase, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &CorrectionDialog::corrected, m_model, &ReviewViewModel::correct);
    const QString place = correctionPlace(item);
    dialog->resume(m_drafts->text(place));
    auto* keeper = new DraftKeeper(
        *dialog, [dialog] { return dialog->draft(); },
        [this, place, dialog](const QString& text) {
            // What was given while the claim was gone went nowhere.
            const bool isRefused = dialog->result() == QDialog::Accepted && !m_model->mayWrite();
            m_drafts->keep(place, isRefused ? dialog->draft() : text);
        });
    connect(dialog, &CorrectionDialog::edited, keeper, &DraftKeeper::noteEdit);
    dialog->open();
}

/// What was given and not taken stands in its window again.
void ReviewPage::keepRefused(ApplicantField field, const QString& text) {
    for (const CheckItem item : allCheckItems) {
        const QString place = correctionPlace(item);
        if (fieldsOf(item).contains(field))
            m_drafts->keep(place, CorrectionDialog::draftWith(m_drafts->text(place), field, text));
    }
}

void ReviewPage::askNote() {
    m_prompt.askText(this,
                     {tr("メモ"), tr("同僚に残すメモ。申請者には送りません。"), m_drafts->text(notePlace), tr("保存"),
                      true, [this](const QString& text) { m_drafts->keep(notePlace, text); }},
                     [this](const QString& text) {
                         m_model->isConnected() ? m_model->addNote(text) : m_drafts->keep(notePlace, text);
                     });
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

void ReviewPage::showDifferences(const QList<CaseDifference>& differences) {
    auto* dialog = new DifferenceDialog(differences, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
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
    QStringList reasons;
    for (const ReleaseReason reason : allReleaseReasons)
        reasons.append(journalReasonText(releaseReasonKey(reason)));
    const ChoiceQuestion question{tr("担当を外す"),
                                  tr("%1 さん（%2）が %3 から担当しています。\n"
                                     "外すと %1 さんは続けられなくなり、理由とともにすぐ知らされます。"
                                     "記録された答えと訂正、入力途中の下書きは残ります。\n理由を選んでください。")
                                      .arg(holder.displayName, holder.station, DateText().timeOfDay(holder.since)),
                                  reasons, tr("担当を外して受け取る")};
    m_prompt.choose(this, question, [this, id](int place) {
        onFinished(m_services.claims.releaseOthers(id, allReleaseReasons.at(static_cast<std::size_t>(place))), this,
                   [this, id](const Result<void>& released) {
                       released ? static_cast<void>(openApplication(id, m_list))
                                : sayFailed(released.error(), Attempt::TakeClaim);
                   });
    });
}

void ReviewPage::take() {
    if (m_model->mayTake())
        openApplication(m_model->ready()->reviewCase.id, m_list);
}

void ReviewPage::offerClaimDeeds() {
    m_header->releaseButton().setVisible(mayRelease());
    m_header->takeButton().setVisible(m_model->mayTake());
}

void ReviewPage::askDestroy(const DocumentId& id) {
    if (m_model->mayWrite())
        m_model->destroyMyNumberBack(id);
}

} // namespace uketsuke
