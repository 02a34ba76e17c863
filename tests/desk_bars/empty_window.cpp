/// empty-window: an empty Qt window of the desk's size; says "ready" when it is painted.
#include <QApplication>
#include <QScreen>
#include <QWidget>

#include <cstdio>

namespace {

class EmptyWindow : public QWidget
{
public:
    bool isPainted = false;

protected:
    void paintEvent(QPaintEvent* event) override {
        QWidget::paintEvent(event);
        isPainted = true;
    }
};

} // namespace

int main(int argumentCount, char** arguments) {
    const QApplication application(argumentCount, arguments);
    EmptyWindow window;
    window.resize(1366, 768);
    window.show();
    while (!window.isPainted)
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
    const bool isAnswered = !window.screen()->grabWindow(window.winId(), 0, 0, 1, 1).isNull();
    std::puts(isAnswered ? "ready" : "no screen");
    std::fflush(stdout);
    return isAnswered ? 0 : 1;
}
