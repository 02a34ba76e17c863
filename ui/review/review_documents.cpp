#include "ui/review/review_documents.h"

namespace uketsuke {

PhotoApplication photoApplication(const ReviewCase& reviewCase) {
    PhotoApplication application{reviewCase.id, reviewCase.receiptNumber, {}};
    for (const CaseDocument& document : reviewCase.documents) {
        const ReviewedDocument& facts = document.reviewed;
        application.documents.append(
            {facts.id, facts.type, facts.side, facts.isDestroyed ? PhotoContent::Destroyed : PhotoContent::Kept});
    }
    return application;
}

} // namespace uketsuke
