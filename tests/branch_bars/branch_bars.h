#pragma once

#include "tests/branch_bars/branch_ground.h"

namespace uketsuke::bars {

/// completion: from the order until the answered commit, of all desks. rate: completions a second beside libpq alone.
[[nodiscard]] Bar completionBar(BranchGround& ground, const Terms& terms);
[[nodiscard]] Bar rateBar(BranchGround& ground, const Terms& terms);
/// branch-document: the bytes of a photo, opened, beside libpq's binary format and libsodium.
[[nodiscard]] Bar branchDocumentBar(BranchGround& ground, const Terms& terms);
/// branch-inbox, branch-find, branch-take: with many applications beside few.
[[nodiscard]] Bar branchInboxBar(BranchGround& ground, const Terms& terms);
[[nodiscard]] Bar branchFindBar(BranchGround& ground, const Terms& terms);
[[nodiscard]] Bar branchTakeBar(BranchGround& ground, const Terms& terms);
/// painted: from the order at one desk until another one has painted it, while all the others work.
[[nodiscard]] Bar paintedBar(BranchGround& ground, const Terms& terms);

} // namespace uketsuke::bars
