"""How a class of hostile files is written: a generator of (name, content), turned into files."""


def files(generate):
    """A maker that writes what `generate` yields into the folder that it is given, and names it."""

    def make(folder):
        for name, content in generate():
            path = f'{folder}/{name}'
            with open(path, 'wb') as out:
                out.write(content if isinstance(content, bytes) else content.encode())
            yield path

    return make
