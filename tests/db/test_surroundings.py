"""A folder that another program carries to other machines, or that lies on one, is told by its path or its marks."""

from __future__ import annotations

from pathlib import Path

import pytest

from db import surroundings
from db.surroundings import mounted, network_drive, synced

MOUNTS = r"""
22 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw
40 22 0:35 / /home rw - btrfs /dev/sdb rw
41 40 0:50 / /home/ana/shared\040files rw shared:20 - cifs //server/share rw
42 22 0:51 / /mnt/nfs rw master:1 shared:9 - nfs4 server:/ rw
""".strip()


@pytest.mark.parametrize(
    ("folder", "service"),
    [
        ("OneDrive", "OneDrive"),
        ("OneDrive - United Nations", "OneDrive"),
        ("Dropbox (Personal)", "Dropbox"),
        ("Library/Mobile Documents/com~apple~CloudDocs", "iCloud Drive"),
        ("Library/CloudStorage/OneDrive-UN", "OneDrive"),
        ("Library/CloudStorage/GoogleDrive-ana@example.org/My Drive", "Google Drive"),
        ("Nextcloud", "Nextcloud"),
        ("坚果云", "坚果云"),
        ("Documents/boxes", ""),
        ("droplets", ""),
        (".local/share", ""),
    ],
)
def test_a_synchronised_folder_is_told_by_its_path(tmp_path: Path, folder: str, service: str) -> None:
    assert synced(str(tmp_path / folder / "reports" / "RefDesk")) == service


@pytest.mark.parametrize(
    ("mark", "service"),
    [(".dropbox.cache", "Dropbox"), (".stfolder", "Syncthing"), (".sync_0123456789ab.db", "Nextcloud")],
)
def test_it_is_told_by_marks_whatever_it_is_called(tmp_path: Path, mark: str, service: str) -> None:
    (tmp_path / "work" / "RefDesk").mkdir(parents=True)
    (tmp_path / "work" / mark).mkdir()
    assert synced(str(tmp_path / "work" / "RefDesk")) == service
    assert synced(str(tmp_path)) == ""


def test_a_home_with_the_settings_of_dropbox_is_not_itself_synchronised(tmp_path: Path) -> None:
    (tmp_path / ".dropbox").mkdir()
    assert synced(str(tmp_path / ".local" / "share" / "RefDesk")) == ""


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("/var/data", "ext4"),
        ("/home/ana/RefDesk", "btrfs"),
        ("/home/ana/shared files/RefDesk", "cifs"),
        ("/home/ana/shared files too", "btrfs"),
        ("/mnt/nfs", "nfs4"),
    ],
)
def test_the_drive_of_a_folder_is_the_one_mounted_nearest(path: str, kind: str) -> None:
    assert mounted(MOUNTS, path) == kind


def test_nothing_is_doubtful_about_a_folder_of_the_machine_itself(tmp_path: Path) -> None:
    assert network_drive(str(tmp_path)) == ""
    assert surroundings.doubt(str(tmp_path)) == ("", "")
    assert surroundings.doubt(str(tmp_path / "Dropbox")) == ("synced", "Dropbox")
