"""HTML, JSON, tables and text: deep, wide, long, and not in the encoding that they say."""
import random

from writing import files

WORDS = 'Hai ben hop. '


def html_depth():
    for tag in ('div', 'b', 'table', 'ul', 'a', 'font', 'svg', 'select', 'template'):
        yield f'{tag}.html', f'<{tag}>' * 100_000 + 'a'
    yield 'formatting.html', '<b><i><u><s><a><font>' * 2000 + '<p>' * 2000 + 'a'


def html_odd():
    for name, what in (('attribute', f'<p a="{"x" * 5_000_000}">a'), ('attributes', '<p ' + 'a=1 ' * 200_000 + '>a'),
                       ('comment', '<!--' * 100_000), ('entities', '&#x110000;&#xD800;&nosuch' * 10_000), ('nul', 'a\0' * 9999),
                       ('script', '<script>' + 'alert(1);' * 9999), ('cdata', '<![CDATA[' * 9999), ('tag', '<' * 500_000),
                       ('title', '<title>' + 'a' * 1_000_000), ('frameset', '<frameset><frame src="file:///etc/passwd">')):
        yield f'{name}.html', what
    yield 'large.html', '<p>' + 'a' * (34 << 20)


def json_depth():
    for count in (129, 10_000, 1_000_000):
        for ending in ('json', 'jsonl'):
            yield f'arrays{count}.{ending}', '{"text": ' + '[' * count + ']' * count + '}'
            yield f'objects{count}.{ending}', '{"a":' * count + '1' + '}' * count


def json_odd():
    for number, what in enumerate(('{', '[', '"a', '{"a"', '[{}', '[1,2]', 'null', '{"text": "\\ud800"}', '{"a": 1e99999}',
                                   '{"a": ' + '9' * 100_000 + '}', '[' + '{},' * 100_000 + ']', '{"text": "\\u0000"}', '[[[]]]')):
        yield f'{number}.json', what
        yield f'{number}.jsonl', what


def tables():
    for ending, mark in (('csv', ','), ('tsv', '\t')):
        yield f'columns.{ending}', mark.join('a' * 100_000) + '\n1\n'
        yield f'quote.{ending}', '"' + WORDS * 10_000
        yield f'quotes.{ending}', '"' * 1_000_001
        yield f'empty.{ending}', (mark * 4000 + '\n') * 200
        yield f'nul.{ending}', f'a{mark}b\n\0{mark}\0\n'
        yield f'formula.{ending}', f'a{mark}b\n=cmd()|x{mark}@SUM(1)\n'


def long_lines():
    for ending in ('txt', 'md', 'jsonl', 'csv'):
        yield f'words.{ending}', WORDS * (17 * 80_000)
        yield f'letters.{ending}', 'a' * (17 << 20)


def markdown():
    for number, what in enumerate(('>' * 50_000, '* ' * 50_000, '[' * 50_000, '![](' * 50_000, '`' * 50_001, '*a_ ' * 50_000,
                                   '|a' * 50_000 + '\n' + '|-' * 50_000, '<a ' * 50_000, '---\na: ' + 'x' * 1_000_000,
                                   '[a]: b\n' * 20_000 + '[a]' * 20_000)):
        yield f'{number}.md', what


def invalid_utf8():
    chance = random.Random(8)
    for number, what in enumerate((b'\xFF', b'\xC0\x80', b'\xED\xA0\x80', b'\xF4\x90\x80\x80', b'\xE1\x80', b'\x80' * 5000,
                                   b'a\0b', b'\xEF\xBB\xBF', b'\xEF\xBF\xBE', chance.randbytes(5000))):
        for ending in ('txt', 'html', 'jsonl', 'csv'):
            yield f'{number}.{ending}', b'Hai ben ' + what + b' hop.'


def charset_lies():
    for name in ('utf-8', 'utf-16', 'utf-16le', 'utf-32', 'utf-7', 'windows-1258', 'shift_jis', 'none', '', 'x' * 10_000):
        for number, body in enumerate(('Hai bên họp.'.encode(), 'Hai bên họp.'.encode('utf-16'), b'\xFF\xFE\x00')):
            yield f'{name[:12]}{number}.html', f'<meta charset="{name}"><p>'.encode() + body
    for number, mark in enumerate((b'\xFF\xFE', b'\xFE\xFF', b'\xFF\xFE\0\0', b'\0\0\xFE\xFF')):
        yield f'odd{number}.txt', mark + b'a\0b'
        yield f'surrogates{number}.txt', mark + b'\x00\xD8' * 50


CLASSES = [(name, files(make)) for name, make in (
    ('html-depth', html_depth), ('html-odd', html_odd), ('json-depth', json_depth), ('json-odd', json_odd),
    ('tables', tables), ('long-lines', long_lines), ('markdown', markdown), ('invalid-utf8', invalid_utf8),
    ('charset-lies', charset_lies))]
