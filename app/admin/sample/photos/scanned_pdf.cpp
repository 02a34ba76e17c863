#include "app/admin/sample/photos/scanned_pdf.h"

namespace uketsuke {
namespace {

constexpr double pageWidth = 595, pageHeight = 842; // A4 in points
constexpr double widest = 420;                      // what lies on the glass does not fill the page

/// The body of a PDF and where its objects begin.
class PdfBody
{
public:
    void add(const QByteArray& content) {
        m_starts.append(m_bytes.size());
        m_bytes += QByteArray::number(m_starts.size()) + " 0 obj\n" + content + "\nendobj\n";
    }

    void addStream(const QByteArray& entries, const QByteArray& data) {
        add("<<" + entries + "/Length " + QByteArray::number(data.size()) + ">>\nstream\n" + data + "\nendstream");
    }

    [[nodiscard]] QByteArray finished() const {
        QByteArray table = "xref\n0 " + QByteArray::number(m_starts.size() + 1) + "\n0000000000 65535 f \n";
        for (const qsizetype start : m_starts)
            table += QByteArray::number(start).rightJustified(10, '0') + " 00000 n \n";
        return m_bytes + table + "trailer\n<</Size " + QByteArray::number(m_starts.size() + 1) +
               "/Root 1 0 R>>\nstartxref\n" + QByteArray::number(m_bytes.size()) + "\n%%EOF\n";
    }

private:
    QByteArray m_bytes = "%PDF-1.4\n%\xE2\xE3\xCF\xD3\n";
    QList<qsizetype> m_starts;
};

QByteArray number(double value) {
    return QByteArray::number(value, 'f', 2);
}

/// The drawing commands: the picture near the top left, as one lays it on the glass.
QByteArray placed(QSize pixels) {
    const double scale = qMin(widest / pixels.width(), (pageHeight - 80) / pixels.height());
    const double width = pixels.width() * scale, height = pixels.height() * scale;
    return "q " + number(width) + " 0 0 " + number(height) + ' ' + number((pageWidth - width) / 2) + ' ' +
           number(pageHeight - 40 - height) + " cm /Scan Do Q";
}

} // namespace

QByteArray scannedPdf(const QList<PdfPage>& pages) {
    PdfBody body;
    body.add("<</Type/Catalog/Pages 2 0 R>>");
    QByteArray kids;
    for (qsizetype i = 0; i < pages.size(); ++i)
        kids += QByteArray::number(3 + i * 3) + " 0 R ";
    body.add("<</Type/Pages/Count " + QByteArray::number(pages.size()) + "/Kids[" + kids + "]>>");
    for (qsizetype i = 0; i < pages.size(); ++i) {
        const QByteArray content = QByteArray::number(4 + i * 3), picture = QByteArray::number(5 + i * 3);
        body.add("<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents " + content +
                 " 0 R/Resources<</XObject<</Scan " + picture + " 0 R>>>>>>");
        body.addStream({}, placed(pages[i].pixels));
        body.addStream("/Type/XObject/Subtype/Image/ColorSpace/DeviceRGB/BitsPerComponent 8/Filter/DCTDecode/Width " +
                           QByteArray::number(pages[i].pixels.width()) + "/Height " +
                           QByteArray::number(pages[i].pixels.height()),
                       pages[i].jpeg);
    }
    return body.finished();
}

} // namespace uketsuke
