#pragma once

#include "app/persistence/document_repository.h"
#include "app/services/documents/document_service.h"
#include "app/services/intake/intake_service.h"
#include "tests/support/desk_database.h"

#include <gtest/gtest.h>

#include <QTemporaryDir>

namespace uketsuke {

/// One row of the export that these tests take in; everything in it is invented.
struct ExportRow {
    QByteArray receipt = "WR1";
    QByteArray family = "見本";
    QByteArray birth = "平成6年8月14日";
    QByteArray street = "柏5-8-12";
    QByteArray submitted = "2026/11/22 08:15";
    QByteArray procedure = "新規登録";
    QByteArray mail = "mihon@example.jp";
    QByteArray front = {}; ///< the receipt number + .jpg where empty
    [[nodiscard]] QByteArray line() const;
};

/// A desk with an empty database and a folder of files.
class TakingIn : public testing::Test
{
public:
    static const QByteArray header;

protected:
    TakingIn();
    void put(const QString& name, const QByteArray& bytes);
    /// Writes the export from its rows and takes it in.
    Result<IntakeReport> takeIn(const QList<ExportRow>& rows);
    Result<IntakeReport> takeInBytes(const QByteArray& csv);
    Result<IntakeReport> preview(const QList<ExportRow>& rows);
    QList<KnownApplication> known(const QString& receipt);
    QList<DocumentFacts> papers(const ApplicationId& id);
    QString scalar(const QString& sql) { return m_database.scalar(sql); }
    /// Lays down a decision on the application, as if a clerk had completed it.
    void decide(const QString& receipt);

    QTemporaryDir m_folder;
    DeskDatabase m_database;
    IntakeService m_service{m_database.thread(), {}};
    IntakeRequest m_request;
};

} // namespace uketsuke
