#pragma once

#include "app/domain/connection/change.h"

#include <QObject>
#include <QStringList>

#include <memory>

namespace uketsuke {

class ChangeListener;

/// Tells the desk, within a second, what other desks changed: models look again at what is meant, and at nothing else.
class ChangeWatch : public QObject
{
    Q_OBJECT
public:
    ChangeWatch();
    ~ChangeWatch() override;

    /// Listens from here on; what was listened to before ends.
    void listenTo(std::unique_ptr<ChangeListener> listener);
    void stop();
    /// The password was changed: it is listened by this one from here on.
    void usePassword(const QString& password);

Q_SIGNALS:
    /// On this object's thread. Without ids anything of this kind may have changed.
    void changed(uketsuke::ChangeKind kind, const QStringList& ids);

private:
    std::unique_ptr<ChangeListener> m_listener;
};

} // namespace uketsuke
