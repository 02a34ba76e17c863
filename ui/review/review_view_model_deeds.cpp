#include "ui/review/review_view_model.h"

#include "ui/review/next_application.h"
#include "ui/shared/async.h"

#include <algorithm>

// What a person does with the application that lies on the desk.

namespace uketsuke {

/// What was typed is saved; the desk then shows what the database holds, also where the deed was refused.
void ReviewViewModel::save(const QFuture<Result<void>>& deed, Attempt attempt,
                           const std::function<void()>& whenRefused) {
    ++m_unsaved;
    onFinished(deed, this, [this, attempt, whenRefused, round = m_round](const Result<void>& result) {
        if (!result)
            Q_EMIT failed(result.error(), attempt);
        if (round != m_round)
            return;
        if (!result && whenRefused)
            whenRefused();
        m_completesWhenSaved = m_completesWhenSaved && result;
        if (--m_unsaved == 0)
            reload();
    });
}

void ReviewViewModel::answer(CheckItem item, std::optional<Grade> grade, const QString& reason) {
    auto* current = std::get_if<ReviewReady>(&m_state);
    if (current == nullptr || !mayWrite() || (grade && !mayBeAnswered(item, facts())))
        return;
    std::optional<Grade> programGrade;
    for (const ChecklistRow& row : rows())
        if (row.item == item)
            programGrade = row.programGrade;
    // Shown at once, so that the next key finds the next row; the database's word follows.
    current->reviewCase.answers.remove(item);
    current->reviewCase.outdatedAnswers.remove(item);
    if (grade)
        current->reviewCase.answers.insert(
            item, {*grade, reason, {}, {}, programGrade && *programGrade != *grade, current->reviewCase.revision});
    Q_EMIT changed();
    save(m_services.reviews.recordAnswer(current->reviewCase.id, item, grade, programGrade, reason),
         Attempt::SaveAnswer);
}

void ReviewViewModel::correct(ApplicantField field, const std::optional<QString>& text) {
    if (mayWrite())
        save(m_services.reviews.recordCorrection(ready()->reviewCase.id, field, text), Attempt::SaveAnswer,
             [this, field, text] {
                 if (text)
                     Q_EMIT correctionRefused(field, *text);
             });
}

void ReviewViewModel::addNote(const QString& text) {
    if (ready() != nullptr && !text.trimmed().isEmpty())
        save(m_services.reviews.recordNote(ready()->reviewCase.id, text), Attempt::SaveAnswer,
             [this, text] { Q_EMIT noteRefused(text); });
}

bool ReviewViewModel::isLibraryEntryOpen() const {
    const ReviewReady* current = ready();
    if (current == nullptr)
        return false;
    const auto& given = current->reviewCase.libraryCheck;
    if (!given && m_entry.texts.isEmpty())
        return m_entry.hasCard.has_value() && readLibraryEntry(m_entry, current->reviewCase.procedure).check;
    const auto read = readLibraryEntry(m_entry, current->reviewCase.procedure).check;
    return !given || !read || !showTheSame(*given, *read);
}

std::optional<LibrarySystemCheck> ReviewViewModel::libraryCheck() const {
    if (ready() == nullptr)
        return std::nullopt;
    const ReviewCase& current = ready()->reviewCase;
    return isLibraryEntryOpen() ? readLibraryEntry(m_entry, current.procedure).check : current.libraryCheck;
}

void ReviewViewModel::setLibraryEntry(const LibraryEntry& entry) {
    if (ready() == nullptr || m_entry == entry)
        return;
    m_entry = entry;
    m_draftTimer.start();
    Q_EMIT changed();
}

void ReviewViewModel::giveLibraryEntry() {
    auto* current = std::get_if<ReviewReady>(&m_state);
    if (current == nullptr || !mayWrite() || !isLibraryEntryOpen())
        return;
    const auto check = readLibraryEntry(m_entry, current->reviewCase.procedure).check;
    if (!check)
        return;
    current->reviewCase.libraryCheck = check;
    save(m_services.reviews.recordLibrarySystemCheck(current->reviewCase.id, *check), Attempt::SaveAnswer);
    saveDraft();
    Q_EMIT changed();
}

/// Half an answer lies with the person who types it, and goes when it is given.
void ReviewViewModel::saveDraft() {
    m_draftTimer.stop();
    if (ready() == nullptr)
        return;
    const QString draft = isLibraryEntryOpen() ? libraryDraft(m_entry) : QString();
    if (draft == m_savedDraft)
        return;
    m_savedDraft = draft;
    onFinished(m_services.reviews.saveDraft(ready()->reviewCase.id, draft), this,
               [this, round = m_round](const Result<void>& saved) {
                   if (saved)
                       return;
                   if (round == m_round)
                       m_savedDraft.reset(); // it is kept when the connection is back
                   if (!isOutage(saved.error()))
                       Q_EMIT failed(saved.error(), Attempt::SaveAnswer);
               });
}

void ReviewViewModel::setIdentityType(IdentityDocumentType type) {
    if (ready() == nullptr)
        return;
    const QList<CaseDocument> documents = ready()->reviewCase.documents;
    for (const CaseDocument& document : documents)
        if (document.reviewed.side != DocumentSide::Further && document.reviewed.type != type)
            setDocumentKind(document.reviewed.id, type, document.reviewed.side);
}

void ReviewViewModel::setDocumentKind(const DocumentId& id, IdentityDocumentType type, DocumentSide side) {
    if (!mayWrite()) {
        Q_EMIT changed(); // the photo shows again what the database holds
        return;
    }
    const ReviewReady* current = ready();
    save(m_services.documents.setKind(id, type, side, current->claim->token), Attempt::SaveAnswer);
    // Each type of paper asks for something else (§ 5).
    if (current->reviewCase.answers.contains(CheckItem::DocumentRule))
        answer(CheckItem::DocumentRule, std::nullopt);
}

void ReviewViewModel::destroyMyNumberBack(const DocumentId& id) {
    if (mayWrite())
        save(m_services.documents.destroyMyNumberBack(id, ready()->claim->token), Attempt::DestroyDocument);
}

/// When front and back are looked at, there is time to read the next one.
void ReviewViewModel::markSeen(const DocumentId& id) {
    auto* current = std::get_if<ReviewReady>(&m_state);
    if (current == nullptr || current->seen.contains(id))
        return;
    current->seen.insert(id);
    if (documentsNotSeen(facts()).isEmpty())
        noteSeen();
    else
        m_seenTimer.start();
}

void ReviewViewModel::noteSeen() {
    m_seenTimer.stop();
    if (ready() == nullptr)
        return;
    Q_EMIT changed();
    prepareNext();
}

} // namespace uketsuke
