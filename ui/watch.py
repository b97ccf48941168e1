"""Tells when a file has changed, however its editor saves it: in place, or by putting another file where it was."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

SETTLES = 150
_Stamp = tuple[int, int, int] | None


class FileWatch(QObject):
    """Watches one file. `changed` comes once after it was written, replaced, deleted or made anew.

    `settles` is how many milliseconds it has to be left alone first.
    """

    changed = Signal()

    def __init__(self, path: Path, settles: int = SETTLES, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.path = path
        self._stamp = _stamp(path)
        self._watcher = QFileSystemWatcher(self)
        self._watcher.fileChanged.connect(self._noticed)
        self._watcher.directoryChanged.connect(self._noticed)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(settles)
        self._timer.timeout.connect(self._settled)
        self._watch()

    def stop(self) -> None:
        """Watch nothing any more."""
        self._timer.stop()
        watched = [*self._watcher.files(), *self._watcher.directories()]
        if watched:
            self._watcher.removePaths(watched)

    def _noticed(self, _path: str) -> None:
        self._watch()
        self._timer.start()

    def _settled(self) -> None:
        self._watch()
        now = _stamp(self.path)
        if now != self._stamp:
            self._stamp = now
            self.changed.emit()

    def _watch(self) -> None:
        """A file that was replaced is not watched any more, so it is asked for again; its folder tells when it is back.

        Where the name is a link, the file it leads to and its folder are watched, too.
        """
        target = self.path.resolve()
        wanted = {str(p) for p in (self.path, target) if p.is_file()}
        wanted |= {str(p.parent) for p in (self.path, target) if p.parent.is_dir()}
        missing = wanted.difference(self._watcher.files(), self._watcher.directories())
        if missing:
            self._watcher.addPaths(sorted(missing))


def _stamp(path: Path) -> _Stamp:
    try:
        found = path.stat()
    except (OSError, ValueError):
        return None
    return found.st_mtime_ns, found.st_size, found.st_ino
