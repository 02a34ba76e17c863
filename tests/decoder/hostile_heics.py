"""HEICs that bite, put together box by box around one tile that heif-enc codes."""
import pathlib
import random
import tempfile

from hostile_pictures import png
from make_heics import coded, grid_file


def heics():
    with tempfile.TemporaryDirectory() as folder:
        tile_png = pathlib.Path(folder) / "tile.png"
        tile_png.write_bytes(png(64, 64))
        tile = coded(tile_png, pathlib.Path(folder))
    four = [tile] * 4
    whole = grid_file(four, (128, 128), 2, 2)
    yield "whole", whole
    yield "made_of_itself", grid_file(four, (128, 128), 2, 2, grid_refers_to=[5, 5, 5, 5])
    yield "made_of_itself_later", grid_file(four, (128, 128), 2, 2, grid_refers_to=[1, 2, 5, 4])
    yield "tiles_outside", grid_file(four, (128, 128), 2, 2, offset_by=1 << 30)
    yield "told_60000_by_60000", grid_file(four, (128, 128), 2, 2, told=(60000, 60000))
    yield "of_60000_by_60000", grid_file(four, (60000, 60000), 2, 2)
    yield "of_10900_by_10900_in_two_tiles", grid_file(four, (10900, 10900), 2, 1, grid_refers_to=[1, 2])
    yield "one_tile_65535_times", grid_file([tile], (16384, 16384), 256, 256, grid_refers_to=[1] * 65535,
                                            tile_size=(64, 64))
    yield "one_tile_1000_times", grid_file([tile], (2560, 1600), 40, 25, grid_refers_to=[1] * 1000, tile_size=(64, 64))
    yield "turned_65_times", grid_file(four, (128, 128), 2, 2, transforms=[("irot", 1)] * 65)
    yield "cut_in_the_middle", whole[:len(whole) - len(tile[1]) * 2]
    yield "cut_behind_the_head", whole[:whole.index(b"mdat") + 4]
    yield "boxes_in_boxes", b"\0\0\0\x18ftypheic\0\0\0\0mif1heic" + b"".join(
        (8 * (100_000 - depth)).to_bytes(4, "big") + b"meta" for depth in range(100_000))
    dice = random.Random(20)
    for number in range(12):
        broken = bytearray(whole)
        for _ in range(4):
            broken[dice.randrange(24, len(broken))] = dice.randrange(256)
        yield f"mutation_{number}", bytes(broken)
