#pragma once

#include "app/domain/review/review_case.h"

#include <QDialog>
#include <QMap>

class QLineEdit;

namespace uketsuke {

/// Corrections of one item: what the applicant typed stands above each field and stays. An emptied field, or the typed
/// text itself, takes the correction back.
class CorrectionDialog : public QDialog
{
    Q_OBJECT
public:
    CorrectionDialog(CheckItem item, const ReviewCase& reviewCase, QWidget* parent);

Q_SIGNALS:
    /// Once for each field that was changed; nothing takes the correction back.
    void corrected(uketsuke::ApplicantField field, const std::optional<QString>& text);

private:
    void give();

    ApplicantValues m_sent;
    QMap<ApplicantField, QString> m_before;
    QMap<ApplicantField, QLineEdit*> m_fields;
};

} // namespace uketsuke
