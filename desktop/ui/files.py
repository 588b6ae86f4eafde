"""Files: asking for a file or a folder, without leaving behind where somebody looked."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QDir, QSettings, QStandardPaths, QStorageInfo, QUrl
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.ui.translate import translate
from desktop.words import QT_TRANSLATE_NOOP

OWN_WORDS = (
    QT_TRANSLATE_NOOP("QFileDialog", "Back"),
    QT_TRANSLATE_NOOP("QFileDialog", "Forward"),
    QT_TRANSLATE_NOOP("QFileDialog", "Parent Directory"),
    QT_TRANSLATE_NOOP("QFileDialog", "Create New Folder"),
    QT_TRANSLATE_NOOP("QFileDialog", "List View"),
    QT_TRANSLATE_NOOP("QFileDialog", "Detail View"),
    QT_TRANSLATE_NOOP("QFileDialog", "Sidebar"),
    QT_TRANSLATE_NOOP("QFileDialog", "Files"),
    QT_TRANSLATE_NOOP("QFileDialog", "All Files (*)"),
    QT_TRANSLATE_NOOP("QFileDialog", "Directories"),
    QT_TRANSLATE_NOOP("QFileDialog", "&Open"),
    QT_TRANSLATE_NOOP("QFileDialog", "&Save"),
    QT_TRANSLATE_NOOP("QFileDialog", "&Choose"),
    QT_TRANSLATE_NOOP("QFileDialog", "&Delete"),
    QT_TRANSLATE_NOOP("QFileDialog", "&Rename"),
    QT_TRANSLATE_NOOP("QFileDialog", "New Folder"),
    QT_TRANSLATE_NOOP("QFileDialog", "&New Folder"),
    QT_TRANSLATE_NOOP("QFileDialog", "Show &hidden files"),
    QT_TRANSLATE_NOOP("QFileDialog", "%1 already exists.\nDo you want to replace it?"),
    QT_TRANSLATE_NOOP("QFileSystemModel", "Name"),
    QT_TRANSLATE_NOOP("QFileSystemModel", "Size"),
    QT_TRANSLATE_NOOP("QFileSystemModel", "Type"),
    QT_TRANSLATE_NOOP("QFileSystemModel", "Kind"),
    QT_TRANSLATE_NOOP("QFileSystemModel", "Date Modified"),
    QT_TRANSLATE_NOOP("QFileSystemModel", "Computer"),
    QT_TRANSLATE_NOOP("QFileSystemModel", "My Computer"),
    QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "Drive"),
    QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "File"),
    QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "File Folder"),
    QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "Folder"),
    QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "%1 File"),
)
"""What Qt's own dialog says; it brings no words for several of our languages."""

_MOUNTED = ("/media", "/run/media", "/mnt", "/Volumes")


def ask_files(owner: QWidget, title: str, ending: str, then: Callable[[list[Path]], object]) -> QFileDialog:
    """Ask for one or several files that end in `ending`; `then` gets them. The program goes on meanwhile."""
    dialog = _dialog(owner, title)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
    dialog.setNameFilters([f"*{ending}", translate("Files", "Every file (*)")])
    dialog.filesSelected.connect(lambda chosen: then([Path(one) for one in chosen]))
    dialog.open()
    return dialog


def ask_folder(owner: QWidget, title: str, then: Callable[[Path], object]) -> QFileDialog:
    """Ask for a folder, on a stick if there is one."""
    dialog = _dialog(owner, title)
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly, True)
    dialog.setLabelText(QFileDialog.DialogLabel.Accept, translate("Files", "Choose"))
    dialog.fileSelected.connect(lambda chosen: then(Path(chosen)))
    dialog.open()
    return dialog


def ask_place(owner: QWidget, title: str, name: str, then: Callable[[Path], object]) -> QFileDialog:
    """Ask where to save a file that is called `name` unless the user says otherwise."""
    dialog = _dialog(owner, title)
    dialog.setFileMode(QFileDialog.FileMode.AnyFile)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(Path(name).suffix.lstrip("."))
    dialog.setLabelText(QFileDialog.DialogLabel.Accept, translate("Files", "Save"))
    dialog.selectFile(name)
    dialog.fileSelected.connect(lambda chosen: then(Path(chosen)))
    dialog.open()
    return dialog


def sticks() -> list[Path]:
    """Where removable media are mounted at the moment, as far as the system tells."""
    found = []
    for volume in QStorageInfo.mountedVolumes():
        place = volume.rootPath()
        outside = place.startswith(_MOUNTED) or (len(place) == 3 and place[1] == ":" and place[0].upper() != "C")
        if volume.isReady() and not volume.isReadOnly() and outside:
            found.append(Path(place))
    return found


def forget() -> None:
    """Erase what Qt's dialog wrote down about folders: its history, the last folder, its shortcuts."""
    settings = QSettings(QSettings.Scope.UserScope, "QtProject")
    settings.remove("FileDialog")
    settings.sync()


def _dialog(owner: QWidget, title: str) -> QFileDialog:
    # Qt's own dialog, never the system's: that one keeps a history of its own which we could not erase.
    dialog = QFileDialog(owner, title)
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog, True)
    dialog.setOption(QFileDialog.Option.DontUseCustomDirectoryIcons, True)
    dialog.setLabelText(QFileDialog.DialogLabel.LookIn, translate("Files", "Folder:"))
    dialog.setLabelText(QFileDialog.DialogLabel.FileName, translate("Files", "Name:"))
    dialog.setLabelText(QFileDialog.DialogLabel.FileType, translate("Files", "Files:"))
    dialog.setLabelText(QFileDialog.DialogLabel.Reject, translate("Files", "Cancel"))
    home = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.HomeLocation))
    places = sticks()
    dialog.setDirectory(QDir(str(places[0] if places else home)))
    dialog.setHistory([])
    dialog.setSidebarUrls([QUrl.fromLocalFile(str(place)) for place in (*places, home)])
    dialog.resize(820, 520)
    dialog.finished.connect(dialog.deleteLater)
    dialog.destroyed.connect(forget)  # Qt writes its history when the dialog dies
    return dialog
