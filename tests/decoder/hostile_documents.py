"""Hostile PDFs."""
import random
import zlib

from hostile_pictures import packed, plain_jpeg


def stream(entries, content):
    return b"<<%s/Length %d>>stream\n%s\nendstream" % (entries, len(content), content)


def pdf(content=b"", resources=b"", objects=(), box=b"0 0 600 800", page=b"", catalogue=b"", trailer=b"", entries=b""):
    """One page; further objects count from 10."""
    parts = [b"1 0 obj<</Type/Catalog/Pages 2 0 R%s>>endobj" % catalogue,
             b"2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj",
             b"3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[%s]/Contents 4 0 R/Resources<<%s>>%s>>endobj" % (box, resources, page),
             b"4 0 obj" + stream(entries, content) + b"\nendobj"]
    parts += [b"%d 0 obj%s\nendobj" % (10 + number, content) for number, content in enumerate(objects)]
    return b"%PDF-1.7\n" + b"\n".join(parts) + b"\ntrailer<</Root 1 0 R%s>>\n%%%%EOF\n" % trailer


def pattern(step, cell=b"0 0 1 1 re f"):
    return stream(b"/Type/Pattern/PatternType 1/PaintType 1/TilingType 1/BBox[0 0 1 1]/XStep %s/YStep %s/Resources<<>>"
                  % (step, step), cell)


def form(resources, content):
    return stream(b"/Type/XObject/Subtype/Form/BBox[0 0 600 800]/Resources<<%s>>" % resources, content)


def image(width, height, entries, content):
    return stream(b"/Type/XObject/Subtype/Image/Width %d/Height %d/BitsPerComponent 8/ColorSpace/DeviceRGB%s"
                  % (width, height, entries), content)


def painted(picture):
    return pdf(b"q 600 0 0 800 0 0 cm /X Do Q", b"/XObject<</X 10 0 R>>", [picture])


def font(name):
    return [b"<</Type/Font/Subtype/Type0/BaseFont/%s/Encoding/90ms-RKSJ-H/DescendantFonts[11 0 R]>>" % name,
            b"<</Type/Font/Subtype/CIDFontType0/BaseFont/%s/CIDSystemInfo<</Registry(Adobe)/Ordering(Japan1)/Supplement 2>>"
            b"/FontDescriptor 12 0 R>>" % name,
            b"<</Type/FontDescriptor/FontName/%s/Flags 4/FontBBox[0 -200 1000 900]/ItalicAngle 0/Ascent 800"
            b"/Descent -200/StemV 80>>" % name]


def endless():
    """Each of these is drawn for ever: the clock ends it."""
    yield "pattern_of_100_billion_cells", pdf(b"/Pattern cs /P scn 0 0 600 800 re f", b"/Pattern<</P 10 0 R>>",
                                              [pattern(b"0.001")])
    yield "dashes_of_a_millionth", pdf(b"[0.000001 0.000001] 0 d 0.01 w 0 0 m 600 800 l S " * 50)
    yield "300000_curves", pdf(b"2 w 0 0 m " + b"600 0 0 800 600 800 c 0 800 600 0 0 0 c " * 150000 + b"S")
    yield "3_million_operators", pdf(b"q 0 0 600 800 re W n /G gs Q " * 600000)
    nested = [form(b"/XObject<</X %d 0 R>>" % (11 + level), b"/X Do " * 10) for level in range(19)]
    yield "forms_nested_to_ten_to_the_19", pdf(b"/X Do", b"/XObject<</X 10 0 R>>", nested + [form(b"", b"0 0 9 9 re f")])
    yield "form_loop", pdf(b"/X Do", b"/XObject<</X 10 0 R>>", [form(b"/XObject<</X 11 0 R>>", b"/X Do /X Do"),
                                                              form(b"/XObject<</X 10 0 R>>", b"/X Do /X Do")])


def heavy():
    yield "page_tree_loop", (b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
                             b"2 0 obj<</Type/Pages/Kids[2 0 R 2 0 R]/Count 1000>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n")
    yield "flate_bomb_of_1_gigabyte", pdf(packed(1100 << 20, b" "), entries=b"/Filter/FlateDecode")
    yield "flate_in_flate_bomb", pdf(zlib.compress(packed(900 << 20, b" ")), entries=b"/Filter[/FlateDecode/FlateDecode]")
    yield "image_of_60000_by_60000", painted(image(60000, 60000, b"/Filter/FlateDecode", packed(100 << 20)))
    yield "image_of_2_billion", painted(image(2147483647, 2147483647, b"", b""))
    yield "jbig2_of_60000_by_60000", painted(stream(
        b"/Type/XObject/Subtype/Image/Width 60000/Height 60000/BitsPerComponent 1/ColorSpace/DeviceGray/Filter/JBIG2Decode",
        b"\0\0\0\0\x30\0\1\0\0\0\x13\0\0\xEA\x60\0\0\xEA\x60\0\0\0\0\0\0\0\0\0\0\0"))
    yield "jpeg_inside_of_108_megapixels", painted(image(12000, 9000, b"/Filter/DCTDecode", plain_jpeg(12000, 9000)))
    yield "jpeg_2000_noise", painted(image(
        9000, 9000, b"/Filter/JPXDecode", b"\0\0\0\x0CjP  \r\n\x87\n" + random.Random(5).randbytes(9000)))
    yield "fax_noise", painted(stream(
        b"/Type/XObject/Subtype/Image/Width 20000/Height 20000/BitsPerComponent 1/ColorSpace/DeviceGray"
        b"/Filter/CCITTFaxDecode/DecodeParms<</K -1/Columns 20000>>", random.Random(6).randbytes(90000)))
    yield "mask_loop", painted(image(640, 480, b"/SMask 10 0 R", bytes(921600)))
    yield "1000_filters", pdf(b"41>" * 10, entries=b"/Filter[%s]" % (b"/ASCIIHexDecode" * 1000))
    yield "text_of_a_million_letters", pdf(b"BT /J 9 Tf " + b"<8EF395748CA9967B> Tj " * 125000 + b"ET",
                                           b"/Font<</J 10 0 R>>", font(b"Ryumin-Light"))
    yield "letters_that_draw_themselves", pdf(b"BT /F 9 Tf (a) Tj ET", b"/Font<</F 10 0 R>>", [
        b"<</Type/Font/Subtype/Type3/FontBBox[0 0 9 9]/FontMatrix[1 0 0 1 0 0]/FirstChar 97/LastChar 97/Widths[9]"
        b"/Encoding<</Differences[97/a]>>/CharProcs<</a 11 0 R>>/Resources<</Font<</F 10 0 R>>>>>>",
        stream(b"", b"9 0 d0 BT /F 9 Tf (aa) Tj ET")])
    yield "shading_of_a_million_functions", pdf(b"/S sh", b"/Shading<</S 10 0 R>>", [
        b"<</ShadingType 1/ColorSpace/DeviceRGB/Domain[0 1e9 0 1e9]/Function 11 0 R>>",
        stream(b"/FunctionType 4/Domain[0 1 0 1]/Range[0 1 0 1 0 1]", b"{ " + b"sin cos " * 50000 + b"0 0 0 }")])


def odd():
    for name, box in (("upside_down", b"600 800 0 0"), ("empty", b"0 0 0 0"), ("negative", b"-600 -800 -1 -1"),
                      ("of_a_million_points", b"0 0 1000000 1000000"), ("of_no_numbers", b"/a /b (c) null"),
                      ("of_ten_to_the_38", b"0 0 1e38 1e38"), ("a_million_wide", b"0 0 19999 1")):
        yield f"box_{name}", pdf(b"1 0 0 rg 0 0 99 99 re f", box=box)
    yield "10000_pages", (b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids["
                          + b" ".join(b"%d 0 R" % (3 + n) for n in range(10000)) + b"]/Count 10000>>endobj\n"
                          + b"\n".join(b"%d 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]>>endobj" % (3 + n)
                                       for n in range(10000))
                          + b"\ntrailer<</Root 1 0 R>>\n%%EOF\n")
    whole = pdf(b"1 0 0 rg 0 0 600 800 re f")
    yield "count_of_2_billion", whole.replace(b"/Count 1", b"/Count 2147483647")
    yield "count_below_zero", whole.replace(b"/Count 1", b"/Count -5")
    yield "length_of_2_billion", whole.replace(b"/Length 25", b"/Length 2147483647")
    table = b"xref\n0 1\n0000000000 65535 f \ntrailer<</Prev 9/Size 9"
    yield "previous_table_is_itself", whole.replace(b"trailer<<", table) + b"startxref\n9\n%%EOF"
    yield "object_that_is_itself", pdf(objects=[b" 10 0 R "], resources=b"/XObject 10 0 R")
    yield "arrays_a_million_deep", pdf(b"[" * 1000000)
    yield "dictionaries_100000_deep", pdf(objects=[b"<</a " * 100000], resources=b"/XObject 10 0 R")
    yield "matrix_of_ten_to_the_30", pdf(b"1e30 0 0 1e30 0 0 cm 0 0 1 1 re f 1e-30 0 0 1e-30 0 0 cm 0 0 1 1 re S")
    yield "script_at_opening", pdf(catalogue=b"/OpenAction<</S/JavaScript/JS(while\\(true\\);)>>")
    yield "launches_a_program", pdf(catalogue=b"/OpenAction<</S/Launch/F(/bin/sh)>>")
    yield "fetches_from_the_net", pdf(catalogue=b"/OpenAction<</S/URI/URI(http://127.0.0.1:1/)>>")
    yield "embedded_file", pdf(catalogue=b"/Names<</EmbeddedFiles<</Names[(a) 10 0 R]>>>>", objects=[
        b"<</Type/Filespec/F(/etc/passwd)>>"])
    yield "xfa_form", pdf(catalogue=b"/AcroForm<</XFA 10 0 R>>", objects=[stream(b"", b"<xdp:xdp/>")])
    yield "encrypted", pdf(trailer=b"/ID[(a)(a)]/Encrypt<</Filter/Standard/V 1/R 2/P -4/O(%s)/U(%s)>>" % (b"o" * 32, b"u" * 32))
    yield "encrypted_by_nobody", pdf(trailer=b"/ID[(a)(a)]/Encrypt<</Filter/Nobody/V 9>>")
    yield "name_of_a_megabyte", pdf(b"/" + b"a" * 1000000 + b" gs")
    yield "nothing_but_its_beginning", b"%PDF-1.7"
    yield "cut", pdf(b"1 0 0 rg 0 0 600 800 re f " * 1000)[:9000]
    yield "and_a_jpeg", plain_jpeg(320, 240) + whole
    noise = random.Random(7)
    rich = pdf(b"BT /J 40 Tf 20 40 Td <8EF395748CA9967B> Tj ET", b"/Font<</J 10 0 R>>", font(b"Ryumin-Light"))
    for number in range(8):
        broken = bytearray(rich)
        for _ in range(15):
            broken[noise.randrange(9, len(broken))] = noise.randrange(32, 127)
        yield f"mutation_{number}", bytes(broken)


def documents():
    for make in (endless, heavy, odd):
        for name, content in make():
            yield f"pdf_{name}.pdf", content
