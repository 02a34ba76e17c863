#pragma once

#include "ui/shared/theme/styling.h"

#include <QList>
#include <QWidget>

class QFormLayout;
class QLabel;

namespace uketsuke {

struct AccountFact {
    QString title;
    QString value;
};

/// What is chosen in the lists, read like a form: a heading, facts, and what it means for who reads.
class AccountPane : public QWidget
{
    Q_OBJECT
public:
    AccountPane(const Theme& theme, QWidget* parent);
    void display(const QString& heading, const QList<AccountFact>& facts, const QStringList& notes,
                 const QString& hindrance = {});

private:
    const Theme& m_theme;
    QLabel* m_heading;
    QFormLayout* m_facts;
    QLabel* m_hindrance;
    QLabel* m_notes;
};

} // namespace uketsuke
