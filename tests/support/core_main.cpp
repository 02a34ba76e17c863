#include <QCoreApplication>

#include <gtest/gtest.h>

/// For tests that need Qt's event loop but no window.
int main(int argumentCount, char* arguments[]) {
    testing::InitGoogleTest(&argumentCount, arguments);
    const QCoreApplication application(argumentCount, arguments);
    return RUN_ALL_TESTS();
}
