#include "ui/review/photos/stage_button.h"

#include "ui/shared/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace uketsuke {

StageButton::StageButton(const QString& text, const QString& objectName, const QString& name, const QString& key,
                         QWidget* parent)
    : QToolButton(parent) {
    setObjectName(objectName);
    setAccessibleName(name);
    setAccessibleDescription(key);
    setToolTip(key.isEmpty() ? name : u"%1　%2"_s.arg(name, key));
    setAutoRaise(true);
    setFocusPolicy(Qt::TabFocus); // a click leaves the focus where the work is
    if (key.isEmpty())
        setText(text);
    else
        addLabels(text, key);
}

void StageButton::addLabels(const QString& text, const QString& key) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(pixels(Space::Tight), 0, 0, 0);
    row->setSpacing(pixels(Space::Tight));
    auto* sign = new QLabel(text, this);
    sign->setProperty("sign", text.size() == 1); // arrows are drawn small by most fonts
    if (text == key)
        sign->hide();
    auto* cap = new QLabel(QString(key).replace("Shift+"_L1, u"⇧"_s), this);
    cap->setObjectName(u"keyCap"_s);
    for (QLabel* label : {sign, cap}) {
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
        label->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        row->addWidget(label);
    }
}

QSize StageButton::sizeHint() const {
    return layout() == nullptr ? QToolButton::sizeHint() : layout()->sizeHint();
}

} // namespace uketsuke
