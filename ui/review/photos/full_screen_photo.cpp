#include "ui/review/photos/full_screen_photo.h"

#include <QKeyEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace uketsuke {

FullScreenPhoto::FullScreenPhoto(const Theme& theme, QWidget* opener)
    : QWidget(opener, Qt::Window), m_view(new PhotoView(theme, this)) {
    setObjectName(u"fullScreenPhoto"_s);
    setWindowTitle(tr("写真"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_view);
    connect(m_view, &PhotoView::fullScreenRequested, this, &QWidget::close);
}

void FullScreenPhoto::closeEvent(QCloseEvent* event) {
    QWidget::closeEvent(event);
    Q_EMIT closed();
}

void FullScreenPhoto::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape || event->key() == Qt::Key_Space)
        close();
    else
        QWidget::keyPressEvent(event);
}

} // namespace uketsuke
