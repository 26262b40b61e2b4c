"""Good files of each format, cut off and with bytes changed."""
import random
import zlib

import samples
from writing import files

TEXT = 'Hai ben hop va nhat tri tang cuong quan he. ' * 20
SAMPLES = {'docx': samples.docx(TEXT), 'xlsx': samples.xlsx(TEXT), 'pptx': samples.pptx(TEXT), 'odt': samples.odt(TEXT),
           'pdf': samples.pdf(TEXT), 'eml': samples.eml(TEXT), 'html': samples.html(TEXT),
           'json': samples.json_list(TEXT)}
MANY = {'docx': 12, 'xlsx': 12, 'pptx': 12, 'odt': 12, 'pdf': 12, 'eml': 6, 'html': 6, 'json': 6}


def cut(ending):
    whole = SAMPLES[ending]
    for part in range(1, MANY[ending] + 1):
        yield f'{part}.{ending}', whole[:len(whole) * part // (MANY[ending] + 1)]


def flipped(ending):
    chance = random.Random(zlib.crc32(ending.encode()))
    for number in range(MANY[ending]):
        changed = bytearray(SAMPLES[ending])
        for _ in range(1 + number * 2):
            changed[chance.randrange(len(changed))] ^= 1 << chance.randrange(8)
        yield f'{number}.{ending}', bytes(changed)


def noise():
    chance = random.Random(7)
    for ending in ('docx', 'xlsx', 'pptx', 'odt', 'ods', 'pdf', 'eml', 'html', 'json', 'csv', 'tsv', 'md', 'zip', 'jsonl',
                   'txt', 'tracuu'):
        yield f'a.{ending}', chance.randbytes(20_000)


def wrong_endings():
    endings = list(SAMPLES)
    for number, ending in enumerate(endings):
        yield f'{number}.{ending}', SAMPLES[endings[number - 1]]
        yield f'exe{number}.{ending}', b'MZ\x90\0' + b'\0' * 500


def empty():
    for ending in ('docx', 'xlsx', 'pptx', 'odt', 'ods', 'pdf', 'eml', 'html', 'json', 'csv', 'tsv', 'md', 'zip', 'jsonl',
                   'txt', 'txt.gz', 'txt.zst', 'tracuu'):
        yield f'a.{ending}', b''


CLASSES = ([(f'cut-{ending}', files(lambda ending=ending: cut(ending))) for ending in SAMPLES] +
           [(f'flipped-{ending}', files(lambda ending=ending: flipped(ending))) for ending in SAMPLES] +
           [('noise', files(noise)), ('wrong-endings', files(wrong_endings)), ('empty', files(empty))])
