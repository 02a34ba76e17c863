#include "app/services/intake/held_rows.h"

#include "app/persistence/journal_repository.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

QString keyOf(HeldRowWord word) {
    switch (word) {
    case HeldRowWord::AnotherPerson:
        return u"another_person"_s;
    case HeldRowWord::SameApplication:
        return u"same_application"_s;
    case HeldRowWord::Discarded:
        return u"discarded"_s;
    }
    return {};
}

Result<KnownApplication> storedFor(IntakeRepository& repository, const HeldRow& held) {
    const auto known = repository.known(held.source, held.receiptNumber);
    if (!known)
        return tl::unexpected<Error>(known.error());
    const auto stored = std::find_if(known->begin(), known->end(), [&](const KnownApplication& application) {
        return application.id == held.applicationId;
    });
    if (stored == known->end())
        return fail(ErrorKind::NotFound, u"intake/known"_s);
    return *stored;
}

Result<JudgedRow> judgedRowOf(IntakeRepository& repository, const HeldRow& held, RowFate fate) {
    JudgedRow judged;
    judged.row = rowOfSent(held.sent, held.receiptNumber);
    judged.fate = fate;
    auto papers = repository.attachments(held.id);
    if (!papers)
        return tl::unexpected<Error>(papers.error());
    judged.knownDocuments = std::move(*papers);
    return judged;
}

Result<ApplicationId> addAsAnother(IntakeRepository& repository, const HeldRow& held, const IntakeRules& rules) {
    const auto judged = judgedRowOf(repository, held, RowFate::New);
    const auto known = repository.known(held.source, held.receiptNumber);
    if (!judged || !known)
        return tl::unexpected<Error>(judged ? known.error() : judged.error());
    ApplicationRecord record = applicationRecord(*judged, judged->knownDocuments, held.source, rules);
    record.serial = known->isEmpty() ? 1 : known->first().serial + 1;
    return repository.add(record, sentRow(*judged, held.sent.runId))
        .and_then([&] { return repository.moveDocuments(held.id, record.id, 1); })
        .map([&] { return record.id; });
}

Result<ApplicationId> reviseWith(IntakeRepository& repository, const HeldRow& held, const IntakeRules& rules) {
    auto judged = judgedRowOf(repository, held, RowFate::Changed);
    const auto stored = storedFor(repository, held);
    const auto papers = repository.attachments(held.applicationId);
    if (!judged || !stored || !papers)
        return tl::unexpected<Error>(!judged ? judged.error() : !stored ? stored.error() : papers.error());
    judged->known = *stored;
    judged->knownDocuments.append(*papers);
    const ApplicationRecord record = applicationRecord(*judged, judged->knownDocuments, held.source, rules);
    const SentRow sent = sentRow(*judged, held.sent.runId);
    return repository.revise(record, sent)
        .and_then([&] { return repository.moveDocuments(held.id, record.id, sent.revision); })
        .map([&] { return record.id; });
}

Result<ApplicationId> obey(IntakeRepository& repository, const HeldRow& held, HeldRowWord word,
                           const IntakeRules& rules) {
    switch (word) {
    case HeldRowWord::AnotherPerson:
        return addAsAnother(repository, held, rules);
    case HeldRowWord::SameApplication:
        return reviseWith(repository, held, rules);
    case HeldRowWord::Discarded:
        return repository.destroyDocuments(held.id).map([&] { return held.applicationId; });
    }
    return held.applicationId;
}

} // namespace

Result<QList<HeldCase>> readHeldCases(Database& open) {
    IntakeRepository repository(open);
    const auto rows = repository.heldRows();
    if (!rows)
        return tl::unexpected<Error>(rows.error());
    QList<HeldCase> cases;
    for (const HeldRow& row : *rows) {
        const auto stored = storedFor(repository, row);
        const auto papers = repository.attachments(row.id);
        if (!stored || !papers)
            return tl::unexpected<Error>(stored ? papers.error() : stored.error());
        const IntakeRow sent = rowOfSent(row.sent, row.receiptNumber);
        cases.append({row, sent, *stored, identityDifferences(sent, *stored), static_cast<int>(papers->size())});
    }
    return cases;
}

Result<void> resolveHeldRow(Database& open, const HeldRow& row, HeldRowWord word, const IntakeRules& rules) {
    IntakeRepository repository(open);
    if (auto resolved = repository.resolve(row.id, keyOf(word)); !resolved)
        return resolved;
    const auto application = obey(repository, row, word, rules);
    if (!application)
        return tl::unexpected<Error>(application.error());
    return JournalRepository(open).append({u"held_row_resolved"_s, application->text(), keyOf(word)});
}

} // namespace uketsuke
