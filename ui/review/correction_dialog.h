#pragma once

#include "app/domain/review/review_case.h"

#include <QDialog>
#include <QMap>
#include <QSet>

class QFormLayout;
class QLineEdit;
class QPushButton;

namespace uketsuke {

/// Corrections of one item: what the applicant typed stands above each field and stays. An emptied field is a
/// correction too; 「訂正を取り消す」, or the typed text itself, takes one back.
class CorrectionDialog : public QDialog
{
    Q_OBJECT
public:
    CorrectionDialog(CheckItem item, const ReviewCase& reviewCase, QWidget* parent);
    /// What was typed and not yet given; nothing where nothing was typed.
    [[nodiscard]] QString draft() const;
    void resume(const QString& draft);
    /// The draft with another text for this field.
    [[nodiscard]] static QString draftWith(const QString& draft, ApplicantField field, const QString& text);

Q_SIGNALS:
    void edited();
    /// Once for each field that was changed; nothing takes the correction back.
    void corrected(uketsuke::ApplicantField field, const std::optional<QString>& text);

private:
    void addField(QFormLayout& form, ApplicantField field, const ReviewCase& reviewCase);
    [[nodiscard]] QPushButton* makeTakeBack(ApplicantField field, QLineEdit& line);
    void give();

    ApplicantValues m_sent;
    QMap<ApplicantField, QString> m_before;
    QMap<ApplicantField, QLineEdit*> m_fields;
    QSet<ApplicantField> m_takenBack;
};

} // namespace uketsuke
