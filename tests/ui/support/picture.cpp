#include "tests/ui/support/picture.h"

#include <QCoreApplication>
#include <QPixmap>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace uketsuke {

void keepPicture(QWidget& widget, const QString& name) {
    const QString folder = qEnvironmentVariable("UKETSUKE_PICTURES");
    if (folder.isEmpty())
        return;
    QCoreApplication::processEvents(); // layouts are made later than they are asked for
    widget.grab().save(folder + u'/' + name + u".png"_s);
}

} // namespace uketsuke
