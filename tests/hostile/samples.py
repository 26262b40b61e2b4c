"""Small files of each format, as honest programs write them: what hostile ones are made from."""
import io
import zipfile

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
A = 'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'
P = 'xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"'
S = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
OFFICE = ('xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
          'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"')
RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships'
OF_OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'


def archive(entries, method=zipfile.ZIP_DEFLATED):
    """The bytes of a zip of (name, content), the same each time."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, 'w') as zipped:
        for name, content in entries:
            info = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            info.compress_type = method
            zipped.writestr(info, content)
    return out.getvalue()


def relations(*pairs):
    rows = ''.join(f'<Relationship Id="rId{i}" Type="{OF_OFFICE}/{kind}" Target="{target}"/>'
                   for i, (kind, target) in enumerate(pairs, 1))
    return f'<?xml version="1.0"?><Relationships xmlns="{RELATIONS}">{rows}</Relationships>'


def docx_of(document_xml):
    return archive([('_rels/.rels', relations(('officeDocument', 'word/document.xml'))),
                    ('word/document.xml', document_xml)])


def docx(text):
    return docx_of(f'<?xml version="1.0"?><w:document {W}><w:body><w:p><w:r><w:t>{text}</w:t></w:r></w:p>'
                   '</w:body></w:document>')


def xlsx_of(sheet_xml, strings='<si><t>a</t></si>'):
    return archive([
        ('_rels/.rels', relations(('officeDocument', 'xl/workbook.xml'))),
        ('xl/workbook.xml', f'<workbook {S} {R}><sheets><sheet name="Tin" sheetId="1" r:id="rId1"/></sheets></workbook>'),
        ('xl/_rels/workbook.xml.rels', relations(('worksheet', 'worksheets/sheet1.xml'),
                                                 ('sharedStrings', 'sharedStrings.xml'))),
        ('xl/sharedStrings.xml', f'<sst {S}>{strings}</sst>'),
        ('xl/worksheets/sheet1.xml', sheet_xml)])


def xlsx(text):
    return xlsx_of(f'<worksheet {S}><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>{text}</t></is></c></row>'
                   '</sheetData></worksheet>')


def pptx(text):
    return archive([
        ('_rels/.rels', relations(('officeDocument', 'ppt/presentation.xml'))),
        ('ppt/presentation.xml', f'<p:presentation {P} {R}><p:sldIdLst><p:sldId id="256" r:id="rId1"/></p:sldIdLst>'
                                 '</p:presentation>'),
        ('ppt/_rels/presentation.xml.rels', relations(('slide', 'slides/slide1.xml'))),
        ('ppt/slides/slide1.xml', f'<p:sld {P} {A}><p:cSld><p:spTree><p:sp><p:txBody><a:p><a:r><a:t>{text}</a:t></a:r>'
                                  '</a:p></p:txBody></p:sp></p:spTree></p:cSld></p:sld>')])


def odt_of(content_xml):
    return archive([('mimetype', 'application/vnd.oasis.opendocument.text'), ('content.xml', content_xml)])


def odt(text):
    return odt_of(f'<office:document-content {OFFICE}><office:body><office:text><text:p>{text}</text:p></office:text>'
                  '</office:body></office:document-content>')


def html(text):
    return (f'<!doctype html><html><head><meta charset="utf-8"><title>Tin</title></head><body><p>{text}</p></body>'
            '</html>').encode()


def eml(text):
    return (f'From: An <an@example.org>\r\nTo: Binh <binh@example.org>\r\nSubject: Tin\r\n'
            f'Date: Mon, 7 Jun 2021 08:00:00 +0700\r\nMIME-Version: 1.0\r\n'
            f'Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n{text}\r\n').encode()


def pdf_of(objects, root=1):
    """A PDF of these objects, numbered from 1, with a right cross-reference table."""
    out = b'%PDF-1.4\n'
    places = []
    for number, body in enumerate(objects, 1):
        places.append(len(out))
        out += b'%d 0 obj\n' % number + body + b'\nendobj\n'
    table = len(out)
    out += b'xref\n0 %d\n0000000000 65535 f \n' % (len(objects) + 1)
    out += b''.join(b'%010d 00000 n \n' % place for place in places)
    return out + b'trailer\n<< /Size %d /Root %d 0 R >>\nstartxref\n%d\n%%%%EOF\n' % (len(objects) + 1, root, table)


def stream(content, entries=b''):
    return b'<< /Length %d %s >>\nstream\n' % (len(content), entries) + content + b'\nendstream'


def pdf_objects(content, entries=b''):
    return [b'<< /Type /Catalog /Pages 2 0 R >>',
            b'<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
            b'<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R '
            b'/Resources << /Font << /F1 5 0 R >> >> >>',
            stream(content, entries),
            b'<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>']


def pdf(text):
    return pdf_of(pdf_objects(b'BT /F1 12 Tf 72 700 Td (' + text.encode('ascii') + b') Tj ET'))


def csv(text):
    return f'ten,noi dung\n1,"{text}"\n2,"hai"\n'.encode()


def json_list(text):
    return f'[{{"title": "Tin", "text": "{text}"}}]'.encode()


def markdown(text):
    return f'# Tin\n\n{text}\n'.encode()


def plain(text):
    return f'{text}\n'.encode()
