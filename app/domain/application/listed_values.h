#pragma once

#include "app/domain/application/applicant_field.h"
#include "app/domain/application/application_flag.h"
#include "app/domain/document/document_kind.h"
#include "app/domain/eligibility/eligibility.h"

namespace uketsuke {

/// What lists show of an application, made of the values that count: as sent, with the corrections in force.
struct ListedValues {
    QString nameShown;
    QString kanaShown;
    QString kanaKey;              ///< what the order by kana compares
    QList<ApplicationFlag> flags; ///< only those that the values decide
};

[[nodiscard]] ListedValues listedValues(const ApplicantValues& values, const EligibilitySettings& settings = {});

/// What the papers decide: a side that is missing, a file of a kind that is not read.
[[nodiscard]] QList<ApplicationFlag> paperFlags(const QList<std::pair<DocumentSide, FileFormat>>& papers);

/// Whether the values alone decide this flag (§ 3, § 8, § 10); the others come from papers and revisions.
[[nodiscard]] bool isDecidedByValues(ApplicationFlag flag);

} // namespace uketsuke
