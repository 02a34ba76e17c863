#pragma once

#include <QObject>

namespace uketsuke {

/// Says so each time somebody touches keyboard or mouse, anywhere in the program and before anything comes of it.
class TouchWatch : public QObject
{
    Q_OBJECT
public:
    explicit TouchWatch(QObject* parent = nullptr);

Q_SIGNALS:
    void touched();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace uketsuke
