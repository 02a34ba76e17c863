#pragma once

#include <QList>
#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace uketsuke::bars {

/// Of many measurements of one work, in milliseconds.
struct Figures {
    double median = 0;
    double p95 = 0;
    double p99 = 0;
    int count = 0;
};
[[nodiscard]] Figures figuresOf(std::vector<double> milliseconds);

/// How long the work takes, in milliseconds.
[[nodiscard]] double milliseconds(const std::function<void()>& work);

/// One line of the table: a work of the product beside the bare work of the same run, or beside a time that is demanded
/// (then the base is empty and the ratio is the share of that time that the median takes).
struct Bar {
    QString name;
    QString work;
    QString comparedWith;
    Figures ours;
    Figures base;
    double ratio = 0;      ///< ours / base, or base / ours where a share of the speed is asked for
    QString demanded = {}; ///< "≤ 1.3"
    bool isMet = false;
    QString method = {};
    QString unit = QStringLiteral("ms"); ///< of ours and base
};

/// Both works in turn, `rounds` times each, so that what disturbs the machine disturbs both; one round of each before.
struct Pair {
    Figures ours;
    Figures base;
};
[[nodiscard]] Pair interleaved(int rounds, const std::function<void()>& ours, const std::function<void()>& base);

/// How large the run is: Quick proves that every row runs, Full is what counts.
enum class Size { Quick, Full };

/// What each row needs: where large databases may be kept between runs.
struct Terms {
    Size size = Size::Full;
    QString folder;
    [[nodiscard]] int rounds(int full) const { return size == Size::Full ? full : 3; }
};

/// The rows; each file of this folder gives some.
[[nodiscard]] QList<Bar> listBars(const Terms& terms);
[[nodiscard]] QList<Bar> documentBars(const Terms& terms);
[[nodiscard]] QList<Bar> mailBars(const Terms& terms);
[[nodiscard]] QList<Bar> intakeBars(const Terms& terms);

} // namespace uketsuke::bars
