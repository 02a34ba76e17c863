#pragma once

#include <QButtonGroup>
#include <QWidget>

namespace uketsuke {

/// A few choices side by side, one of which holds; ← → move.
class ChoiceButtons : public QWidget
{
    Q_OBJECT
public:
    explicit ChoiceButtons(QWidget* parent = nullptr);
    void addChoice(const QString& key, const QString& text);
    [[nodiscard]] QString chosen() const;
    /// Chooses without telling.
    void choose(const QString& key);

Q_SIGNALS:
    void chosenByPerson(const QString& key);

private:
    QButtonGroup m_group;
};

} // namespace uketsuke
