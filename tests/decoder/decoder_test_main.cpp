#include <QCoreApplication>
#include <gtest/gtest.h>

/// Decoder processes are driven by an event loop; image plugins are found by the application.
int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    testing::InitGoogleTest(&argc, argv);
    return RUN_ALL_TESTS();
}
