#pragma once

#include <QDialog>
#include <QTimer>

#include <functional>

namespace uketsuke {

/// Keeps what is typed in a dialog and not given yet: when typing rests, and when the dialog is hidden by a lock. What
/// was given or given up is kept no longer. Lives as long as the dialog.
class DraftKeeper : public QObject
{
    Q_OBJECT
public:
    /// `keep` is called with what `typed` says, with nothing at the dialog's end.
    DraftKeeper(QDialog& dialog, std::function<QString()> typed, std::function<void(const QString&)> keep);
    void noteEdit() { m_pause.start(); }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void keepNow();
    const QMetaObject* m_kind;
    std::function<QString()> m_typed;
    std::function<void(const QString&)> m_keep;
    QTimer m_pause;
};

} // namespace uketsuke
