#pragma once

#include "tests/benchmarks/bar_report.h"

class QApplication;

namespace uketsuke {

/// What the desk's rows need: the screen is the one that the program runs on.
struct DeskBarTerms {
    QApplication& application;
    bars::Terms terms;
    QStringList only; ///< rows by name; empty: all

    [[nodiscard]] bool isWanted(const QString& row) const { return only.isEmpty() || only.contains(row); }
};

/// next, cold, zoom: from the key until what was asked for is painted and the X server has answered.
void photoBars(const DeskBarTerms& terms, bars::BarReport& report);
/// start: from the program's start until the first page of the list is painted.
void startBar(const DeskBarTerms& terms, bars::BarReport& report);
/// stall: the longest stall of the event loop in a scripted day.
void dayBar(const DeskBarTerms& terms, bars::BarReport& report);
/// memory: of the desk and its decoders after many applications.
void memoryBar(const DeskBarTerms& terms, bars::BarReport& report);

/// Opens the desk on a specimen database and says on the standard output when its list is painted: what startBar()
/// starts as a program of its own. 0 when it did.
int becomeUsable(QApplication& application, const QString& databaseFile);

} // namespace uketsuke
