#include "ui/shared/theme/theme.h"

#include <QApplication>
#include <gtest/gtest.h>

/// Tests of the screens run in one QApplication that wears the product's theme.
int main(int argumentCount, char** arguments) {
    // ctest asks for the list of tests outside their own environment, on machines without a display too.
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argumentCount, arguments);
    uketsuke::Theme().applyTo(application);
    testing::InitGoogleTest(&argumentCount, arguments);
    return RUN_ALL_TESTS();
}
