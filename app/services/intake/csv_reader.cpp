#include "app/services/intake/csv_reader.h"

#include <csv.h>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

int neverSpace(unsigned char) {
    return 0;
}

} // namespace

struct CsvReader::Parser {
    csv_parser state{};
    qint64 rowLine = 0; ///< 0: between two rows
    qint64 bytesInRow = 0;
    CsvRow row;
    std::deque<CsvRow> finished;

    Parser() {
        csv_init(&state, CSV_STRICT | CSV_STRICT_FINI);
        csv_set_space_func(&state, neverSpace); // libcsv trims otherwise, and " 001" would change
    }
    ~Parser() { csv_free(&state); }
    Parser(const Parser&) = delete;
    Parser& operator=(const Parser&) = delete;

    static void onCell(void* cell, size_t size, void* self) {
        auto* parser = static_cast<Parser*>(self);
        parser->row.cells.append(QByteArray(static_cast<const char*>(cell), static_cast<qsizetype>(size)));
    }
    static void onRow(int, void* self) {
        auto* parser = static_cast<Parser*>(self);
        parser->row.line = parser->rowLine;
        parser->finished.push_back(std::exchange(parser->row, {}));
        parser->rowLine = 0;
        parser->bytesInRow = 0;
    }
    bool feed(const QByteArray& bytes) {
        return csv_parse(&state, bytes.constData(), static_cast<size_t>(bytes.size()), onCell, onRow, this) ==
               static_cast<size_t>(bytes.size());
    }
};

CsvReader::CsvReader(QIODevice& device, qint64 largestCell)
    : m_device(device), m_largestCell(largestCell), m_parser(std::make_unique<Parser>()) {}

CsvReader::~CsvReader() = default;

std::optional<CsvItem> CsvReader::next() {
    while (m_items.empty() && !m_isFinished) {
        if (m_device.atEnd())
            finish();
        else
            feedLine();
    }
    if (m_items.empty())
        return std::nullopt;
    CsvItem item = std::move(m_items.front());
    m_items.pop_front();
    return item;
}

void CsvReader::feedLine() {
    // A physical line at a time: its number is the place that a person finds. A line without an end is cut into pieces.
    const QByteArray piece = m_device.readLine(64 * 1024);
    if (m_isAtLineStart)
        ++m_line;
    m_isAtLineStart = piece.endsWith('\n');
    if (m_parser->rowLine == 0 && piece.trimmed() != "")
        m_parser->rowLine = m_line;
    const qint64 rowLine = m_parser->rowLine == 0 ? m_line : m_parser->rowLine;
    m_parser->bytesInRow += piece.size();
    const bool tooLarge = m_parser->bytesInRow > m_largestCell;
    const bool hasNul = piece.contains('\0');
    if (hasNul || tooLarge || !m_parser->feed(piece)) {
        m_items.emplace_back(CsvProblem{rowLine, hasNul     ? u"csv.nul"_s
                                                 : tooLarge ? u"csv.cell_too_large"_s
                                                            : u"csv.quote"_s});
        restart();
        return;
    }
    for (CsvRow& row : m_parser->finished)
        m_items.emplace_back(std::move(row));
    m_parser->finished.clear();
}

void CsvReader::finish() {
    m_isFinished = true;
    const qint64 rowLine = m_parser->rowLine;
    if (csv_fini(&m_parser->state, Parser::onCell, Parser::onRow, m_parser.get()) != 0)
        m_items.emplace_back(CsvProblem{rowLine, u"csv.quote_open"_s});
    for (CsvRow& row : m_parser->finished)
        m_items.emplace_back(std::move(row));
    m_parser->finished.clear();
}

void CsvReader::restart() {
    m_parser = std::make_unique<Parser>();
}

} // namespace uketsuke
