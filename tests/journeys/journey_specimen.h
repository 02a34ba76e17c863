#pragma once

#include "tests/support/smtp_test_server.h"

#include <QString>

namespace uketsuke {

struct SpecimenRequest {
    QString folder;
    int applications = 12; ///< in the form's export
    int undoSeconds = 3;   ///< how long a mail waits for an undo
    bool hasSmallPhotos = false;
    QStringList mailFailures; ///< options of smtp_server.py
};

/// What a journey begins with, made by IT's own program: a specimen database with people and no application, a form's
/// export beside it, and a mail server of this machine that keeps every mail.
class JourneySpecimen
{
public:
    explicit JourneySpecimen(const SpecimenRequest& request);

    [[nodiscard]] QString databaseFile() const { return m_folder + QStringLiteral("/mihon.sqlite"); }
    [[nodiscard]] QString csvFile() const { return m_folder + QStringLiteral("/export.csv"); }
    [[nodiscard]] QString zipFile() const { return m_folder + QStringLiteral("/attachments.zip"); }
    [[nodiscard]] const SmtpTestServer& mailServer() const { return m_mailServer; }

private:
    void saveSettings(int undoSeconds) const;
    QString m_folder;
    SmtpTestServer m_mailServer;
};

/// uketsuke-admin beside this program; its exit code.
int runAdmin(const QStringList& words);

} // namespace uketsuke
