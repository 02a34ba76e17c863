#include "ui/shared/theme/styling.h"

#include <QLabel>
#include <QStyle>
#include <QVariant>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace uketsuke {

namespace {

void setStyledProperty(QWidget& widget, const char* name, const QString& text) {
    if (widget.property(name).toString() == text)
        return;
    widget.setProperty(name, text);
    // The style sheet reads properties when a widget is polished.
    widget.style()->unpolish(&widget);
    widget.style()->polish(&widget);
    widget.update();
}

QString surfaceName(SurfaceRole role) {
    switch (role) {
    case SurfaceRole::Page:
        return u"page"_s;
    case SurfaceRole::Header:
        return u"header"_s;
    case SurfaceRole::Side:
        return u"side"_s;
    case SurfaceRole::Actions:
        return u"actions"_s;
    case SurfaceRole::Backdrop:
        return u"backdrop"_s;
    case SurfaceRole::Rail:
        return u"rail"_s;
    case SurfaceRole::Status:
        return u"status"_s;
    case SurfaceRole::Card:
        return u"card"_s;
    case SurfaceRole::Need:
        return u"need"_s;
    case SurfaceRole::Done:
        return u"done"_s;
    case SurfaceRole::Stage:
        return u"stage"_s;
    case SurfaceRole::StageBar:
        return u"stageBar"_s;
    }
    return {};
}

QString labelRoleName(LabelRole role) {
    switch (role) {
    case LabelRole::Base:
        return u"base"_s;
    case LabelRole::Small:
        return u"small"_s;
    case LabelRole::Quiet:
        return u"quiet"_s;
    case LabelRole::Value:
        return u"value"_s;
    case LabelRole::Heading:
        return u"heading"_s;
    case LabelRole::Section:
        return u"section"_s;
    }
    return {};
}

} // namespace

QString toneName(Tone tone) {
    switch (tone) {
    case Tone::Neutral:
        return u"neutral"_s;
    case Tone::Agrees:
        return u"agrees"_s;
    case Tone::LookAgain:
        return u"lookAgain"_s;
    case Tone::Wrong:
        return u"wrong"_s;
    }
    return {};
}

ColourRole toneSurface(Tone tone) {
    switch (tone) {
    case Tone::Neutral:
        return ColourRole::Neutral;
    case Tone::Agrees:
        return ColourRole::Agrees;
    case Tone::LookAgain:
        return ColourRole::LookAgain;
    case Tone::Wrong:
        return ColourRole::Wrong;
    }
    return ColourRole::Neutral;
}

ColourRole toneText(Tone tone) {
    switch (tone) {
    case Tone::Neutral:
        return ColourRole::OnNeutral;
    case Tone::Agrees:
        return ColourRole::OnAgrees;
    case Tone::LookAgain:
        return ColourRole::OnLookAgain;
    case Tone::Wrong:
        return ColourRole::OnWrong;
    }
    return ColourRole::OnNeutral;
}

void setSurface(QWidget& widget, SurfaceRole role) {
    widget.setAttribute(Qt::WA_StyledBackground);
    setStyledProperty(widget, "surface", surfaceName(role));
}

void setLabelRole(QLabel& label, LabelRole role) {
    setStyledProperty(label, "textRole", labelRoleName(role));
}

void setTone(QWidget& widget, Tone tone) {
    setStyledProperty(widget, "tone", toneName(tone));
}

void setTextTone(QLabel& label, Tone tone) {
    setStyledProperty(label, "tone", tone == Tone::Neutral ? QString() : toneName(tone) + "Text"_L1);
}

void setFieldWrong(QWidget& field, bool isWrong) {
    setStyledProperty(field, "fieldState", isWrong ? u"wrong"_s : QString());
}

} // namespace uketsuke
