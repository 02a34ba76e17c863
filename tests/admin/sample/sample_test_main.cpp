#include <QGuiApplication>

#include <gtest/gtest.h>

/// The sample draws with fonts, so it needs a QGuiApplication, but no window.
int main(int argumentCount, char* arguments[]) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    testing::InitGoogleTest(&argumentCount, arguments);
    const QGuiApplication application(argumentCount, arguments);
    return RUN_ALL_TESTS();
}
