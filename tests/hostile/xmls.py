"""XML that grows, nests or declares: inside the formats that consist of it."""
from samples import OFFICE, S, W, docx_of, odt_of, xlsx_of
from writing import files


def in_formats(kind, before, inside):
    """The same declaration and content in a Word file, an OpenDocument text and a spreadsheet."""
    yield f'{kind}.docx', docx_of(f'{before}<w:document {W}><w:body><w:p><w:r><w:t>{inside}</w:t></w:r></w:p></w:body>'
                                  '</w:document>')
    yield f'{kind}.odt', odt_of(f'{before}<office:document-content {OFFICE}><office:body><office:text><text:p>{inside}'
                                '</text:p></office:text></office:body></office:document-content>')
    yield f'{kind}.xlsx', xlsx_of(f'{before}<worksheet {S}><sheetData><row><c t="inlineStr"><is><t>{inside}</t></is></c>'
                                  '</row></sheetData></worksheet>')


def laughs():
    for depth in (3, 10, 30):
        names = [f'<!ENTITY l{i} "{f"&l{i - 1};" * 10}">' for i in range(1, depth)]
        yield from in_formats(f'laughs{depth}', f'<!DOCTYPE a [<!ENTITY l0 "ha">{"".join(names)}]>', f'&l{depth - 1};')


def quadratic():
    for size in (10_000, 100_000):
        yield from in_formats(f'{size}', f'<!DOCTYPE a [<!ENTITY x "{"a" * size}">]>', '&x;' * size)


def declarations():
    for name, what in (('file', '<!ENTITY x SYSTEM "file:///etc/passwd">'), ('net', '<!ENTITY x SYSTEM "http://127.0.0.1/">'),
                       ('parameter', '<!ENTITY % x SYSTEM "file:///etc/passwd"> %x;'), ('loop', '<!ENTITY x "&x;">')):
        yield from in_formats(name, f'<!DOCTYPE a [{what}]>', '&x;')
    yield from in_formats('external', '<!DOCTYPE a SYSTEM "file:///dev/zero">', 'a')


def depth():
    for count in (300, 10_000, 1_000_000):
        for prefix, name in (('', 'b'), ('w', 'w:r')):
            yield from in_formats(f'{prefix}{count}', '', f'<{name}>' * count + 'a' + f'</{name}>' * count)
    yield from in_formats('open', '', '<b>' * 500_000)


def attributes():
    for count in (300, 100_000):
        yield from in_formats(f'{count}', '', '<b ' + ' '.join(f'a{i}="1"' for i in range(count)) + '/>')
    yield from in_formats('long', '', f'<b a="{"x" * 10_000_000}"/>')


def malformed():
    for name, what in (('comment', '<!-- a'), ('cdata', '<![CDATA[ a'), ('pi', '<?a '), ('tag', '<b'), ('close', '</c>'),
                       ('entity', '&#x110000; &#0; &#xD800; &nosuch;'), ('nul', 'a\0b'), ('quote', '<b a="'),
                       ('namespace', '<x:y:z/>')):
        yield from in_formats(name, '', what)


def cells():
    """Few bytes that ask for many cells."""
    for name, cell in (('far', '<c r="XFD1048576"><v>1</v></c>'), ('beyond', '<c r="ZZZZZZZZ99999999999"><v>1</v></c>'),
                       ('string', '<c t="s"><v>4294967295</v></c>'), ('negative', '<c t="s"><v>-1</v></c>'),
                       ('long', '<c t="s"><v>0</v></c>' * 4000)):
        sheet = f'<worksheet {S}><sheetData>' + f'<row>{cell}</row>' * 50 + '</sheetData></worksheet>'
        yield f'{name}.xlsx', xlsx_of(sheet, f'<si><t>{"a" * 100_000}</t></si>')
    table = 'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"'
    for count in (1 << 20, 1 << 31, 1 << 63):
        repeated = (f'<table:table><table:table-row table:number-rows-repeated="{count}"><table:table-cell '
                    f'table:number-columns-repeated="{count}"><text:p>a</text:p></table:table-cell></table:table-row>'
                    '</table:table>')
        content = (f'<office:document-content {OFFICE} {table}><office:body><office:spreadsheet>{repeated}'
                   '</office:spreadsheet></office:body></office:document-content>')
        yield f'{count}.ods', odt_of(content)


CLASSES = [(f'xml-{name}', files(make)) for name, make in (
    ('laughs', laughs), ('quadratic', quadratic), ('declarations', declarations), ('depth', depth),
    ('attributes', attributes), ('malformed', malformed), ('cells', cells))]
