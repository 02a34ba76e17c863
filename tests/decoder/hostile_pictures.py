"""Hostile JPEG, PNG and files of formats that nobody asked for."""
import random
import struct
import zlib


MEBIBYTE = 1 << 20


def marker(code, body=b""):
    return bytes([0xFF, code]) + (struct.pack(">H", len(body) + 2) + body if body else b"")


QUANTISATION = marker(0xDB, b"\0" + bytes([16] * 64))
# One code of one bit for "nothing new": a block is one bit of the data.
HUFFMAN = marker(0xC4, b"\0" + b"\1" + bytes(15) + b"\0") + marker(0xC4, b"\x10" + b"\1" + bytes(15) + b"\0")


def frame(width, height, kind=0xC0, components=1, precision=8, sampling=0x11):
    body = struct.pack(">BHHB", precision, height, width, components)
    return marker(kind, body + b"".join(bytes([i + 1, sampling, 0]) for i in range(components)))


def scan(width, height, components=1, first=0, last=63, bits=0, data=None):
    head = bytes([components]) + b"".join(bytes([i + 1, 0]) for i in range(components)) + bytes([first, last, bits])
    blocks = ((width + 7) // 8) * ((height + 7) // 8) * components
    if data is None:
        data = bytes((blocks * (2 if first == 0 and last == 63 else 1) + 7) // 8)
    return marker(0xDA, head) + data


def jpeg(*parts):
    return b"\xFF\xD8" + b"".join(parts) + b"\xFF\xD9"


def plain_jpeg(width, height, *extra):
    return jpeg(*extra, QUANTISATION, HUFFMAN, frame(width, height), scan(width, height))


def exif(directory):
    return marker(0xE1, b"Exif\0\0MM\0*" + directory)


def many_scans(width, height, count):
    later = scan(width, height, first=1)
    return jpeg(QUANTISATION, HUFFMAN, frame(width, height, kind=0xC2), scan(width, height, last=0), later * count)


def jpegs():
    noise = random.Random(1)
    yield "65500_by_65500", jpeg(QUANTISATION, HUFFMAN, frame(65500, 65500), scan(8, 8))
    yield "65500_by_1", plain_jpeg(65500, 1)
    yield "30000_by_4000", plain_jpeg(30000, 4000)
    yield "108_megapixels", plain_jpeg(12000, 9000)
    yield "20000_scans", many_scans(64, 64, 20000)
    yield "500_scans_of_6_megapixels", many_scans(3000, 2000, 500)
    yield "99_scans_of_12_megapixels", many_scans(4000, 3000, 99)
    yield "exif_loop", plain_jpeg(320, 240, exif(struct.pack(">IHI", 8, 0, 8)))
    yield "exif_orientation_9999", plain_jpeg(320, 240, exif(struct.pack(">IHHHIHHI", 8, 1, 0x112, 3, 1, 9999, 0, 0)))
    yield "exif_of_65535_entries", plain_jpeg(320, 240, exif(struct.pack(">IH", 8, 65535)))
    yield "exif_beyond_its_end", plain_jpeg(320, 240, exif(struct.pack(">I", 0xFFFFFFF0)))
    yield "comments_of_60_megabytes", plain_jpeg(320, 240, marker(0xFE, bytes(65533)) * 915)
    yield "icc_in_255_parts", plain_jpeg(320, 240, *(marker(0xE2, b"ICC_PROFILE\0" + bytes([i, 255]) + bytes(60000))
                                                    for i in range(1, 256)))
    yield "ends_before_its_data", b"\xFF\xD8" + QUANTISATION + HUFFMAN + frame(800, 600)
    yield "cut_in_its_data", plain_jpeg(8000, 6000)[:40000]
    yield "without_huffman_table", jpeg(QUANTISATION, frame(320, 240), scan(320, 240))
    yield "without_quantisation", jpeg(HUFFMAN, frame(320, 240), scan(320, 240))
    yield "overfull_huffman_table", jpeg(QUANTISATION, marker(0xC4, b"\0" + bytes([255] * 16) + bytes(4080)),
                                         frame(320, 240), scan(320, 240))
    yield "two_frames", jpeg(QUANTISATION, HUFFMAN, frame(320, 240), frame(9000, 9000), scan(320, 240))
    yield "restarts_that_never_come", jpeg(QUANTISATION, HUFFMAN, marker(0xDD, b"\0\1"), frame(3000, 2000),
                                           scan(3000, 2000))
    yield "sampling_4_by_4", jpeg(QUANTISATION, HUFFMAN, frame(9000, 9000, components=4, sampling=0x44),
                                  scan(9000, 9000, components=4))
    yield "sampling_0", jpeg(QUANTISATION, HUFFMAN, frame(320, 240, sampling=0), scan(320, 240))
    yield "255_components", jpeg(QUANTISATION, HUFFMAN, frame(64, 64, components=255), scan(64, 64))
    yield "height_0", jpeg(QUANTISATION, HUFFMAN, frame(320, 0), scan(320, 8))
    yield "12_bits", jpeg(QUANTISATION, HUFFMAN, frame(320, 240, precision=12), scan(320, 240))
    yield "arithmetic", jpeg(QUANTISATION, frame(3000, 2000, kind=0xC9), scan(3000, 2000))
    yield "lossless", jpeg(HUFFMAN, frame(320, 240, kind=0xC3), scan(320, 240))
    yield "noise_of_100_megapixels", jpeg(QUANTISATION, HUFFMAN, frame(10000, 10000),
                                          scan(8, 8, data=noise.randbytes(1 << 20).replace(b"\xFF", b"\xFE")))
    yield "marker_of_length_0", b"\xFF\xD8\xFF\xE0\0\0" + bytes(1000)
    yield "nothing_but_its_beginning", b"\xFF\xD8\xFF"
    whole = plain_jpeg(640, 480)
    for number in range(8):
        broken = bytearray(whole)
        for _ in range(12):
            broken[noise.randrange(2, len(broken))] = noise.randrange(256)
        yield f"mutation_{number}", bytes(broken)


def chunk(kind, body):
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))


def header(width, height, depth=8, colour=2, interlaced=0):
    return b"\x89PNG\r\n\x1A\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, depth, colour, 0, 0, interlaced))


def packed(size, byte=b"\0"):
    """So many equal bytes, deflated: a megabyte is packed once and repeated, its checksum is a formula."""
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    piece = packer.compress(byte * MEBIBYTE) + packer.flush(zlib.Z_FULL_FLUSH)
    whole, rest = divmod(size, MEBIBYTE)
    last = zlib.compressobj(9, zlib.DEFLATED, -15)
    value = byte[0]
    low = (1 + size * value) % 65521
    high = (size + value * size * (size + 1) // 2) % 65521
    return (b"\x78\x01" + piece * whole + last.compress(byte * rest) + last.flush()
            + struct.pack(">HH", high, low))


def png(width, height, *extra, depth=8, colour=2, interlaced=0, data=None):
    samples = {0: 1, 2: 3, 3: 1, 4: 2, 6: 4}.get(colour, 1)
    row = 1 + (width * samples * depth + 7) // 8
    body = packed(row * height) if data is None else data
    return header(width, height, depth, colour, interlaced) + b"".join(extra) + chunk(b"IDAT", body) + chunk(b"IEND", b"")


def pngs():
    noise = random.Random(2)
    small = zlib.compress(bytes((1 + 3 * 64) * 64))
    palette = chunk(b"PLTE", bytes(6))
    yield "60000_by_60000", header(60000, 60000) + chunk(b"IDAT", b"")
    yield "2_billion_by_2_billion", header(0x7FFFFFFF, 0x7FFFFFFF) + chunk(b"IDAT", b"")
    yield "30001_by_10", png(30001, 10)
    yield "120_megapixels", png(12000, 10000)
    yield "120_megapixels_of_16_bits", png(12000, 10000, depth=16, colour=6)
    yield "60_megapixels_of_16_bits", png(8000, 7500, depth=16, colour=6)
    yield "120_megapixels_of_1_bit", png(12000, 10000, depth=1, colour=0)
    yield "interlaced_50_megapixels", png(8000, 6250, interlaced=1, data=packed((1 + 3 * 8000) * 6270 + 100000))
    yield "ztxt_bomb_of_1_gigabyte", png(64, 64, chunk(b"zTXt", b"Comment\0\0" + packed(1 << 30)), data=small)
    yield "iccp_bomb_of_1_gigabyte", png(64, 64, chunk(b"iCCP", b"profile\0\0" + packed(1 << 30)), data=small)
    yield "itxt_bomb_of_1_gigabyte", png(64, 64, chunk(b"iTXt", b"Comment\0\1\0\0\0" + packed(1 << 30)), data=small)
    yield "pixels_bomb_of_2_gigabytes", png(64, 64, data=packed(2 << 30))
    yield "200000_text_chunks", png(64, 64, chunk(b"tEXt", b"a\0b") * 200000, data=small)
    yield "100000_empty_data_chunks", header(64, 64) + chunk(b"IDAT", b"") * 100000 + chunk(b"IDAT", small)
    yield "wrong_checksum", png(64, 64, data=small)[:-20] + bytes(20)
    yield "data_that_is_no_zlib", png(640, 480, data=noise.randbytes(50000))
    yield "unknown_filters", png(64, 64, data=zlib.compress(b"\xFF" * (1 + 3 * 64) * 64))
    yield "cut", png(4000, 3000, data=zlib.compress(noise.randbytes(300000)))[:200000]
    yield "palette_that_is_missing", png(64, 64, colour=3)
    yield "colours_beyond_its_palette", png(64, 64, palette, colour=3, data=packed(65 * 64, b"\xC8"))
    yield "width_0", header(0, 64) + chunk(b"IDAT", small)
    yield "two_headers", header(64, 64) + header(9000, 9000)[8:] + chunk(b"IDAT", small) + chunk(b"IEND", b"")
    yield "length_of_4_gigabytes", header(64, 64) + b"\xFF\xFF\xFF\xFFIDAT" + small
    yield "depth_77", header(64, 64, depth=77) + chunk(b"IDAT", small)
    yield "transparency_of_60_kilobytes", png(64, 64, palette, chunk(b"tRNS", bytes(60000)), colour=3)
    yield "exif_loop", png(64, 64, chunk(b"eXIf", b"MM\0*" + struct.pack(">IHI", 8, 0, 8)), data=small)
    yield "animation_of_4_billion_frames", png(64, 64, chunk(b"acTL", b"\xFF" * 8), data=small)
    whole = png(640, 480, data=zlib.compress(noise.randbytes(1921) * 480))
    for number in range(6):
        broken = bytearray(whole)
        for _ in range(6):
            broken[noise.randrange(8, len(broken))] = noise.randrange(256)
        yield f"mutation_{number}", bytes(broken)


def strangers():
    yield "vector.svg", (b"<svg xmlns='http://www.w3.org/2000/svg' width='9e9' height='9e9'>"
                         b"<image href='file:///etc/passwd'/></svg>")
    yield "billion_laughs.svg", b"<?xml version='1.0'?><!DOCTYPE x [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;'>]><svg>&b;</svg>"
    yield "60000_by_60000.gif", b"GIF89a" + struct.pack("<HHBBB", 60000, 60000, 0x80, 0, 0) + bytes(100)
    yield "60000_by_60000.bmp", b"BM" + struct.pack("<IHHIIiiHHI", 60, 0, 0, 54, 40, 60000, 60000, 1, 24, 0) + bytes(60)
    yield "icon.ico", b"\0\0\1\0\1\0" + bytes(16) + bytes(100)
    yield "bitmap.xbm", b"#define x_width 60000\n#define x_height 60000\nstatic char x_bits[] = {"
    yield "pixels.ppm", b"P6 60000 60000 255\n" + bytes(100)
    yield "targa.tga", bytes([0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0]) + struct.pack("<HHBB", 60000, 60000, 32, 0) + bytes(100)
    yield "network.mng", b"\x8AMNG\r\n\x1A\n" + chunk(b"MHDR", bytes(28))
    yield "telephone.heic", b"\0\0\0\x18ftypheic\0\0\0\0mif1heic" + bytes(1000)
    yield "page.html", b"<html><script>while(true);</script></html>"
    yield "nothing.jpg", b""
    yield "zeros.jpg", bytes(1 << 20)


def pictures():
    for name, content in jpegs():
        yield f"jpeg_{name}.jpg", content
    for name, content in pngs():
        yield f"png_{name}.png", content
    for name, content in strangers():
        yield f"other_{name}", content
