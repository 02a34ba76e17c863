#include "app/persistence/restore_repository.h"

#include <QUuid>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

QString newRestoreId() {
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

} // namespace

Result<void> RestoreRepository::noteRestore(const QDateTime& backupTakenAt, const QString& askedBy) {
    return m_database
        .execute("restores/add"_L1, {{"id"_L1, newRestoreId()},
                                     {"backup_taken_at"_L1, instant(backupTakenAt)},
                                     {"asked_by"_L1, textOrEmpty(askedBy)}})
        .map([](qint64) {});
}

Result<QList<KnownDestruction>> RestoreRepository::destructions() {
    return m_database.rows("restores/destructions"_L1).map([](const Rows& rows) {
        QList<KnownDestruction> known;
        for (const Row& row : rows)
            known.append({row.text("document_id"_L1), row.text("reason"_L1)});
        return known;
    });
}

Result<int> RestoreRepository::destroyAgain(const QList<KnownDestruction>& known) {
    int destroyed = 0;
    for (const KnownDestruction& one : known) {
        const auto changed = m_database.execute(
            "restores/destroy_again"_L1,
            {{"id"_L1, newRestoreId()}, {"document_id"_L1, one.documentId}, {"reason"_L1, one.reason}});
        if (!changed)
            return tl::unexpected<Error>(changed.error());
        destroyed += static_cast<int>(*changed);
    }
    return destroyed;
}

} // namespace uketsuke
