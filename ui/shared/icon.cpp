#include "ui/shared/icon.h"

#include <QPainter>
#include <QPainterPath>

#include <cmath>
#include <numbers>

namespace uketsuke {

namespace {

constexpr qreal iconGrid = 24;
constexpr qreal iconStroke = 1.8;

void polyline(QPainterPath& path, std::initializer_list<QPointF> points) {
    bool isFirst = true;
    for (const QPointF& point : points) {
        isFirst ? path.moveTo(point) : path.lineTo(point);
        isFirst = false;
    }
}

QPainterPath inboxSign() {
    QPainterPath path;
    polyline(path, {{4, 6}, {20, 6}});
    polyline(path, {{4, 12}, {20, 12}});
    polyline(path, {{4, 18}, {20, 18}});
    return path;
}

QPainterPath outboxSign() {
    QPainterPath path;
    polyline(path, {{8, 12}, {4, 12}, {4, 20}, {20, 20}, {20, 12}, {16, 12}});
    polyline(path, {{12, 15}, {12, 3.5}});
    polyline(path, {{7.5, 8}, {12, 3.5}, {16.5, 8}});
    return path;
}

QPainterPath intakeSign() {
    QPainterPath path;
    polyline(path, {{8, 12}, {4, 12}, {4, 20}, {20, 20}, {20, 12}, {16, 12}});
    polyline(path, {{12, 3.5}, {12, 15}});
    polyline(path, {{7.5, 10.5}, {12, 15}, {16.5, 10.5}});
    return path;
}

QPainterPath journalSign() {
    QPainterPath path;
    path.addRoundedRect(QRectF(5, 3.5, 14, 17), 1.5, 1.5);
    polyline(path, {{8.5, 8}, {15.5, 8}});
    polyline(path, {{8.5, 12}, {15.5, 12}});
    polyline(path, {{8.5, 16}, {12.5, 16}});
    return path;
}

QPainterPath settingsSign() {
    QPainterPath path;
    path.addEllipse(QPointF(12, 12), 3.6, 3.6);
    for (int tooth = 0; tooth < 8; ++tooth) {
        const qreal angle = tooth * std::numbers::pi / 4;
        const QPointF direction(std::cos(angle), std::sin(angle));
        polyline(path, {QPointF(12, 12) + direction * 6.2, QPointF(12, 12) + direction * 9.4});
    }
    return path;
}

QPainterPath searchSign() {
    QPainterPath path;
    path.addEllipse(QPointF(10.5, 10.5), 6, 6);
    polyline(path, {{15, 15}, {20.5, 20.5}});
    return path;
}

QPainterPath warningSign() {
    QPainterPath path;
    polyline(path, {{12, 4}, {21, 20}, {3, 20}});
    path.closeSubpath();
    polyline(path, {{12, 10}, {12, 14.5}});
    polyline(path, {{12, 17.2}, {12, 17.3}});
    return path;
}

QPainterPath checkSign() {
    QPainterPath path;
    polyline(path, {{4.5, 12.5}, {10, 18}, {19.5, 6.5}});
    return path;
}

QPainterPath crossSign() {
    QPainterPath path;
    polyline(path, {{6, 6}, {18, 18}});
    polyline(path, {{18, 6}, {6, 18}});
    return path;
}

QPainterPath personSign() {
    QPainterPath path;
    path.addEllipse(QPointF(12, 8), 4, 4);
    path.moveTo(4.5, 20.5);
    path.cubicTo(4.5, 12.5, 19.5, 12.5, 19.5, 20.5);
    return path;
}

QPainterPath peopleSign() {
    QPainterPath path;
    path.addEllipse(QPointF(8.5, 9), 3.5, 3.5);
    path.moveTo(2, 20);
    path.cubicTo(2, 13, 15, 13, 15, 20);
    path.moveTo(14.5, 5.8);
    path.arcTo(QRectF(12.5, 5.5, 7, 7), 115, -230);
    path.moveTo(17.5, 14.9);
    path.cubicTo(20, 15.3, 22, 17, 22, 20);
    return path;
}

QPainterPath lockSign() {
    QPainterPath path;
    path.addRoundedRect(QRectF(5, 11, 14, 9.5), 1.5, 1.5);
    path.moveTo(8, 11);
    path.lineTo(8, 8);
    path.arcTo(QRectF(8, 4, 8, 8), 180, -180);
    path.lineTo(16, 11);
    return path;
}

QPainterPath mailSign() {
    QPainterPath path;
    path.addRect(QRectF(3, 6, 18, 12.5));
    polyline(path, {{3, 7}, {12, 13.5}, {21, 7}});
    return path;
}

QPainterPath pathOf(Icon icon) {
    switch (icon) {
    case Icon::Inbox:
        return inboxSign();
    case Icon::Outbox:
        return outboxSign();
    case Icon::Intake:
        return intakeSign();
    case Icon::Journal:
        return journalSign();
    case Icon::Settings:
        return settingsSign();
    case Icon::Search:
        return searchSign();
    case Icon::Warning:
        return warningSign();
    case Icon::Check:
        return checkSign();
    case Icon::Cross:
        return crossSign();
    case Icon::Person:
        return personSign();
    case Icon::Lock:
        return lockSign();
    case Icon::Mail:
        return mailSign();
    case Icon::People:
        return peopleSign();
    }
    return {};
}

} // namespace

void paintIcon(QPainter& painter, Icon icon, const QRectF& box, const QColor& colour) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal side = qMin(box.width(), box.height());
    painter.translate(box.center() - QPointF(side / 2, side / 2));
    painter.scale(side / iconGrid, side / iconGrid);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colour, iconStroke, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(pathOf(icon));
    painter.restore();
}

QIcon iconPicture(Icon icon, int size, const QColor& colour) {
    QIcon picture;
    for (const qreal scale : {1.0, 1.5, 2.0}) {
        QPixmap pixmap(QSize(qRound(size * scale), qRound(size * scale)));
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paintIcon(painter, icon, QRectF(pixmap.rect()), colour);
        painter.end();
        pixmap.setDevicePixelRatio(scale);
        picture.addPixmap(pixmap);
    }
    return picture;
}

} // namespace uketsuke
