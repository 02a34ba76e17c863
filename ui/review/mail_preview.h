#pragma once

#include "app/services/completing/completion_composer.h"

#include <QDialog>

namespace uketsuke {

/// The mail before it is queued: every character exact, 「（完了時に採番）」 where number and barcode come. Esc or F7
/// closes.
class MailPreview : public QDialog
{
    Q_OBJECT
public:
    MailPreview(const CompletionPlan& plan, QWidget* parent);
};

} // namespace uketsuke
