#pragma once

#include "app/domain/application/applicant_field.h"
#include "app/domain/application/procedure.h"
#include "app/domain/document/document_kind.h"
#include "app/domain/id.h"
#include "app/persistence/database/database.h"

#include <QStringList>

namespace uketsuke {

/// An application with the receipt number that a row carries.
struct KnownApplication {
    ApplicationId id;
    int serial = 1;
    int revision = 1;
    QDateTime submittedAt;
    Procedure procedure = Procedure::NewRegistration;
    QString rowHash;
    ApplicantValues values;
    QString further;
    bool isOpen = true;
};

/// A paper that an application has, without its bytes.
struct StoredAttachment {
    QString nameAsSent;
    qint64 byteCount = 0;
    QString sha256;
    DocumentSide side = DocumentSide::Further;
    FileFormat format = FileFormat::Unknown;
};

/// What an application's row holds for lists and searches.
struct ApplicationRecord {
    ApplicationId id;
    QString source;
    QString receiptNumber;
    int serial = 1;
    Procedure procedure = Procedure::NewRegistration;
    QString branch; ///< as sent
    QDateTime submittedAt;
    QDate dueOn;
    QString nameShown;
    QString kanaShown;
    QString kanaKey;
    int documentCount = 0;
    QString flags;
    QStringList searchKeys;
};

/// What was sent, as it is stored with each revision.
struct SentRow {
    QString runId;
    int revision = 1;
    QDateTime submittedAt;
    Procedure procedure = Procedure::NewRegistration;
    QString rowHash;
    QString fields;  ///< JSON object
    QString further; ///< JSON array
};

struct IntakeCounts {
    int added = 0;
    int unchanged = 0;
    int changed = 0;
    int held = 0;
    int refused = 0;
};

/// A row whose receipt number belongs to somebody else, perhaps.
struct HeldRow {
    HeldRowId id;
    ApplicationId applicationId;
    QString source;
    QString receiptNumber;
    SentRow sent;
};

/// What the intake reads and writes. The caller owns the transaction.
class IntakeRepository
{
public:
    explicit IntakeRepository(Database& database) : m_database(database) {}

    /// All applications of this form with this receipt number, the newest first.
    [[nodiscard]] Result<QList<KnownApplication>> known(const QString& source, const QString& receiptNumber);
    /// Whether a file of this name and size came with this form before.
    [[nodiscard]] Result<bool> isStored(const QString& source, const QString& nameAsSent, qint64 byteCount);
    [[nodiscard]] Result<bool> isHeld(const QString& source, const QString& receiptNumber, const QString& rowHash);
    [[nodiscard]] Result<bool> hasRevision(const ApplicationId& id, const QString& rowHash);
    [[nodiscard]] Result<QList<StoredAttachment>> attachments(const ApplicationId& id);
    [[nodiscard]] Result<QList<StoredAttachment>> attachments(const HeldRowId& id);

    [[nodiscard]] Result<void> beginRun(const QString& runId, const QString& source);
    [[nodiscard]] Result<void> finishRun(const QString& runId, const IntakeCounts& counts);
    [[nodiscard]] Result<void> add(const ApplicationRecord& application, const SentRow& sent);
    [[nodiscard]] Result<void> revise(const ApplicationRecord& application, const SentRow& sent);
    [[nodiscard]] Result<void> hold(const HeldRow& row);
    [[nodiscard]] Result<QList<HeldRow>> heldRows();
    [[nodiscard]] Result<void> resolve(const HeldRowId& id, const QString& resolution);
    /// Destroys the bytes and keys of what came with a row that was discarded.
    [[nodiscard]] Result<void> destroyDocuments(const HeldRowId& discarded);
    /// The documents of a held row become an application's, with this revision.
    [[nodiscard]] Result<void> moveDocuments(const HeldRowId& from, const ApplicationId& to, int revision);

private:
    [[nodiscard]] Result<void> addRevision(const ApplicationId& id, const SentRow& sent);
    [[nodiscard]] Result<void> replaceSearchKeys(const ApplicationRecord& application);
    Database& m_database;
};

/// Reads the JSON object of application_revisions.fields.
[[nodiscard]] ApplicantValues valuesFromJson(const QString& fields);

} // namespace uketsuke
