#pragma once

#include "ui/shared/theme/theme_choice.h"

#include <QColor>

#include <array>

namespace uketsuke {

/// What a colour is for. Colour never speaks alone: a word or a sign stands beside it.
enum class ColourRole {
    Surface,         ///< work areas
    SurfaceQuiet,    ///< side lists
    SurfaceHeader,   ///< column titles
    SurfaceSelected, ///< the chosen row
    SurfaceCurrent,  ///< the field that is lit
    SurfaceBackdrop, ///< behind photos and sheets
    SurfaceHover,    ///< under the pointer
    Text,
    TextQuiet, ///< titles of fields, reasons, kana
    TextOff,   ///< what cannot be used now (needs no contrast; its reason stands beside it)
    Line,
    LineSoft,
    LineStrong, ///< borders of buttons and fields
    Focus,
    Accent, ///< the one next step
    OnAccent,
    AccentHover,
    AccentKey, ///< the key cap on the primary button
    OnAccentKey,
    AccentOff, ///< the primary button while something is missing
    OnAccentOff,
    Danger, ///< a deed that takes something away
    OnDanger,
    DangerKey,
    KeyCap,
    OnKeyCap,
    Rail,
    OnRail,
    RailCurrent,
    OnRailCurrent,
    RailMark,
    Badge,
    OnBadge,
    Status,
    OnStatus,
    Neutral, ///< pills
    OnNeutral,
    Agrees,
    OnAgrees,
    LookAgain,
    OnLookAgain,
    Wrong,
    OnWrong,
    AgreesStrong, ///< a chosen answer
    OnAgreesStrong,
    LookAgainStrong,
    OnLookAgainStrong,
    WrongStrong,
    OnWrongStrong,
    AgreesText, ///< words on a surface
    LookAgainText,
    WrongText,
    Stage, ///< around photos: dark on every background, so that pictures look the same
    StageBar,
    OnStage,
    Count, ///< how many there are
};

inline constexpr int colourRoleCount = static_cast<int>(ColourRole::Count);

/// Text of one role on a surface of another. Every pair that a screen paints is listed; a test holds each to 7:1.
struct TextPair {
    ColourRole text;
    ColourRole surface;
};

inline constexpr std::array textPairs{
    TextPair{ColourRole::Text, ColourRole::Surface},
    TextPair{ColourRole::Text, ColourRole::SurfaceQuiet},
    TextPair{ColourRole::Text, ColourRole::SurfaceHeader},
    TextPair{ColourRole::Text, ColourRole::SurfaceSelected},
    TextPair{ColourRole::Text, ColourRole::SurfaceCurrent},
    TextPair{ColourRole::Text, ColourRole::SurfaceBackdrop},
    TextPair{ColourRole::Text, ColourRole::SurfaceHover},
    TextPair{ColourRole::TextQuiet, ColourRole::Surface},
    TextPair{ColourRole::TextQuiet, ColourRole::SurfaceQuiet},
    TextPair{ColourRole::TextQuiet, ColourRole::SurfaceHeader},
    TextPair{ColourRole::TextQuiet, ColourRole::SurfaceSelected},
    TextPair{ColourRole::TextQuiet, ColourRole::SurfaceCurrent},
    TextPair{ColourRole::TextQuiet, ColourRole::SurfaceBackdrop},
    TextPair{ColourRole::TextQuiet, ColourRole::SurfaceHover},
    TextPair{ColourRole::OnAccent, ColourRole::Accent},
    TextPair{ColourRole::OnAccent, ColourRole::AccentHover},
    TextPair{ColourRole::OnAccentKey, ColourRole::AccentKey},
    TextPair{ColourRole::OnAccentOff, ColourRole::AccentOff},
    TextPair{ColourRole::OnDanger, ColourRole::Danger},
    TextPair{ColourRole::OnDanger, ColourRole::DangerKey},
    TextPair{ColourRole::OnKeyCap, ColourRole::KeyCap},
    TextPair{ColourRole::OnRail, ColourRole::Rail},
    TextPair{ColourRole::OnRailCurrent, ColourRole::RailCurrent},
    TextPair{ColourRole::OnBadge, ColourRole::Badge},
    TextPair{ColourRole::OnStatus, ColourRole::Status},
    TextPair{ColourRole::OnNeutral, ColourRole::Neutral},
    TextPair{ColourRole::OnAgrees, ColourRole::Agrees},
    TextPair{ColourRole::OnLookAgain, ColourRole::LookAgain},
    TextPair{ColourRole::OnWrong, ColourRole::Wrong},
    TextPair{ColourRole::OnAgreesStrong, ColourRole::AgreesStrong},
    TextPair{ColourRole::OnLookAgainStrong, ColourRole::LookAgainStrong},
    TextPair{ColourRole::OnWrongStrong, ColourRole::WrongStrong},
    TextPair{ColourRole::AgreesText, ColourRole::Surface},
    TextPair{ColourRole::AgreesText, ColourRole::SurfaceCurrent},
    TextPair{ColourRole::AgreesText, ColourRole::SurfaceQuiet},
    TextPair{ColourRole::LookAgainText, ColourRole::Surface},
    TextPair{ColourRole::LookAgainText, ColourRole::SurfaceCurrent},
    TextPair{ColourRole::WrongText, ColourRole::Surface},
    TextPair{ColourRole::WrongText, ColourRole::SurfaceCurrent},
    TextPair{ColourRole::WrongText, ColourRole::SurfaceQuiet},
    TextPair{ColourRole::Surface, ColourRole::Focus}, // selected text in fields
    TextPair{ColourRole::OnStage, ColourRole::Stage},
    TextPair{ColourRole::OnStage, ColourRole::StageBar},
};

/// The colour of a role on a background.
[[nodiscard]] QColor colourOf(Background background, ColourRole role);
/// The name of a role in the style sheet, e.g. "surface-quiet".
[[nodiscard]] QString colourRoleName(ColourRole role);

} // namespace uketsuke
