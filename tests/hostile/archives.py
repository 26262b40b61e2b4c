"""Zip archives that expand, lead out, or say of themselves what is not so; and compressed streams."""
import gzip
import struct
import zlib

from samples import archive, html
from writing import files

ENDINGS = ['zip', 'docx', 'xlsx', 'pptx', 'odt', 'ods']
GOOD = b'Hai ben hop.\n'


def bombs():
    for megabytes in (9, 20, 40, 70, 100):
        content = b'\0' * (megabytes << 20)
        yield f'{megabytes}.zip', archive([('a.txt', content)])
        yield f'{megabytes}.docx', archive([('word/document.xml', content)])
    yield 'xlsx.xlsx', archive([('xl/workbook.xml', b' ' * (50 << 20))])
    yield 'odt.odt', archive([('content.xml', b' ' * (50 << 20))])


def many_small():
    for count in (10, 40, 100):
        yield f'{count}.zip', archive([(f'{i}.html', html('a ' * 500_000)) for i in range(count)])


def nested():
    inner = archive([('a.txt', GOOD)])
    for depth in range(1, 11):
        inner = archive([(f'{depth}.zip', inner)])
        yield f'depth{depth}.zip', inner
    yield 'many.zip', archive([(f'{i}.zip', inner) for i in range(16)])


def overlapping():
    """Many names for the same packed bytes, as in Fifield's bombs."""
    for count in (2, 10, 100, 1000, 5000):
        for ending in ('zip', 'docx'):
            yield f'{count}.{ending}', shared_bytes(count, b'a' * 1_000_000)


def shared_bytes(count, content):
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    packed = packer.compress(content) + packer.flush()
    check = zlib.crc32(content)
    local = struct.pack('<IHHHHHIIIHH', 0x04034B50, 20, 0, 8, 0, 33, check, len(packed), len(content), 5, 0)
    body = local + b'a.txt' + packed
    directory = b''.join(entry(f'{i}.txt'.encode(), check, len(packed), len(content), 0) for i in range(count))
    return body + directory + end(count, len(directory), len(body))


def entry(name, check, packed, size, offset, flags=0):
    return struct.pack('<IHHHHHHIIIHHHHHII', 0x02014B50, 20, 20, flags, 8, 0, 33, check, packed, size, len(name), 0, 0,
                       0, 0, 0, offset) + name


def end(count, size, offset):
    return struct.pack('<IHHHHIIH', 0x06054B50, 0, 0, count & 0xFFFF, count & 0xFFFF, size, offset, 0)


def traversal():
    names = ['../a.txt', '../../etc/passwd.txt', '/etc/a.txt', 'C:\\a.txt', 'C:a.txt', '..\\a.txt', 'a/../../b.txt',
             '\\\\server\\a.txt', 'a\0.txt', './../a.txt', 'a/..', '..', '//a.txt', 'x' * 5000 + '.txt']
    for number, name in enumerate(names):
        yield f'{number}.zip', archive([(name, GOOD), ('b.txt', GOOD)])


def duplicates():
    for number, ending in enumerate(ENDINGS):
        yield f'{number}.{ending}', archive([('word/document.xml', '<a/>'), ('word/document.xml', '<b/>'),
                                            ('content.xml', '<a/>'), ('content.xml', '<b/>')])
    yield 'case.zip', archive([('a.txt', GOOD), ('A.TXT', GOOD), ('a.txt', GOOD)])


def encrypted():
    for ending in ENDINGS:
        whole = bytearray(archive([('word/document.xml', GOOD), ('content.xml', GOOD), ('a.txt', GOOD)]))
        for mark, offset in ((b'PK\x03\x04', 6), (b'PK\x01\x02', 8)):
            at = whole.find(mark)
            while at >= 0:
                whole[at + offset] |= 1
                at = whole.find(mark, at + 4)
        yield f'a.{ending}', bytes(whole)


def lies():
    """One field of the directory at a time says something else."""
    whole = archive([('a.txt', GOOD * 50), ('b.txt', GOOD)])
    directory = whole.find(b'PK\x01\x02')
    fields = {'flags': (8, 2), 'method': (10, 2), 'check': (16, 4), 'packed': (20, 4), 'size': (24, 4), 'name': (28, 2),
              'extra': (30, 2), 'comment': (32, 2), 'disk': (34, 2), 'offset': (42, 4)}
    for name, (offset, width) in fields.items():
        for value in (0, 1, (1 << 8 * width) - 1):
            lying = bytearray(whole)
            lying[directory + offset:directory + offset + width] = value.to_bytes(width, 'little')
            yield f'{name}-{value:x}.zip', bytes(lying)


def end_lies():
    whole = archive([('a.txt', GOOD), ('b.txt', GOOD)])
    at = whole.rfind(b'PK\x05\x06')
    for name, offset, width in (('disk', 4, 2), ('count', 10, 2), ('size', 12, 4), ('offset', 16, 4), ('comment', 20, 2)):
        for value in (0, 7, (1 << 8 * width) - 1):
            lying = bytearray(whole)
            lying[at + offset:at + offset + width] = value.to_bytes(width, 'little')
            yield f'{name}-{value:x}.zip', bytes(lying)


def zip64():
    """Sizes in the fields for large files that no file has."""
    for number, size in enumerate((0, 1, 1 << 32, 1 << 40, 1 << 62, (1 << 64) - 1)):
        extra = struct.pack('<HHQQQ', 1, 24, size, size, 0)
        name = b'a.txt'
        local = struct.pack('<IHHHHHIIIHH', 0x04034B50, 45, 0, 0, 0, 33, 0, 0xFFFFFFFF, 0xFFFFFFFF, len(name),
                            len(extra)) + name + extra
        directory = struct.pack('<IHHHHHHIIIHHHHHII', 0x02014B50, 45, 45, 0, 0, 0, 33, 0, 0xFFFFFFFF, 0xFFFFFFFF,
                                len(name), len(extra), 0, 0, 0, 0, 0xFFFFFFFF) + name + extra
        yield f'{number}.zip', local + GOOD + directory + end(1, len(directory), len(local) + len(GOOD))


def entries():
    for count in (10_001, 20_000, 65_000):
        yield f'{count}.zip', archive([(f'{i}.txt', b'') for i in range(count)], 0)


def not_archives():
    for ending in ENDINGS:
        yield f'empty.{ending}', b'PK\x05\x06' + b'\0' * 18
        yield f'text.{ending}', GOOD
        yield f'marks.{ending}', b'PK\x03\x04' * 1000


def streams():
    bomb = gzip.compress(b'\0' * (200 << 20), 9, mtime=0)
    whole = gzip.compress(GOOD * 100, mtime=0)
    for name in ('a.txt.gz', 'a.html.gz', 'a.jsonl.gz', 'a.csv.gz'):
        yield f'bomb-{name}', bomb
        yield f'cut-{name}', whole[:len(whole) // 2]
        yield f'check-{name}', whole[:-8] + b'\xFF' * 8
        yield f'none-{name}', GOOD
    yield 'a.txt.zst', b'\x28\xB5\x2F\xFD' + b'\xFF' * 64
    yield 'window.txt.zst', b'\x28\xB5\x2F\xFD\x00\xF8' + b'\0' * 64


CLASSES = [(f'zip-{name}', files(make)) for name, make in (
    ('bombs', bombs), ('many-small', many_small), ('nested', nested), ('overlapping', overlapping),
    ('traversal', traversal), ('duplicates', duplicates), ('encrypted', encrypted), ('lies', lies),
    ('end-lies', end_lies), ('zip64', zip64), ('entries', entries), ('none', not_archives), ('streams', streams))]
