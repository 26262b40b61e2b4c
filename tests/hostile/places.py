"""What in a folder is no ordinary file, or has no ordinary name."""
import os
import socket


def write(path, content=b'Hai ben hop.\n'):
    with open(path, 'wb') as out:
        out.write(content)
    return path


def pipes(folder):
    for ending in ('txt', 'html', 'docx', 'jsonl'):
        path = f'{folder}/a.{ending}'
        os.mkfifo(path)
        yield path


def sockets(folder):
    for ending in ('txt', 'html'):
        path = f'{folder}/a.{ending}'
        with socket.socket(socket.AF_UNIX) as bound:
            bound.bind(path)
        yield path


def links(folder):
    targets = {'outside': '/etc/passwd', 'dangling': 'nowhere.txt', 'itself': 'itself.txt', 'device': '/dev/zero',
               'folder': '/usr', 'up': '..', 'process': '/proc/self/environ', 'good': 'good.txt'}
    for name, target in targets.items():
        path = f'{folder}/{name}.txt'
        os.symlink(target, path)
        yield path
    os.symlink('one.txt', f'{folder}/two.txt')
    os.symlink('two.txt', f'{folder}/one.txt')
    yield from (f'{folder}/one.txt', f'{folder}/two.txt')


def sparse(folder):
    for ending in ('txt', 'html', 'docx', 'pdf', 'csv', 'zip'):
        path = write(f'{folder}/a.{ending}', b'')
        os.truncate(path, 4 << 30)
        yield path


def names(folder):
    for name in (b'a\nb', b'a\tb', b'\xFF\xFE', b'a\xC3', b'-rf', b'--help', b'a\x1B[31mb', b'$(reboot)', b'`reboot`', b'a;b', b'a"b',
                 b"a'b", b'a\\b', b'%s%n', b'\xE2\x80\xAEfdp', b'x' * 240, b' ', b'a:b', 'ệ'.encode(), 'ệ'.encode() * 60, b'CON', b'#',
                 b'?', b'<script>'):
        yield os.fsdecode(write(folder.encode() + b'/' + name + b'.txt'))


def unreadable(folder):
    for ending in ('txt', 'html'):
        path = write(f'{folder}/a.{ending}')
        os.chmod(path, 0)
        yield path


def deep(folder):
    """Folders in folders, further than is gone, and further than a path can be long."""
    for name, count in (('d', 70), ('e' * 200, 30)):
        home = os.open('.', os.O_RDONLY)
        os.chdir(folder)
        for _ in range(count):
            os.mkdir(name)
            os.chdir(name)
        write('a.txt')
        os.fchdir(home)
        os.close(home)
        yield f'{folder}/{name}/' + '/'.join([name] * (count - 1)) + '/a.txt'


def unknown(folder):
    for name in ('a', 'a.', 'a.exe', 'a.txt.exe', 'a.docm', 'a.7z', 'a.rar', 'a.tar'):
        yield write(f'{folder}/{name}')


CLASSES = [(make.__name__, make) for make in (pipes, sockets, links, sparse, names, unreadable, deep, unknown)]
