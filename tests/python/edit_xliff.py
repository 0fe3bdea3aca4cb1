"""Translates with the Translate Toolkit: fills the targets of an XLIFF 2 file that have
none, as an editor over that library would save them.

Usage: edit_xliff.py FILE, with a JSON object on standard input: translations by source.
"""

import json
import sys

from translate.storage.xliff2 import Xliff2File


def main(path):
    translations = json.load(sys.stdin)
    file = Xliff2File.parsefile(path)
    for unit in file.units:
        if not unit.istranslated() and unit.source in translations:
            unit.target = translations[unit.source]
    file.save()


if __name__ == "__main__":
    main(sys.argv[1])
