"""What the place of a data folder means for the files in it: synchronised, on a network drive, or not to be written.

Only looks at paths, marker files and what the system says of its drives.
"""

from __future__ import annotations

import os
import re
import sys

SYNCED, NETWORK, READ_ONLY = "synced", "network", "read_only"

_SERVICES = (
    ("OneDrive", r"onedrive\b.*"),
    ("Dropbox", r"dropbox\b.*"),
    ("iCloud Drive", r"iclouddrive|icloud drive.*|mobile documents|com~apple~clouddocs"),
    ("Google Drive", r"google ?drive\b.*|drivefs"),
    ("Nextcloud", r"nextcloud\b.*"),
    ("ownCloud", r"owncloud\b.*"),
    ("Seafile", r"seafile|seadrive"),
    ("Syncthing", r"syncthing"),
    ("pCloud", r"pcloud ?drive"),
    ("Box", r"box sync|box-box"),
    ("坚果云", r"坚果云|nutstore\b.*|我的坚果云"),
    ("百度网盘", r"baidu ?netdisk.*|baidusyncdisk|百度网盘.*"),
)
_MARKS = (
    ("Dropbox", r"\.dropbox\.cache"),
    ("Syncthing", r"\.stfolder"),
    ("Nextcloud", r"\.nextcloudsync\.log|\.sync_[0-9a-f]{12}\.db|\._sync_[0-9a-f]{12}\.db"),
    ("ownCloud", r"\.owncloudsync\.log|\.csync_journal\.db"),
    ("OneDrive", r"\.849c9593-d756-4e56-8d6e-42412f2a707b"),
    ("Google Drive", r"\.tmp\.drive(download|upload)"),
)
_NETWORK = {"nfs", "nfs4", "cifs", "smb3", "smbfs", "smb2", "afs", "9p", "davfs", "ncpfs", "fuse.sshfs", "fuse.davfs"}
_REMOTE = 4  # what Windows calls a network drive


def doubt(folder: str) -> tuple[str, str]:
    """Return what is doubtful about a data folder and its detail, ("", "") when nothing is.

    SYNCED with the name of the service, NETWORK with the kind of drive, or READ_ONLY with the folder.
    """
    service = synced(folder)
    if service:
        return SYNCED, service
    drive = network_drive(folder)
    if drive:
        return NETWORK, drive
    if os.path.isdir(folder) and not os.access(folder, os.W_OK):
        return READ_ONLY, folder
    return "", ""


def synced(folder: str) -> str:
    """Return the service that carries a folder to other machines, told by its path or by marker files; "" if none."""
    path = os.path.realpath(folder)
    while True:
        above, name = os.path.split(path)
        found = _named(_SERVICES, name) or next((s for mark in _marks(path) if (s := _named(_MARKS, mark))), "")
        if found or not name:
            return found
        path = above


def network_drive(folder: str) -> str:
    """Return the kind of the network drive a folder is on, "" where it is on the machine itself or cannot be told."""
    path = os.path.realpath(folder)
    if path.startswith("\\\\"):
        return "SMB"
    if sys.platform == "win32":
        import ctypes

        drive = os.path.splitdrive(path)[0] + "\\"
        return "SMB" if ctypes.windll.kernel32.GetDriveTypeW(drive) == _REMOTE else ""
    try:
        with open("/proc/self/mountinfo", encoding="utf-8", errors="surrogateescape") as file:
            kind = mounted(file.read(), path)
    except OSError:
        return ""
    return kind if kind in _NETWORK else ""


def mounted(mounts: str, path: str) -> str:
    """Return the kind of file system that a path is on, by what Linux says of its mounts (/proc/self/mountinfo)."""
    best, kind = "", ""
    for line in mounts.splitlines():
        place, _, rest = line.partition(" - ")
        point = re.sub(r"\\(\d{3})", lambda octal: chr(int(octal[1], 8)), place.split(" ")[4])
        inside = path == point or path.startswith(point.rstrip("/") + "/")
        if inside and len(point) >= len(best):
            best, kind = point, rest.split(" ")[0]
    return kind


def _named(patterns: tuple[tuple[str, str], ...], name: str) -> str:
    return next((service for service, pattern in patterns if re.fullmatch(pattern, name.lower())), "")


def _marks(folder: str) -> list[str]:
    """Return the hidden names in a folder; a home folder has too many others."""
    try:
        return [name for name in os.listdir(folder) if name.startswith(".")]
    except OSError:
        return []
