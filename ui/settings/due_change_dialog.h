#pragma once

#include "app/domain/calendar/moved_due_day.h"

#include <QDialog>

namespace uketsuke {

class Theme;

/// Which open applications a changed calendar makes due on another day, before it is saved; accepted: save it.
class DueChangeDialog : public QDialog
{
    Q_OBJECT
public:
    DueChangeDialog(const QList<MovedDueDay>& moved, const Theme& theme, QWidget* parent);
};

} // namespace uketsuke
