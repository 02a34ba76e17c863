"""Hostile TIFF and WebP files."""
import base64
import random
import struct
import zlib

from hostile_pictures import packed, plain_jpeg

SHORT, LONG = 3, 4


def tiff(width, height, data=b"", following=0, **tags):
    """One directory, little-endian; tags by name, each a number or a list of numbers."""
    numbers = {"bits": 258, "compression": 259, "photometric": 262, "offsets": 273, "orientation": 274, "samples": 277,
               "rows": 278, "lengths": 279, "tile_width": 322, "tile_height": 323, "tile_offsets": 324,
               "tile_lengths": 325, "predictor": 317}
    values = {256: width, 257: height}
    defaults = {"bits": 8, "compression": 1, "photometric": 1, "samples": 1, "rows": height}
    defaults.update(tags)
    values.update({numbers[name]: value for name, value in defaults.items()})
    tables = 8 + 2 + 12 * (len(values) + 2) + 4
    start = tables + sum(4 * len(value) for value in values.values() if isinstance(value, list))
    if 324 not in values:
        values.setdefault(273, start)
        values.setdefault(279, len(data))
    entries, extra = [], b""
    for tag, value in sorted(values.items()):
        if isinstance(value, list):
            entries.append(struct.pack("<HHII", tag, LONG, len(value), tables + len(extra)))
            extra += struct.pack(f"<{len(value)}I", *value)
        else:
            entries.append(struct.pack("<HHII", tag, LONG if value > 65535 or tag in (256, 257, 273, 279) else SHORT, 1, value))
    directory = struct.pack("<H", len(entries)) + b"".join(entries) + struct.pack("<I", following)
    head = b"II*\0" + struct.pack("<I", 8) + directory
    return head + bytes(tables - len(head)) + extra + data


def tiffs():
    noise = random.Random(3)
    yield "60000_by_60000", tiff(60000, 60000)
    yield "4_billion_by_4_billion", tiff(0xFFFFFFFF, 0xFFFFFFFF)
    yield "directory_loop", tiff(64, 64, bytes(4096), following=8)
    yield "directory_loop_of_two", b"II*\0" + struct.pack("<IHIHI", 8, 0, 14, 0, 8)
    yield "65535_entries", b"II*\0" + struct.pack("<IH", 8, 65535) + bytes(1000)
    yield "strips_beyond_its_end", tiff(4000, 3000, offsets=0xFFFFFF00, lengths=0x7FFFFFFF)
    yield "lengths_of_4_gigabytes", tiff(4000, 3000, bytes(1000), lengths=0xFFFFFFFF)
    yield "tiles_of_one_pixel", tiff(3000, 3000, tile_width=16, tile_height=16, tile_offsets=[8] * 35344,
                                     tile_lengths=[256] * 35344)
    yield "tile_of_4_gigabytes", tiff(64, 64, tile_width=0x7FFFFFF0, tile_height=0x7FFFFFF0, tile_offsets=8,
                                      tile_lengths=100)
    yield "65535_samples", tiff(4000, 3000, bytes(1000), samples=65535)
    yield "0_bits", tiff(640, 480, bytes(1000), bits=0)
    yield "64_bits", tiff(8000, 6000, bytes(1000), bits=64)
    yield "0_rows_in_a_strip", tiff(640, 480, bytes(1000), rows=0)
    yield "lzw_noise", tiff(4000, 3000, noise.randbytes(100000), compression=5)
    yield "deflate_bomb_of_2_gigabytes", tiff(9000, 9000, packed(2 << 30), compression=8)
    yield "packbits_bomb", tiff(12000, 10000, b"\x81\0" * 945000, compression=32773)
    yield "fax_noise", tiff(10000, 10000, noise.randbytes(100000), compression=4, bits=1)
    yield "jpeg_inside_noise", tiff(4000, 3000, noise.randbytes(10000), compression=7)
    yield "jpeg_inside_of_other_size", tiff(640, 480, plain_jpeg(12000, 9000), compression=7)
    yield "120_megapixels", tiff(12000, 10000, packed(120_000_000), compression=8)
    yield "120_megapixels_of_16_bits", tiff(12000, 10000, packed(720_000_000), compression=8, bits=16, samples=3,
                                            photometric=2)
    yield "orientation_9", tiff(64, 64, bytes(4096), orientation=9)
    yield "colours_without_a_palette", tiff(64, 64, bytes(4096), photometric=3)
    yield "cut", tiff(4000, 3000, noise.randbytes(12_000_000))[:5_000_000]
    pages = b"II*\0" + struct.pack("<I", 8)
    for number in range(20000):
        pages += struct.pack("<HHHIII", 1, 256, SHORT, 1, 64, 8 + 18 * (number + 1))
    yield "20000_pages", pages
    yield "bigtiff_of_4_exabytes", b"II+\0\x08\0\0\0" + struct.pack("<QQ", 16, 1 << 62) + bytes(100)


SMALL = base64.b64decode("UklGRiQAAABXRUJQVlA4IBgAAAAwAQCdASoBAAEAAwA0JaQAA3AA/vuUAAA=")


def riff(*chunks):
    body = b"WEBP" + b"".join(kind + struct.pack("<I", len(data)) + data + bytes(len(data) % 2) for kind, data in chunks)
    return b"RIFF" + struct.pack("<I", len(body)) + body


def extended(width, height, flags=0):
    return b"VP8X", bytes([flags, 0, 0, 0]) + struct.pack("<I", width - 1)[:3] + struct.pack("<I", height - 1)[:3]


def lossless(width, height, data):
    return b"VP8L", b"\x2F" + struct.pack("<I", (width - 1) | (height - 1) << 14) + data


def webps():
    noise = random.Random(4)
    lossy = (b"VP8 ", SMALL[20:])
    key_frame = (b"VP8 ", b"\x30\1\0\x9D\1\x2A" + struct.pack("<HH", 16383, 16383) + noise.randbytes(20000))
    yield "16383_by_16383", riff(key_frame)
    yield "lossless_16384_by_16384", riff(lossless(16384, 16384, bytes(1000)))
    yield "lossless_noise", riff(lossless(4000, 3000, noise.randbytes(100000)))
    yield "canvas_of_16_million", riff(extended(1 << 24, 1 << 24), lossy)
    yield "size_of_4_gigabytes", b"RIFF\xFF\xFF\xFF\xFF" + SMALL[8:]
    yield "chunk_of_4_gigabytes", SMALL[:16] + b"\xFF\xFF\xFF\xFF" + SMALL[20:]
    yield "cut", riff((b"VP8 ", b"\x30\1\0\x9D\1\x2A" + struct.pack("<HH", 4000, 3000) + noise.randbytes(100)))[:90]
    frame = b"ANMF", bytes(16) + b"VP8 " + struct.pack("<I", len(SMALL[20:])) + SMALL[20:]
    yield "20000_frames", riff(extended(1, 1, flags=2), (b"ANIM", bytes(6)), *[frame] * 20000)
    yield "icc_of_50_megabytes", riff(extended(1, 1, flags=0x20), (b"ICCP", bytes(50 << 20)), lossy)
    yield "exif_loop", riff(extended(1, 1, flags=8), lossy, (b"EXIF", b"MM\0*" + struct.pack(">IHI", 8, 0, 8)))
    yield "alpha_of_noise", riff(extended(4000, 3000, flags=0x10), (b"ALPH", b"\1" + noise.randbytes(50000)), key_frame)
    yield "two_canvases", riff(extended(1, 1), extended(16383, 16383), lossy)
    yield "nothing_but_its_beginning", b"RIFF\x10\0\0\0WEBP"


def scans():
    for name, content in tiffs():
        yield f"tiff_{name}.tif", content
    for name, content in webps():
        yield f"webp_{name}.webp", content
