#include "app/services/intake/csv_reader.h"

#include <csv.h>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

constexpr qint64 chunkBytes = 64LL * 1024;

int neverSpace(unsigned char) {
    return 0;
}

bool isBlankLine(const QByteArray& piece) {
    return piece == "\n" || piece == "\r\n" || piece == "\r";
}

} // namespace

struct CsvReader::Parser {
    csv_parser state{};
    CsvRow row;
    std::deque<CsvRow> finished;

    explicit Parser(unsigned char strictness = CSV_STRICT | CSV_STRICT_FINI) {
        csv_init(&state, strictness);
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
        parser->finished.push_back(std::exchange(parser->row, {}));
    }
    bool take(const QByteArray& bytes) {
        return csv_parse(&state, bytes.constData(), static_cast<size_t>(bytes.size()), onCell, onRow, this) ==
               static_cast<size_t>(bytes.size());
    }
};

CsvReader::CsvReader(QIODevice& device, qint64 largestRow)
    : m_device(device), m_largestRow(largestRow), m_parser(std::make_unique<Parser>()) {}

CsvReader::~CsvReader() = default;

qint64 CsvReader::position() const {
    return m_device.pos() - m_chunk.size() + m_chunkOffset;
}

std::optional<CsvItem> CsvReader::next() {
    while (m_items.empty() && !m_isFinished) {
        const qint64 pieceStart = position();
        const QByteArray piece = nextPiece();
        if (piece.isEmpty())
            finish();
        else
            feed(piece, pieceStart);
    }
    if (m_items.empty())
        return std::nullopt;
    CsvItem item = std::move(m_items.front());
    m_items.pop_front();
    return item;
}

/// A physical line, or a part of a long one: its number is the place that a person finds. Ends with LF, CR LF or CR.
QByteArray CsvReader::nextPiece() {
    if (m_chunkOffset == m_chunk.size()) {
        m_chunk = m_device.read(chunkBytes);
        m_chunkOffset = 0;
    }
    const auto rest = QByteArrayView(m_chunk).sliced(m_chunkOffset);
    const qsizetype lineFeed = rest.indexOf('\n');
    const auto line = lineFeed < 0 ? rest : rest.first(lineFeed);
    const qsizetype carriageReturn = line.indexOf('\r');
    qsizetype end = m_chunkOffset + (carriageReturn < 0 ? line.size() : carriageReturn);
    if (end < m_chunk.size() && m_chunk.at(end) == '\r') {
        if (end + 1 == m_chunk.size() && m_device.peek(1) == "\n")
            m_chunk.append(m_device.read(1));
        if (end + 1 < m_chunk.size() && m_chunk.at(end + 1) == '\n')
            ++end;
    }
    QByteArray piece = m_chunk.mid(m_chunkOffset, end + 1 - m_chunkOffset);
    m_line += m_isAtLineStart ? 1 : 0;
    m_chunkOffset += piece.size();
    m_isAtLineStart = piece.endsWith('\n') || piece.endsWith('\r');
    return piece;
}

void CsvReader::feed(const QByteArray& piece, qint64 pieceStart) {
    if (m_rowLine == 0 && isBlankLine(piece))
        return;
    if (m_rowLine == 0) {
        m_rowLine = m_line;
        m_rowStart = pieceStart;
        m_rowBytes = 0;
    }
    m_rowBytes += piece.size();
    if (piece.contains('\0'))
        return giveUpRow(u"csv.nul"_s);
    if (m_rowBytes > m_largestRow)
        return giveUpRow(u"csv.row_too_large"_s);
    if (!m_parser->take(piece))
        return giveUpRow(u"csv.quote"_s);
    takeFinishedRows();
}

void CsvReader::takeFinishedRows() {
    for (CsvRow& row : m_parser->finished) {
        row.line = m_rowLine;
        m_items.emplace_back(std::move(row));
        m_rowLine = 0;
    }
    m_parser->finished.clear();
}

void CsvReader::finish() {
    const bool isWhole = csv_fini(&m_parser->state, Parser::onCell, Parser::onRow, m_parser.get()) == 0;
    if (!isWhole)
        return giveUpRow(u"csv.quote_open"_s);
    takeFinishedRows();
    if (!m_device.atEnd())
        m_items.emplace_back(CsvProblem{m_line, u"file.read"_s, {}});
    m_isFinished = true;
}

/// Reading goes on behind the row where its end can be told, else on the line after the one on which it began: a quote
/// that was left open must not swallow good rows.
void CsvReader::giveUpRow(const QString& reason) {
    const qint64 line = m_rowLine;
    m_parser = std::make_unique<Parser>();
    m_rowLine = 0;
    continueAt(m_rowStart, line);
    CsvProblem problem{line, reason, nextPiece()};
    continueAt(m_rowStart, line);
    if (reason != "csv.row_too_large"_L1 || !skipWholeRow()) {
        continueAt(m_rowStart, line);
        while (!nextPiece().isEmpty() && !m_isAtLineStart) {
        }
    }
    m_items.emplace_back(std::move(problem));
}

/// Walks to the end of the row at hand by its quotes alone; false where they do not fit together.
bool CsvReader::skipWholeRow() {
    enum class Place { CellStart, Plain, Quoted, AfterQuote } place = Place::CellStart;
    for (QByteArray piece = nextPiece(); !piece.isEmpty(); piece = nextPiece()) {
        for (const char byte : piece) {
            const bool isEnd = byte == ',' || byte == '\n' || byte == '\r';
            if (byte == '"' && place == Place::Plain)
                return false;
            if (byte == '"')
                place = place == Place::Quoted ? Place::AfterQuote : Place::Quoted;
            else if (place == Place::AfterQuote && !isEnd)
                return false;
            else if (place != Place::Quoted)
                place = isEnd ? Place::CellStart : Place::Plain;
        }
        if (m_isAtLineStart && place != Place::Quoted)
            return true;
    }
    return place != Place::Quoted;
}

QByteArrayList CsvReader::lenientCells(const QByteArray& line) {
    Parser parser(0);
    if (!parser.take(line))
        return {line};
    csv_fini(&parser.state, Parser::onCell, Parser::onRow, &parser);
    return parser.finished.empty() ? QByteArrayList{line} : parser.finished.front().cells;
}

QByteArrayList cellsOfBrokenRow(QByteArray line) {
    line.removeIf([](char byte) { return byte == '\0'; });
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    return CsvReader::lenientCells(line);
}

void CsvReader::continueAt(qint64 position, qint64 line) {
    m_device.seek(position);
    m_chunk.clear();
    m_chunkOffset = 0;
    m_line = line - 1;
    m_isAtLineStart = true;
}

} // namespace uketsuke
