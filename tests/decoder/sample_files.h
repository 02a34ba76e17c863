#pragma once

#include <QByteArray>
#include <QImage>

namespace uketsuke::sample_files {

/// Red top left, green top right, blue bottom left, white bottom right; each a quarter.
[[nodiscard]] QImage quarters(QSize size);

[[nodiscard]] QByteArray saved(const QImage& image, const char* format, int quality = 100);
/// A JPEG of the stored image with an Exif segment that names the orientation (1–8).
[[nodiscard]] QByteArray jpegWithOrientation(const QImage& stored, int orientation, int quality = 100);
/// A progressive JPEG with this many scans, all but the first without any news.
[[nodiscard]] QByteArray jpegWithScans(const QImage& image, int scanCount);
/// A JPEG in four inks, all of one colour, with or without Adobe's marker (which means: stored inverted).
enum class AdobeMarker { No, Yes };
[[nodiscard]] QByteArray jpegInFourInks(QSize size, QColor colour, AdobeMarker marker);
/// The header of a PNG of that size, and no pixels.
[[nodiscard]] QByteArray pngHeader(quint32 width, quint32 height);
/// A TIFF whose directory stands before its strips (Qt's comes behind: cut, nothing is left of it). A strip for each
/// row; grey or in colours.
[[nodiscard]] QByteArray tiffWithItsDirectoryFirst(const QImage& image);
/// A WebP that shows this still one again and again, `frames` times.
[[nodiscard]] QByteArray movingWebP(const QByteArray& still, QSize size, int frames);
/// A PDF with a page of that size in points for each content stream.
[[nodiscard]] QByteArray pdf(QSize points, const QList<QByteArray>& contents, const QByteArray& resources = {});
/// A page filled with a colour of three numbers between 0 and 1.
[[nodiscard]] QByteArray pdfFill(const QByteArray& redGreenBlue);
/// A PDF that PDFium draws for ever: a pattern of 10¹¹ cells.
[[nodiscard]] QByteArray endlessPdf();
/// A page of 200 × 100 points with Japanese words in a font of that name, which is not in the file.
[[nodiscard]] QByteArray japanesePdf(const QByteArray& font);
/// How many pixels are darker than grey.
[[nodiscard]] int inkOf(const QImage& image);

/// Forms that draw each other without end.
[[nodiscard]] QByteArray formLoopPdf();
/// A page tree that contains itself.
[[nodiscard]] QByteArray pageTreeLoopPdf();
/// A content stream of 700 megabytes in three.
[[nodiscard]] QByteArray flateBombPdf();

} // namespace uketsuke::sample_files
