"""Reads a publication with python-tuf, the reference implementation of The
Update Framework: each file of metadata alone, then everything as a client that
verifies signatures, and every target that `targets.json` lists.

Usage: read_publication.py FOLDER
"""

import pathlib
import sys
import tempfile

from tuf.api.exceptions import DownloadHTTPError
from tuf.api.metadata import Metadata
from tuf.ngclient import FetcherInterface, Updater


class Folder(FetcherInterface):
    """Reads files instead of requesting them."""

    def _fetch(self, url):
        path = pathlib.Path(url)
        if not path.is_file():
            raise DownloadHTTPError(f"{url} is missing", 404)
        yield path.read_bytes()


def main(folder):
    metadata, targets = folder / "metadata", folder / "targets"
    files = sorted(metadata.glob("*.json"))
    for file in files:
        Metadata.from_file(str(file))
    with tempfile.TemporaryDirectory() as here:
        updater = Updater(
            metadata_dir=f"{here}/metadata",
            metadata_base_url=f"{metadata}/",
            target_dir=here,
            target_base_url=f"{targets}/",
            fetcher=Folder(),
            bootstrap=(metadata / "1.root.json").read_bytes(),
        )
        updater.refresh()
        newest = max(metadata.glob("*.targets.json"), key=lambda file: int(file.name.split(".")[0]))
        names = sorted(Metadata.from_file(str(newest)).signed.targets)
        for name in names:
            updater.download_target(updater.get_targetinfo(name))
    print(f"{len(files)} files of metadata, targets: {' '.join(names)}")


main(pathlib.Path(sys.argv[1]).resolve())
