"""Translates with the Translate Toolkit: gives the units of an XLIFF 2 file their targets,
as an editor over that library saves them.

Usage: edit_xliff.py FILE, with a JSON object on standard input: targets by the id of a unit.
"""

import json
import sys

from translate.storage.xliff2 import Xliff2File


def main(path):
    targets = json.load(sys.stdin)
    file = Xliff2File.parsefile(path)
    for unit in file.units:
        unit.target = targets[unit.getid()]
        unit.marktranslated()
    file.save()


if __name__ == "__main__":
    main(sys.argv[1])
