#pragma once

#include "app/domain/card/card_number_range.h"
#include "ui/settings/settings_section.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QTableWidget;

namespace uketsuke {

class CardNumberService;
struct RefusedNumber;
class SettingsForm;
class Theme;
class UserPrompt;

/// Where new card numbers come from: ranges that count up, and imported lists of unused numbers.
class CardNumberSection : public SettingsSection
{
    Q_OBJECT
public:
    CardNumberSection(CardNumberService& numbers, UserPrompt& prompt, const Theme& theme, QWidget* parent = nullptr);
    void setPerson(const StaffMember& person) override;
    void load() override;
    [[nodiscard]] std::any draft() const override;
    void resume(const std::any& draft) override;

private:
    void buildLayout(const Theme& theme);
    void connectSignals();
    void show(const QList<CardNumberRange>& ranges);
    void showExample();
    void showTyped(const QStringList& texts, const QString& scheme);
    [[nodiscard]] QList<QLineEdit*> fields() const { return {m_name, m_prefix, m_first, m_last}; }
    /// Invalid("range.first" or "range.last") where no number was typed.
    [[nodiscard]] Result<CardNumberRange> entered() const;
    bool showRangeFault(const QString& detail);
    void addRange();
    void importList();
    void importLines(const QString& name, const QStringList& lines);
    void showRefused(const QList<RefusedNumber>& refused);
    void switchActivity();
    void askLastNumber();
    void tellLastNumber(const CardNumberRange& range, const QString& typed);

    CardNumberService& m_numbers;
    UserPrompt& m_prompt;
    QList<CardNumberRange> m_ranges;
    Nw7Letters m_letters;
    QHash<QString, QString> m_refusedNumbers; ///< last numbers that were typed and not taken, by range
    SettingsForm* m_form;
    QTableWidget* m_table;
    QLineEdit *m_name, *m_prefix, *m_first, *m_last;
    QComboBox* m_scheme;
    QLabel* m_example;
    QPushButton *m_add, *m_import, *m_lastKnown, *m_activity;
    QPlainTextEdit* m_refused; ///< the lines of a list that gave no number, until the next list
};

} // namespace uketsuke
