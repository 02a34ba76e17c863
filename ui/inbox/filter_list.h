#pragma once

#include <QListView>
#include <QSet>

class QStandardItemModel;

namespace uketsuke {

class Theme;

/// A short list of conditions with how many applications each has; one is chosen. As high as its rows.
class FilterList : public QListView
{
    Q_OBJECT
public:
    explicit FilterList(const Theme& theme, QWidget* parent = nullptr);

    /// `key` names the condition for the page that uses the list.
    void addEntry(const QString& key, const QString& text);
    /// What stands in the list instead, each by key and text; what was chosen stays so where it is still there.
    void setEntries(const QList<std::pair<QString, QString>>& entries);
    /// Shows how many there are; a negative number shows none.
    void setCount(const QString& key, int count);
    /// Which entries stand in the list; the others wait.
    void showOnly(const QSet<QString>& keys);
    [[nodiscard]] QString chosen() const;
    /// Chooses without telling.
    void choose(const QString& key);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

Q_SIGNALS:
    void chosenByPerson(const QString& key);

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    [[nodiscard]] int rowOf(const QString& key) const;
    [[nodiscard]] QStringList keys() const;
    const Theme& m_theme;
    QStandardItemModel* m_entries;
    bool m_isChoosing = false;
};

} // namespace uketsuke
