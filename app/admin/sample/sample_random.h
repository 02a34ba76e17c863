#pragma once

#include <QList>

#include <random>

namespace uketsuke {

/// Numbers that are the same with every compiler: the distributions of the standard library are not.
class SampleRandom
{
public:
    explicit SampleRandom(quint32 seed) : m_engine(seed) {}
    /// For one thing of a row (a person, a picture), so that rows do not depend on each other.
    SampleRandom(quint32 seed, quint32 row, quint32 purpose) : m_engine(mixed(mixed(seed, row), purpose)) {}

    /// From 0 to below `bound`, which is 1 or more.
    [[nodiscard]] int below(int bound) { return static_cast<int>(m_engine() % static_cast<quint32>(bound)); }
    [[nodiscard]] int between(int least, int most) { return least + below(most - least + 1); }
    [[nodiscard]] bool oneIn(int count) { return below(count) == 0; }
    /// From `least` to `most`, in 4096 steps.
    [[nodiscard]] double real(double least, double most) { return least + (most - least) * below(4097) / 4096.0; }
    [[nodiscard]] quint32 bits() { return m_engine(); }

    template <typename Values>
    [[nodiscard]] const auto& pick(const Values& values) {
        return values[static_cast<decltype(values.size())>(below(static_cast<int>(values.size())))];
    }

    template <typename Value>
    void shuffle(QList<Value>& values) {
        for (int last = static_cast<int>(values.size()) - 1; last > 0; --last)
            values.swapItemsAt(last, below(last + 1));
    }

private:
    static quint32 mixed(quint32 left, quint32 right) {
        quint32 value = left * 0x9E3779B1U ^ (right + 0x7F4A7C15U) * 0x85EBCA6BU;
        value ^= value >> 15;
        return value * 0xC2B2AE35U ^ (value >> 13);
    }

    std::mt19937 m_engine;
};

/// Gives each value in turn from a shuffled deck, so that even a short sample has every one.
template <typename Value>
class SampleDeck
{
public:
    SampleDeck(QList<Value> values, SampleRandom& random) : m_values(std::move(values)) { random.shuffle(m_values); }
    [[nodiscard]] Value next() { return m_values.at(m_next++ % m_values.size()); }

private:
    QList<Value> m_values;
    qsizetype m_next = 0;
};

} // namespace uketsuke
