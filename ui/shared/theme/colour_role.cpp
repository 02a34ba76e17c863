#include "ui/shared/theme/colour_role.h"

using namespace Qt::StringLiterals;

namespace uketsuke {

namespace {

// Columns: white, yellow, black, blue. One row a role, so that a role is chosen for all four at once.
struct ColourRow {
    ColourRole role;
    QLatin1StringView name;
    std::array<QRgb, 4> colours;
};

// clang-format off
constexpr std::array<ColourRow, colourRoleCount> colourTable{{
    {ColourRole::Surface, "surface"_L1, {0xffffffff, 0xfffff9d6, 0xff000000, 0xff071a52}},
    {ColourRole::SurfaceQuiet, "surface-quiet"_L1, {0xfff6f8fa, 0xfffdf3bd, 0xff0c0f12, 0xff0a2062}},
    {ColourRole::SurfaceHeader, "surface-header"_L1, {0xfff1f4f7, 0xfffbeeb0, 0xff14181c, 0xff0d266f}},
    {ColourRole::SurfaceSelected, "surface-selected"_L1, {0xffdceaf5, 0xffffe27a, 0xff1c3a52, 0xff1d3f9c}},
    {ColourRole::SurfaceCurrent, "surface-current"_L1, {0xffeaf4fd, 0xffffeda6, 0xff16293a, 0xff132e7c}},
    {ColourRole::SurfaceBackdrop, "surface-backdrop"_L1, {0xffedf1f4, 0xfff8ecb4, 0xff101317, 0xff061545}},
    {ColourRole::SurfaceHover, "surface-hover"_L1, {0xffeef3f7, 0xfffff0b0, 0xff1a2026, 0xff11307f}},
    {ColourRole::Text, "text"_L1, {0xff18222d, 0xff141414, 0xffffffff, 0xffffffff}},
    {ColourRole::TextQuiet, "text-quiet"_L1, {0xff3f4c58, 0xff3b3826, 0xffc9d2da, 0xffd5e0ff}},
    {ColourRole::TextOff, "text-off"_L1, {0xff8c99a4, 0xff8d8660, 0xff7b868f, 0xff8296cf}},
    {ColourRole::Line, "line"_L1, {0xffccd6de, 0xffd9c97f, 0xff3c454d, 0xff3b54a3}},
    {ColourRole::LineSoft, "line-soft"_L1, {0xffe6ebef, 0xffeadf9f, 0xff262d33, 0xff1f3a86}},
    {ColourRole::LineStrong, "line-strong"_L1, {0xff93a1ad, 0xff8f8145, 0xff8a97a2, 0xff93a8e6}},
    {ColourRole::Focus, "focus"_L1, {0xff1a5680, 0xff123f8c, 0xffffd84d, 0xffffd84d}},
    {ColourRole::Accent, "accent"_L1, {0xff0c6049, 0xff0c6049, 0xff7fe0c2, 0xff7fe0c2}},
    {ColourRole::OnAccent, "on-accent"_L1, {0xffffffff, 0xffffffff, 0xff00241a, 0xff00241a}},
    {ColourRole::AccentHover, "accent-hover"_L1, {0xff0a5340, 0xff0a5340, 0xff9cecd3, 0xff9cecd3}},
    {ColourRole::AccentKey, "accent-key"_L1, {0xff0a4a39, 0xff0a4a39, 0xff0a4a39, 0xff0a4a39}},
    {ColourRole::OnAccentKey, "on-accent-key"_L1, {0xffe6fff7, 0xffe6fff7, 0xffe6fff7, 0xffe6fff7}},
    {ColourRole::AccentOff, "accent-off"_L1, {0xffdbe7e2, 0xffe6e3b4, 0xff23352f, 0xff1d3c6e}},
    {ColourRole::OnAccentOff, "on-accent-off"_L1, {0xff2c453c, 0xff3d4a2e, 0xffc4dbd2, 0xffcfe6e6}},
    {ColourRole::Danger, "danger"_L1, {0xff8f2413, 0xff8f2413, 0xffffb3a4, 0xffffb3a4}},
    {ColourRole::OnDanger, "on-danger"_L1, {0xffffffff, 0xffffffff, 0xff330900, 0xff330900}},
    {ColourRole::DangerKey, "danger-key"_L1, {0xff741a0c, 0xff741a0c, 0xffff9c88, 0xffff9c88}},
    {ColourRole::KeyCap, "key-cap"_L1, {0xfffafbfc, 0xfffffdf0, 0xff1d2328, 0xff12307e}},
    {ColourRole::OnKeyCap, "on-key-cap"_L1, {0xff43525e, 0xff3b3826, 0xffdfe6ec, 0xffe6edff}},
    {ColourRole::Rail, "rail"_L1, {0xff17324a, 0xff17324a, 0xff101c27, 0xff03103a}},
    {ColourRole::OnRail, "on-rail"_L1, {0xffdce6ee, 0xffdce6ee, 0xffdce6ee, 0xffdbe5ff}},
    {ColourRole::RailCurrent, "rail-current"_L1, {0xff24506f, 0xff24506f, 0xff21435c, 0xff1b3a8c}},
    {ColourRole::OnRailCurrent, "on-rail-current"_L1, {0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff}},
    {ColourRole::RailMark, "rail-mark"_L1, {0xff5fd0b3, 0xff5fd0b3, 0xff5fd0b3, 0xff5fd0b3}},
    {ColourRole::Badge, "badge"_L1, {0xffa02a16, 0xffa02a16, 0xffffb3a4, 0xffffb3a4}},
    {ColourRole::OnBadge, "on-badge"_L1, {0xffffffff, 0xffffffff, 0xff330900, 0xff330900}},
    {ColourRole::Status, "status"_L1, {0xffe3e8ec, 0xffefe2a0, 0xff181d22, 0xff0a1f63}},
    {ColourRole::OnStatus, "on-status"_L1, {0xff33424f, 0xff2c2a1a, 0xffdfe6ec, 0xffe0e8ff}},
    {ColourRole::Neutral, "neutral"_L1, {0xffe4ebf1, 0xffefe3a6, 0xff2a343d, 0xff24438f}},
    {ColourRole::OnNeutral, "on-neutral"_L1, {0xff2b4257, 0xff35320f, 0xffe8eef3, 0xfff0f4ff}},
    {ColourRole::Agrees, "agrees"_L1, {0xffd8f0e6, 0xffd8f0e6, 0xff0d3a2c, 0xff0b4438}},
    {ColourRole::OnAgrees, "on-agrees"_L1, {0xff09533f, 0xff09533f, 0xffb9f3df, 0xffb9f3df}},
    {ColourRole::LookAgain, "look-again"_L1, {0xfffdeec9, 0xfffdeec9, 0xff463300, 0xff4a3a0c}},
    {ColourRole::OnLookAgain, "on-look-again"_L1, {0xff624400, 0xff624400, 0xffffe29a, 0xffffe29a}},
    {ColourRole::Wrong, "wrong"_L1, {0xfffbdcd6, 0xfffbdcd6, 0xff541a0e, 0xff5a1c22}},
    {ColourRole::OnWrong, "on-wrong"_L1, {0xff80200f, 0xff80200f, 0xffffd5cb, 0xffffd5cb}},
    {ColourRole::AgreesStrong, "agrees-strong"_L1, {0xff0c6049, 0xff0c6049, 0xff7fe0c2, 0xff7fe0c2}},
    {ColourRole::OnAgreesStrong, "on-agrees-strong"_L1, {0xffffffff, 0xffffffff, 0xff00241a, 0xff00241a}},
    {ColourRole::LookAgainStrong, "look-again-strong"_L1, {0xffe6a100, 0xffe6a100, 0xffffcf4d, 0xffffcf4d}},
    {ColourRole::OnLookAgainStrong, "on-look-again-strong"_L1, {0xff231800, 0xff231800, 0xff2a1e00, 0xff2a1e00}},
    {ColourRole::WrongStrong, "wrong-strong"_L1, {0xff8f2413, 0xff8f2413, 0xffffb3a4, 0xffffb3a4}},
    {ColourRole::OnWrongStrong, "on-wrong-strong"_L1, {0xffffffff, 0xffffffff, 0xff330900, 0xff330900}},
    {ColourRole::AgreesText, "agrees-text"_L1, {0xff09533f, 0xff064434, 0xff9cecd3, 0xff9cecd3}},
    {ColourRole::LookAgainText, "look-again-text"_L1, {0xff624400, 0xff573c00, 0xffffdc80, 0xffffdc80}},
    {ColourRole::WrongText, "wrong-text"_L1, {0xff80200f, 0xff7a1c0c, 0xffffb9ab, 0xffffb9ab}},
    {ColourRole::Stage, "stage"_L1, {0xff2a2e33, 0xff2a2e33, 0xff1b1e22, 0xff1b1e22}},
    {ColourRole::StageBar, "stage-bar"_L1, {0xff3a4047, 0xff3a4047, 0xff2b3036, 0xff2b3036}},
    {ColourRole::OnStage, "on-stage"_L1, {0xffeef1f4, 0xffeef1f4, 0xffeef1f4, 0xffeef1f4}},
}};
// clang-format on

constexpr bool isInOrder() {
    for (int index = 0; index < colourRoleCount; ++index)
        if (static_cast<int>(colourTable[static_cast<size_t>(index)].role) != index)
            return false;
    return true;
}
static_assert(isInOrder(), "a colour stands in the row of its role");

} // namespace

QColor colourOf(Background background, ColourRole role) {
    const ColourRow& row = colourTable.at(static_cast<size_t>(role));
    return QColor::fromRgb(row.colours.at(static_cast<size_t>(background)));
}

QString colourRoleName(ColourRole role) {
    return colourTable.at(static_cast<size_t>(role)).name;
}

} // namespace uketsuke
