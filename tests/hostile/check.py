#!/usr/bin/env python3
"""check.py TRACUU [KILOBYTES|once]: builds a corpus of a folder in which most files mean harm, twice or once.

The exit status is 1, which says that some files are left out; every good document is found; each hostile file is in,
or is named on standard error with its reason, once; the second run says and writes the same. KILOBYTES is what each
process may take of memory, if that is limited.
"""
import json
import os
import re
import resource
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
CONTROLS = re.compile('[\0-\x08\x0B\x0C\x0E-\x1F\x7F-\x9F]')


def limited(kilobytes):
    def limit():
        if kilobytes:
            resource.setrlimit(resource.RLIMIT_AS, (kilobytes * 1024, kilobytes * 1024))

    return limit


def shown(name):
    """A path as a line on standard error has it."""
    text = re.sub('[\t\r\n]', ' ', name.decode(errors='replace'))
    return CONTROLS.sub('\uFFFD', text)


def build(tracuu, folder, out, kilobytes):
    run = subprocess.run([tracuu, 'build', 'tree', '-o', out, '--quiet'], cwd=folder, capture_output=True,
                         env={**os.environ, 'LC_ALL': 'C.UTF-8'}, preexec_fn=limited(kilobytes))
    return run.returncode, run.stderr.decode().splitlines()


def search(tracuu, folder, *arguments):
    run = subprocess.run([tracuu, 'search', 'a.tracuu', *arguments], cwd=folder, capture_output=True, check=True)
    return [json.loads(line) for line in run.stdout.decode().splitlines()]


def is_about(line, name):
    rest = line.removeprefix('“').removeprefix(name)
    return line.startswith((name, '“' + name)) and rest.startswith((':', '”', '/'))


def faults_of(tracuu, folder, entries, lines):
    ids = {hit['id'] for hit in search(tracuu, folder, '', '--limit', '1000000', '--json')[0]['hits']}
    goods = [path for _, what, path in entries if what == 'good']
    with open(os.path.join(folder, 'queries'), 'w') as out:
        for number in range(len(goods)):
            out.write(json.dumps({'qid': number, 'query': f'lanh{number}'}) + '\n')
    for answer in search(tracuu, folder, '--queries', 'queries', '--limit', '1000'):
        path = goods[answer['qid']].decode()
        found = [hit['id'] for hit in answer['hits']]
        if not any(name == path or name.startswith(path + '#') for name in found):
            yield f'{path} is not found: {found}'
    for _, what, path in entries:
        name = shown(path)
        about = [line for line in lines if is_about(line, name)]
        whole = [line for line in about if line.removeprefix('“')[len(name):].startswith((': ', '”'))]
        # The id is the path as it is, with what is no UTF-8 replaced.
        text = path.decode(errors='replace')
        is_in = any(each == text or each.startswith((text + '#', text + '/')) for each in ids)
        if what == 'good' and about:
            yield f'{name} is good, and said: {about[0]}'
        if what == 'hostile' and not about and not is_in and not named_above(name, lines):
            yield f'{name} is neither in nor named'
        if len(set(whole)) != len(whole):
            yield f'{name} is named twice: {whole[0]}'


def named_above(name, lines):
    """Whether a folder that it is in was left out."""
    parts = name.split('/')
    return any(any(line.startswith('/'.join(parts[:count]) + ': ') for line in lines) for count in range(2, len(parts)))


def differences(tracuu, folder, lines, kilobytes):
    status, same_lines = build(tracuu, folder, 'b.tracuu', kilobytes)
    if status != 1 or same_lines != lines:
        yield 'the second run says something else: ' + '; '.join(set(lines) ^ set(same_lines))[:500]
    with open(f'{folder}/a.tracuu', 'rb') as one, open(f'{folder}/b.tracuu', 'rb') as other:
        if one.read() != other.read():
            yield 'the second run writes something else'


def main():
    tracuu = os.path.abspath(sys.argv[1])
    limit = sys.argv[2] if len(sys.argv) > 2 else ''
    kilobytes = int(limit) if limit.isdigit() else 0
    with tempfile.TemporaryDirectory() as folder:
        tree = os.path.join(folder, 'tree')
        os.mkdir(tree)
        made = subprocess.run([sys.executable, '-W', 'ignore', os.path.join(HERE, 'make.py'), tree], check=True,
                              capture_output=True)
        rows = [line.split('\t') for line in made.stdout.decode().splitlines()]
        entries = [(kind, what, bytes.fromhex(path)) for kind, what, path in rows]
        status, lines = build(tracuu, folder, 'a.tracuu', kilobytes)
        peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss // 1024
        faults = [] if status == 1 else [f'exit status {status}', *lines[-3:]]
        if status == 1:
            faults += faults_of(tracuu, folder, entries, lines)
            if limit != 'once':
                faults += differences(tracuu, folder, lines, kilobytes)
        hostile = sum(what == 'hostile' for _, what, _ in entries)
        print(f'{hostile} hostile files of {len({kind for kind, _, _ in entries})} classes, {len(lines)} lines, '
              f'{peak} MB at most, {len(faults)} faults')
        print('\n'.join(faults[:50]))
        if os.environ.get('TRACUU_HOSTILE_REPORT'):
            with open(os.environ['TRACUU_HOSTILE_REPORT'], 'w') as out:
                out.write('\n'.join(lines) + '\n')
        subprocess.run(['chmod', '-R', 'u+rwX', tree], check=False)
        subprocess.run(['rm', '-rf', tree], check=False)  # its paths are too long for others
        sys.exit(1 if faults else 0)


if __name__ == '__main__':
    main()
