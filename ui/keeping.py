"""The data folder: shown, opened, kept whole in one file, and put back."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from simulator.errors import StoreError
from simulator.language import tr
from simulator.store.backup import SUFFIX, Backup, back_up, read_backup, restore
from ui import jobs
from ui.desk import Desk
from ui.presenters.dates import day_words
from ui.version import VERSION


class Keeping(QObject):
    """Backs up and restores what a desk keeps. `saying` carries a sentence.

    `restored`: the folder holds something else now, and whoever shows it must read it again.
    """

    saying = Signal(str)
    restored = Signal(str)

    def __init__(self, desk: Desk, window: QWidget, parent: QObject) -> None:
        super().__init__(parent)
        self.desk = desk
        self._window = window

    def open_folder(self) -> None:
        """Show the data folder in the system's file manager."""
        self.desk.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.desk.folder))):
            self.saying.emit(tr("The folder could not be opened here. It is {folder}.", folder=self.desk.folder))

    def ask_backup(self) -> None:
        """Choose where the backup goes."""
        name = f"balint-{datetime.now().astimezone():%Y-%m-%d}{SUFFIX}"
        dialog = self._dialog(tr("Back up everything into one file"), name)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(SUFFIX.removeprefix("."))
        dialog.fileSelected.connect(self.back_up)
        dialog.open()

    def back_up(self, path: str) -> None:
        """Write everything into one file."""

        def done(_backup: Backup) -> None:
            self.saying.emit(
                tr(
                    "Everything is in {path}. Keep it as you would keep your notes: it can be read by others.",
                    path=path,
                )
            )

        jobs.run(lambda: back_up(self.desk.folder, Path(path), VERSION), done, self, self._failed)

    def ask_restore(self) -> None:
        """Choose a backup."""
        dialog = self._dialog(tr("Restore from a backup"), "")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self.offer)
        dialog.open()

    def offer(self, path: str) -> None:
        """Say what is in a backup and what restoring it does, and ask."""
        try:
            found = read_backup(Path(path))
        except StoreError as error:
            self.saying.emit(str(error))
            return
        box = QMessageBox(self._window)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle(tr("Restore from a backup"))
        box.setTextFormat(Qt.TextFormat.PlainText)
        made = datetime.fromisoformat(found.made).astimezone()
        box.setText(tr("Put the backup of {day} in place of what is here now?", day=f"{day_words(made)}, {made:%H:%M}"))
        box.setInformativeText(tr("What is here now is not deleted: it is moved into the folder “backups” beside it."))
        yes = box.addButton(tr("Restore"), QMessageBox.ButtonRole.AcceptRole)
        no = box.addButton(tr("Leave it as it is"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(no)
        box.setEscapeButton(no)
        yes.clicked.connect(lambda: self.restore(path))
        box.open()

    def restore(self, path: str) -> None:
        """Put a backup in place of what is here."""
        self.desk.close()
        try:
            aside = restore(Path(path), self.desk.folder)
        except StoreError as error:
            self.desk.open()
            self.saying.emit(str(error))
            return
        self.restored.emit(
            tr("The backup is in place. What was here before is in {folder}.", folder=aside)
            if aside is not None
            else tr("The backup is in place.")
        )

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, StoreError):
            raise error
        self.saying.emit(str(error))

    def _dialog(self, title: str, name: str) -> QFileDialog:
        kinds = tr("Backups") + f" (*{SUFFIX})"
        dialog = QFileDialog(self._window, title, name, kinds)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return dialog
