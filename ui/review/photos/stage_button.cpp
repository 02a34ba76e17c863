#include "ui/review/photos/stage_button.h"

using namespace Qt::StringLiterals;

namespace uketsuke {

QToolButton* makeStageButton(const QString& text, const QString& objectName, const QString& name, const QString& key,
                             QWidget* parent) {
    auto* button = new QToolButton(parent);
    button->setText(text);
    button->setObjectName(objectName);
    button->setAccessibleName(name);
    button->setToolTip(key.isEmpty() ? name : u"%1　%2"_s.arg(name, key));
    button->setAutoRaise(true);
    button->setProperty("sign", text.size() == 1); // arrows are drawn small by most fonts
    button->setFocusPolicy(Qt::TabFocus);          // a click leaves the focus where the work is
    return button;
}

} // namespace uketsuke
