#include "app/decoder/pdf_ending.h"

#include <QByteArrayList>

namespace uketsuke {

namespace {

constexpr qsizetype endingLength = 1024; // as readers of PDF agree
constexpr qsizetype longestObjectHead = 32;

} // namespace

bool hasPdfEnding(QByteArrayView file) {
    return file.last(qMin(endingLength, file.size())).contains("%%EOF");
}

QByteArray withPdfEnding(QByteArrayView file) {
    const qsizetype catalogue = file.indexOf("/Catalog");
    if (catalogue < 0)
        return {};
    const qsizetype head = file.first(catalogue).lastIndexOf(" obj");
    if (head < 0)
        return {};
    const qsizetype from = qMax<qsizetype>(0, head - longestObjectHead);
    const QByteArrayList words = file.sliced(from, head - from).toByteArray().simplified().split(' ');
    bool isNumber = false;
    const uint object = words.size() < 2 ? 0 : words.at(words.size() - 2).toUInt(&isNumber);
    if (!isNumber)
        return {};
    return file.toByteArray() + "\nendstream endobj\ntrailer<</Root " + QByteArray::number(object) + " 0 R>>\n%%EOF\n";
}

} // namespace uketsuke
