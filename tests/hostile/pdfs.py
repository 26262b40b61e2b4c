"""PDF files that go in circles, expand, or count wrongly."""
import zlib

from samples import pdf_objects, pdf_of
from writing import files

SHOW = b'BT /F1 12 Tf 72 700 Td (a) Tj ET'


def circles():
    objects = pdf_objects(SHOW)
    for name, number, body in (
            ('pages', 1, b'<< /Type /Pages /Kids [2 0 R] /Count 1 >>'),
            ('parent', 1, b'<< /Type /Pages /Kids [3 0 R 2 0 R 3 0 R] /Parent 2 0 R /Count 9 >>'),
            ('contents', 2, b'<< /Type /Page /Parent 2 0 R /Contents 3 0 R >>'),
            ('length', 3, b'<< /Length 4 0 R >>\nstream\na\nendstream'),
            ('resources', 2, b'<< /Type /Page /Parent 2 0 R /Contents 4 0 R /Resources 3 0 R >>'),
            ('font', 4, b'<< /Type /Font /Subtype /Type0 /DescendantFonts [5 0 R] /ToUnicode 5 0 R >>'),
            ('root', 0, b'<< /Type /Catalog /Pages 1 0 R >>')):
        changed = list(objects)
        changed[number] = body
        yield f'{name}.pdf', pdf_of(changed)
    form = b'<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X 6 0 R >> >> '
    changed = pdf_objects(b'/X Do')
    changed[2] = b'<< /Type /Page /Parent 2 0 R /Contents 4 0 R /Resources << /XObject << /X 6 0 R >> >> >>'
    yield 'form.pdf', pdf_of(changed + [form + b'/Length 5 >>\nstream\n/X Do\nendstream'])


def expanding():
    content = SHOW * 100_000
    for depth in (1, 2, 5, 50):
        packed = content
        for _ in range(depth):
            packed = zlib.compress(packed)
        filters = b'/Filter [' + b'/FlateDecode ' * depth + b']'
        yield f'flate{depth}.pdf', pdf_of(pdf_objects(packed, filters))
    zeros = zlib.compress(b' ' * (150 << 20))
    yield 'zeros.pdf', pdf_of(pdf_objects(zeros, b'/Filter /FlateDecode'))
    yield 'text.pdf', pdf_of(pdf_objects(zlib.compress(b'BT /F1 1 Tf ' + b'(aaaaaaaaaa) Tj ' * 500_000 + b'ET'),
                                         b'/Filter /FlateDecode'))
    yield 'runs.pdf', pdf_of(pdf_objects(b'\x81a' * 1000 + b'\x80', b'/Filter [' + b'/RunLengthDecode ' * 20 + b']'))


def numbers():
    whole = pdf_of(pdf_objects(SHOW))
    for name, old, new in (('size', b'/Size 6', b'/Size 2147483647'), ('count', b'/Count 1', b'/Count -1'),
                           ('xref', b'xref\n0 6', b'xref\n0 99999999'), ('start', b'startxref\n', b'startxref\n9'),
                           ('none', b'/Root', b'/Toor'), ('length', b'/Length', b'/Length 99999999 %'),
                           ('prev', b'/Size 6', b'/Size 6 /Prev 9'), ('header', b'%PDF-1.4', b'%PDF-9.9'),
                           ('encrypt', b'/Size 6', b'/Size 6 /Encrypt << /Filter /Standard /V 1 /R 2 /O (a) /U (b) /P 0 >>')):
        yield f'{name}.pdf', whole.replace(old, new)


def depth():
    for count in (100, 10_000, 300_000):
        yield f'arrays{count}.pdf', pdf_of(pdf_objects(b'[' * count))
        yield f'dictionaries{count}.pdf', pdf_of(pdf_objects(SHOW) + [b'<< /A ' * count])
        yield f'states{count}.pdf', pdf_of(pdf_objects(b'q ' * count + SHOW))


CLASSES = [(f'pdf-{name}', files(make)) for name, make in (
    ('circles', circles), ('expanding', expanding), ('numbers', numbers), ('depth', depth))]
