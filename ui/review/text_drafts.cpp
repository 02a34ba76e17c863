#include "ui/review/text_drafts.h"

#include "app/services/reviewing/review_service.h"
#include "ui/shared/async.h"

namespace uketsuke {

TextDrafts::TextDrafts(ReviewService& reviews, QObject* parent) : QObject(parent), m_reviews(reviews) {}

void TextDrafts::open(const ApplicationId& id) {
    m_id = id;
    m_texts.clear();
    onFinished(m_reviews.textDrafts(id), this, [this, id](const Result<QHash<QString, QString>>& texts) {
        if (id != m_id || !texts || texts->isEmpty())
            return;
        m_texts = *texts;
        Q_EMIT found();
    });
}

void TextDrafts::keep(const QString& place, const QString& text) {
    if (m_texts.value(place) == text)
        return;
    text.isEmpty() ? static_cast<void>(m_texts.remove(place)) : static_cast<void>(m_texts.insert(place, text));
    m_unsaved.removeIf([&](const Draft& older) { return older.id == m_id && older.place == place; });
    save({m_id, place, text});
}

void TextDrafts::save(const Draft& draft) {
    onFinished(m_reviews.saveTextDraft(draft.id, draft.place, draft.text), this,
               [this, draft](const Result<void>& saved) {
                   if (!saved && draft.id == m_id)
                       m_unsaved.append(draft);
               });
}

void TextDrafts::forget() {
    m_id = {};
    m_texts.clear();
    m_unsaved.clear();
}

void TextDrafts::saveAgain() {
    for (const Draft& draft : std::exchange(m_unsaved, {}))
        save(draft);
}

} // namespace uketsuke
