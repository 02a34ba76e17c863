#pragma once

#include "app/admin/sample/papers/paper_canvas.h"
#include "app/admin/sample/sample_paper.h"

namespace uketsuke {

/// Draws one side of a paper; `dotsPerUnit` as for PaperCanvas, for a bank card's size (larger papers are drawn
/// coarser, so that all have about as many pixels). What shows no side of its own is a page of the same paper.
[[nodiscard]] QImage drawPaper(const SamplePaper& paper, DocumentSide side, double dotsPerUnit);

/// Whether a font is there that has 見本: without it no picture may be made.
[[nodiscard]] bool canWriteMark();

/// 令和 8年 4月 1日, as cards set it: with blanks before single digits.
[[nodiscard]] QString cardDate(const QDate& date);
/// A number of so many digits that is plainly invented: zeros, and two digits of the seed at the end.
[[nodiscard]] QString inventedNumber(int digits, quint32 seed);

QSizeF cardSize();
} // namespace uketsuke
