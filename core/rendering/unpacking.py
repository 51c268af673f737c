"""Unpack an archive of plain files, in the same way with every release of Python.

`TarFile.extractall(filter="data")` came with Python 3.11.4; Debian 12 has 3.11.2. Without a filter,
`extractall` follows `..` and links, creates devices and gives files to other users.
"""

from __future__ import annotations

import shutil
import tarfile
from pathlib import Path, PurePosixPath

EXECUTABLE = 0o100


def unpack(archive: tarfile.TarFile, folder: Path) -> None:
    """Write the files and folders of the archive below `folder`, which exists.

    Files get mode 0755 or 0644 and belong to this process's user. Raises tarfile.ExtractError
    before anything is written if a member is a link, a device or a pipe, or lies outside `folder`.
    """
    members = archive.getmembers()
    for member in members:
        _check(member)
    for member in members:
        target = folder / member.name
        if member.isdir():
            target.mkdir(parents=True, exist_ok=True)
            continue
        target.parent.mkdir(parents=True, exist_ok=True)
        content = archive.extractfile(member)
        # None only for members that are no files, and those were rejected.
        assert content is not None  # noqa: S101 - a regular file has content
        with content, target.open("wb") as file:
            shutil.copyfileobj(content, file)
        target.chmod(0o755 if member.mode & EXECUTABLE else 0o644)


def _check(member: tarfile.TarInfo) -> None:
    name = PurePosixPath(member.name)
    if name.is_absolute() or ".." in name.parts:
        raise tarfile.ExtractError(f"{member.name!r} lies outside the folder")
    if not (member.isfile() or member.isdir()):
        raise tarfile.ExtractError(f"{member.name!r} is neither a file nor a folder")
