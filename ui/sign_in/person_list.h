#pragma once

#include "app/domain/staff/staff_member.h"

#include <QListWidget>

namespace uketsuke {

class Theme;

/// The names at this desk, large; letters jump to a login, ↑↓ move.
class PersonList : public QListWidget
{
    Q_OBJECT
public:
    explicit PersonList(const Theme& theme, QWidget* parent = nullptr);
    void showPeople(const QList<StaffMember>& people);
    [[nodiscard]] QString chosenLogin() const;
    [[nodiscard]] QString chosenName() const;
    void choose(const QString& login);

private:
    const Theme& m_theme;
};

} // namespace uketsuke
