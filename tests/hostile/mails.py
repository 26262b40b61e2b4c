"""Mails in mails in mails, with boundaries that do not bound."""
from samples import archive, docx
from writing import files

HEAD = 'From: a@example.org\r\nSubject: Tin\r\nMIME-Version: 1.0\r\n'


def multipart(boundary, parts, kind='mixed'):
    inner = ''.join(f'--{boundary}\r\n{part}\r\n' for part in parts)
    return f'Content-Type: multipart/{kind}; boundary="{boundary}"\r\n\r\n{inner}--{boundary}--\r\n'


def recursion():
    for count in (5, 20, 200, 2000):
        part = 'Content-Type: text/plain\r\n\r\na'
        attached = HEAD + 'Content-Type: text/plain\r\n\r\na'
        for level in range(count):
            part = multipart(f'b{level}', [part])
            head = f'Content-Type: message/rfc822; name="{level}.eml"\r\nContent-Disposition: attachment; ' \
                   f'filename="{level}.eml"\r\n\r\n'
            if len(attached) < 1_000_000:
                attached = HEAD + multipart(f'c{level}', [head + attached])
        yield f'multiparts{count}.eml', HEAD + part
        yield f'mails{count}.eml', attached


def boundaries():
    text = 'Content-Type: text/plain\r\n\r\na'
    for name, boundary in (('empty', ''), ('long', 'x' * 100_000), ('dashes', '-' * 70), ('space', ' '), ('quote', '\\"'),
                           ('newline', 'a\r\n b')):
        yield f'{name}.eml', HEAD + multipart(boundary, [text, text])
    yield 'same.eml', HEAD + multipart('b', [multipart('b', [multipart('b', [text])])])
    yield 'prefix.eml', HEAD + multipart('b', [multipart('bb', [text])])
    yield 'open.eml', HEAD + 'Content-Type: multipart/mixed; boundary=b\r\n\r\n' + '--b\r\n' * 100_000
    yield 'many.eml', HEAD + multipart('b', [text] * 50_000)
    yield 'none.eml', HEAD + 'Content-Type: multipart/mixed\r\n\r\n--\r\na'


def headers():
    for number, what in enumerate(('Subject: ' + 'a' * 5_000_000, 'Subject: =?utf-8?B?' + '////' * 9999 + '?=',
                                   'Subject: ' + '=?x?Q?=FF?= ' * 20_000, 'X: y\r\n' * 100_000, ' folded\r\n' * 50_000,
                                   'Date: 99 Jun 99999', 'Date: Jun', 'From: ' + '<' * 50_000, 'Subject:\0', ':' * 9999)):
        yield f'{number}.eml', f'From: a@example.org\r\n{what}\r\n\r\na'


def encodings():
    for number, (name, body) in enumerate((('base64', '!' * 10_000), ('base64', 'A' * 10_001), ('quoted-printable', '=' * 9999),
                                           ('quoted-printable', '=ZZ' * 9999), ('uuencode', 'begin 644 a\n'), ('x', 'a'))):
        yield f'{number}.eml', HEAD + f'Content-Transfer-Encoding: {name}\r\nContent-Type: text/plain; charset=utf-16\r\n\r\n{body}'


def attachments():
    for number, name in enumerate(('../../etc/a.txt', '/etc/a.txt', 'a\0.txt', 'x' * 3000 + '.txt', '.txt', 'a.exe', 'a.tracuu')):
        head = f'Content-Type: text/plain\r\nContent-Disposition: attachment; filename="{name}"\r\n\r\nHai ben hop.'
        yield f'{number}.eml', HEAD + multipart('b', ['Content-Type: text/plain\r\n\r\na', head])
    bomb = archive([('a.txt', b'\0' * (20 << 20))]).hex()
    coded = ''.join(f'={bomb[i:i + 2].upper()}' for i in range(0, len(bomb), 2))
    for name in ('a.zip', 'a.docx'):
        head = f'Content-Transfer-Encoding: quoted-printable\r\nContent-Disposition: attachment; filename="{name}"\r\n\r\n{coded}'
        yield f'bomb-{name}.eml', HEAD + multipart('b', ['Content-Type: text/plain\r\n\r\na', head])
    yield 'in.zip', archive([('a.eml', HEAD + 'Content-Type: text/plain\r\n\r\na'), ('b.docx', docx('a')), ('c.docx', b'PK')])


CLASSES = [(f'mail-{name}', files(make)) for name, make in (
    ('recursion', recursion), ('boundaries', boundaries), ('headers', headers), ('encodings', encodings),
    ('attachments', attachments))]
