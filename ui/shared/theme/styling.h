#pragma once

#include "ui/shared/theme/theme.h"

class QLabel;
class QWidget;

namespace uketsuke {

/// Which sheet a widget is; the style sheet gives its colour and its line. Need: something is missing; Done: nothing
/// is.
enum class SurfaceRole { Page, Header, Side, Actions, Backdrop, Rail, Status, Card, Need, Done, Stage, StageBar };
void setSurface(QWidget& widget, SurfaceRole role);

/// Quiet = small and quieter: titles of fields, reasons, hints.
enum class LabelRole { Base, Small, Quiet, Value, Heading, Section };
void setLabelRole(QLabel& label, LabelRole role);

/// What a colour says; a word or sign says it too. The Text tones are for words without a pill.
enum class Tone { Neutral, Agrees, LookAgain, Wrong };
void setTone(QWidget& widget, Tone tone);         ///< pills, message bars
void setTextTone(QLabel& label, Tone tone);       ///< words on a surface; Neutral takes the tone away
void setFieldWrong(QWidget& field, bool isWrong); ///< the border of a field whose content is refused

/// The property that the style sheet reads for a tone ("lookAgain").
[[nodiscard]] QString toneName(Tone tone);
[[nodiscard]] ColourRole toneSurface(Tone tone);
[[nodiscard]] ColourRole toneText(Tone tone);

} // namespace uketsuke
