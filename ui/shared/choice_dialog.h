#pragma once

#include "ui/shared/user_prompt.h"

#include <QDialog>

class QButtonGroup;

namespace uketsuke {

/// One of several, by the keys 1, 2, 3 … or the arrows; the deed waits until something is chosen.
class ChoiceDialog : public QDialog
{
    Q_OBJECT
public:
    ChoiceDialog(const ChoiceQuestion& question, QWidget* parent);
    /// The place of what was chosen; -1 before.
    [[nodiscard]] int chosen() const;

private:
    QButtonGroup* m_choices;
};

} // namespace uketsuke
