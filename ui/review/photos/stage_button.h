#pragma once

#include <QToolButton>

namespace uketsuke {

/// A flat button on the dark bar of a photo that shows its key; where key and sign are the same, once. A screen reader
/// hears `name`, the tool tip says it with the key.
class StageButton : public QToolButton
{
    Q_OBJECT
public:
    /// The key may be empty.
    StageButton(const QString& text, const QString& objectName, const QString& name, const QString& key,
                QWidget* parent);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

private:
    void addLabels(const QString& text, const QString& key);
};

} // namespace uketsuke
