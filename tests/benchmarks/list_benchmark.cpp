#include "app/services/claiming/claim_service.h"
#include "app/services/clock.h"
#include "app/services/listing/application_list_service.h"
#include "tests/support/embedded_desk.h"

#include <benchmark/benchmark.h>

#include <QCoreApplication>

namespace uketsuke {
namespace {

/// Qt's threads want an application; benchmark_main has none.
void needApplication() {
    static int count = 1;
    static char name[] = "uketsuke_benchmarks";
    static char* arguments[] = {name, nullptr};
    static const QCoreApplication application(count, arguments);
}

std::unique_ptr<EmbeddedDesk> deskWith(int applications) {
    needApplication();
    auto desk = std::make_unique<EmbeddedDesk>();
    desk->addMany(applications);
    return desk;
}

/// The first page of the inbox; the argument is how many applications are open.
void inboxPage(benchmark::State& state) {
    const auto desk = deskWith(static_cast<int>(state.range(0)));
    const SystemClock clock;
    ApplicationListService list(desk->database(), clock);
    for (auto round : state)
        benchmark::DoNotOptimize(list.page({}, {}, std::nullopt, 200).result());
}
BENCHMARK(inboxPage)->Arg(1000)->Arg(10'000)->Unit(benchmark::kMillisecond);

void findAsYouType(benchmark::State& state) {
    const auto desk = deskWith(static_cast<int>(state.range(0)));
    const SystemClock clock;
    ApplicationListService list(desk->database(), clock);
    ApplicationFilter filter;
    filter.searchText = QStringLiteral("WR00012");
    for (auto round : state)
        benchmark::DoNotOptimize(list.page(filter, {}, std::nullopt, 200).result());
}
BENCHMARK(findAsYouType)->Arg(1000)->Arg(10'000)->Unit(benchmark::kMillisecond);

} // namespace
} // namespace uketsuke
