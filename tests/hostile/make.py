#!/usr/bin/env python3
"""make.py FOLDER: files that mean harm, each class in a folder of its own beside a good document, the same each time.

Prints a line for each: class, "hostile" or "good", path. A good document holds the word "lanh" and the number of its
class, written together, and nothing else does.
"""
import os
import sys

import archives
import mails
import mutations
import pdfs
import places
import samples
import texts
import xmls

MODULES = [archives, xmls, mutations, pdfs, texts, mails, places]
FORMATS = [('html', samples.html), ('docx', samples.docx), ('md', samples.markdown), ('odt', samples.odt),
           ('eml', samples.eml), ('txt', samples.plain), ('xlsx', samples.xlsx), ('pptx', samples.pptx),
           ('csv', samples.csv), ('pdf', samples.pdf)]


def tell(kind, what, path):
    name = os.fsencode(path).hex()  # names may hold anything
    print(kind, what, name, sep='\t')


def main():
    os.chdir(sys.argv[1])
    classes = [(name, make) for module in MODULES for name, make in module.CLASSES]
    for number, (kind, make) in enumerate(classes):
        os.mkdir(kind)
        ending, good = FORMATS[number % len(FORMATS)]
        path = f'{kind}/good.{ending}'
        with open(path, 'wb') as out:
            out.write(good(f'Tai lieu lanh{number} nay phai co trong kho.'))
        tell(kind, 'good', path)
        for path in make(kind):
            tell(kind, 'hostile', path)


if __name__ == '__main__':
    main()
