#pragma once

#include "app/domain/review/case_difference.h"

#include <QDialog>

namespace uketsuke {

/// What others gave meanwhile, beside what stood on this screen.
class DifferenceDialog : public QDialog
{
    Q_OBJECT
public:
    explicit DifferenceDialog(const QList<CaseDifference>& differences, QWidget* parent);
};

/// What a difference is about, in the library's words.
[[nodiscard]] QString differenceText(const CaseDifference& difference);

} // namespace uketsuke
