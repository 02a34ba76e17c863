#!/usr/bin/env python3
"""HEICs as telephones write them, and some that bite: make_heics.py OUT WHOLE.png TILE.png×4 DEEP.png CLEAR.png

heif-enc codes the pictures by HEVC; what it cannot do (a picture of tiles, turning, mirroring, cropping, lies) is put
together here, box by box (ISO/IEC 23008-12). All tiles have one size; DEEP has 16 bits a channel, CLEAR is transparent.
"""
import pathlib
import struct
import subprocess
import sys


def boxes(data):
    at = 0
    while at + 8 <= len(data):
        size, kind = struct.unpack(">I4s", data[at:at + 8])
        yield kind.decode("latin-1"), data[at + 8:at + size]
        at += size


def child(data, kind):
    return next(content for name, content in boxes(data) if name == kind)


def box(kind, *parts):
    content = b"".join(parts)
    return struct.pack(">I4s", 8 + len(content), kind.encode()) + content


def full_box(kind, version, flags, *parts):
    return box(kind, struct.pack(">I", version << 24 | flags), *parts)


def coded(png, folder):
    """(hvcC's content, the coded picture) as heif-enc makes them."""
    file = folder / (pathlib.Path(png).stem + ".tile.heic")
    subprocess.run(["heif-enc", "-q", "95", "--no-alpha", "-o", str(file), str(png)], check=True, stdout=subprocess.DEVNULL)
    data = file.read_bytes()
    file.unlink()
    properties = child(child(child(data, "meta")[4:], "iprp"), "ipco")
    return child(properties, "hvcC"), child(data, "mdat")


TRANSFORMS = {"irot": lambda angle: box("irot", bytes([angle])), "imir": lambda axis: box("imir", bytes([axis]))}


def grid_file(tiles, size, columns, rows, transforms=(), grid_refers_to=None, tile_size=None, told=None, offset_by=0):
    """A main picture of columns × rows tiles; items are numbered from 1, the grid last."""
    tile_size = tile_size or (size[0] // columns, size[1] // rows)
    main = len(tiles) + 1
    told = told or size
    infos = [full_box("infe", 2, 1, struct.pack(">HH4s", number, 0, b"hvc1"), b"\0") for number in range(1, main)]
    infos.append(full_box("infe", 2, 0, struct.pack(">HH4s", main, 0, b"grid"), b"\0"))
    refers = grid_refers_to or list(range(1, main))
    references = full_box("iref", 0, 0, box("dimg", struct.pack(">HH", main, len(refers)),
                                            *[struct.pack(">H", number) for number in refers]))
    extra = [TRANSFORMS[kind](value) for kind, value in transforms]
    properties = [box("hvcC", tiles[0][0]), full_box("ispe", 0, 0, struct.pack(">II", *tile_size)),
                  full_box("ispe", 0, 0, struct.pack(">II", *told)), *extra]
    associations = [struct.pack(">HBBB", number, 2, 0x81, 0x02) for number in range(1, main)]
    own = [3] + [0x80 | (4 + index) for index in range(len(extra))]
    associations.append(struct.pack(">HB", main, len(own)) + bytes(own))
    grid = struct.pack(">BBBBHH", 0, 0, rows - 1, columns - 1, *size)

    def file(data_at):
        places, at = [], data_at
        for number, data in enumerate([tile[1] for tile in tiles] + [grid], 1):
            places.append(struct.pack(">HHHII", number, 0, 1, at + offset_by, len(data)))
            at += len(data)
        meta = full_box("meta", 0, 0,
                        full_box("hdlr", 0, 0, bytes(4), b"pict", bytes(12), b"\0"),
                        full_box("pitm", 0, 0, struct.pack(">H", main)),
                        full_box("iloc", 0, 0, struct.pack(">BBH", 0x44, 0x00, main), *places),
                        full_box("iinf", 0, 0, struct.pack(">H", main), *infos), references,
                        box("iprp", box("ipco", *properties),
                            full_box("ipma", 0, 0, struct.pack(">I", main), *associations)))
        return box("ftyp", b"heic", bytes(4), b"mif1heic") + meta

    head = file(0)
    head = file(len(head) + 8)
    return head + box("mdat", *[tile[1] for tile in tiles], grid)


def main():
    out = pathlib.Path(sys.argv[1])
    whole, tiles, deep, clear = sys.argv[2], sys.argv[3:7], sys.argv[7], sys.argv[8]
    for name, picture, options in (("plain", whole, []), ("deep", deep, ["-b", "10"]), ("clear", clear, []),
                                   ("thumbnail", whole, ["-t", "64"]), ("coded_by_av1", whole, ["-A"])):
        subprocess.run(["heif-enc", "-q", "95", *options, "-o", str(out / f"{name}.heic"), picture], check=True,
                       stdout=subprocess.DEVNULL)
    coded_tiles = [coded(tile, out) for tile in tiles]
    size = tuple(2 * side for side in struct.unpack(">II", pathlib.Path(tiles[0]).read_bytes()[16:24]))
    cropped = (size[0] - 10, size[1] - 6)  # the last tiles reach beyond the picture, as on telephones
    for name, arguments in {
            "tiles": {}, "turned": {"transforms": [("irot", 1)]}, "mirrored": {"transforms": [("imir", 1)]},
            "turned_and_mirrored": {"transforms": [("irot", 3), ("imir", 0)]}}.items():
        (out / f"{name}.heic").write_bytes(grid_file(coded_tiles, size, 2, 2, **arguments))
    (out / "cropped.heic").write_bytes(grid_file(coded_tiles, cropped, 2, 2, tile_size=(size[0] // 2, size[1] // 2)))
    tiled = grid_file(coded_tiles, size, 2, 2)
    (out / "cut.heic").write_bytes(cut_behind_grid(coded_tiles, size))
    (out / "cut_in_the_first_tile.heic").write_bytes(tiled[:len(tiled) - sum(len(tile[1]) for tile in coded_tiles)])
    (out / "cut_head.heic").write_bytes(tiled[:200])
    # What bites.
    (out / "refers_to_itself.heic").write_bytes(grid_file(coded_tiles, size, 2, 2, grid_refers_to=[1, 2, 5, 4]))
    (out / "tiles_outside_the_file.heic").write_bytes(grid_file(coded_tiles, size, 2, 2, offset_by=1 << 30))
    (out / "told_60000_by_60000.heic").write_bytes(grid_file(coded_tiles, size, 2, 2, told=(60000, 60000)))
    (out / "of_60000_by_60000.heic").write_bytes(grid_file(coded_tiles, (60000, 60000), 2, 2))
    (out / "one_tile_65536_times.heic").write_bytes(
        grid_file(coded_tiles[:1], (25600, 25600), 256, 256, grid_refers_to=[1] * 65535, tile_size=(100, 100)))
    (out / "one_tile_2500_times.heic").write_bytes(
        grid_file(coded_tiles[:1], (size[0] * 25, size[1] * 25), 50, 50, grid_refers_to=[1] * 2500))


def cut_behind_grid(tiles, size):
    """Cut in the middle of the third tile; the grid's own eight bytes stand in front of the tiles' data."""
    file = grid_file(tiles, size, 2, 2)
    missing = len(tiles[3][1]) + len(tiles[2][1]) // 2
    grid = file[-8:]
    # The grid's place is moved into the free bytes of a box of its own in front of the data.
    place = struct.pack(">II", len(file) - 8, 8)
    assert file.count(place) == 1
    data_at = file.index(b"mdat") - 4
    moved = box("free", grid)
    for index, tile in enumerate(tiles):
        at = data_at + 8 + sum(len(other[1]) for other in tiles[:index])
        old = struct.pack(">II", at, len(tile[1]))
        assert file.count(old) == 1
        file = file.replace(old, struct.pack(">II", at + len(moved), len(tile[1])))
    file = file.replace(place, struct.pack(">II", data_at + 8, 8))
    file = file[:data_at] + moved + file[data_at:]
    return file[:len(file) - 8 - missing]


if __name__ == "__main__":
    main()
