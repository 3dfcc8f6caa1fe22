"""What was dropped or pasted, as files to attach: files themselves, or a picture made into one."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QMimeData, QUrl
from PySide6.QtGui import QImage

from wuye_desk.domain.errors import DeskError
from wuye_desk.domain.moments import local
from wuye_desk.services.attachments.attachment_lines import FileToAttach


def _tr(text: str) -> str:
    return QCoreApplication.translate("DroppedFiles", text)


def can_attach(mime: QMimeData | None) -> bool:
    """Return whether there is anything in it that can be attached, looking at no file."""
    return mime is not None and (any(url.isLocalFile() for url in mime.urls()) or mime.hasImage())


def files_in(mime: QMimeData | None, folder: Path, now: datetime) -> list[FileToAttach]:
    """Return the files; a picture is written into the folder first. DeskError where there is nothing."""
    urls: list[QUrl] = [] if mime is None else mime.urls()
    paths = [Path(url.toLocalFile()) for url in urls if url.isLocalFile()]
    if paths:
        return [FileToAttach(path) for path in paths]
    if mime is not None and mime.hasImage():
        return [_picture(mime.imageData(), folder, now)]
    if urls:
        raise DeskError(_tr("這是網頁上的檔案。請先存到電腦裡，再附上。"))
    raise DeskError(_tr("剪貼簿裡沒有圖片或檔案。請先截圖，或複製檔案。"))


def _picture(data: object, folder: Path, now: datetime) -> FileToAttach:
    name = _tr("截圖 {moment}.png").format(moment=f"{local(now):%Y-%m-%d %H.%M.%S}")
    path = folder / name
    image = data if isinstance(data, QImage) else QImage()
    if image.isNull() or not image.save(str(path)):
        raise DeskError(_tr("剪貼簿裡的圖片讀不出來，沒有附上。請再截一次圖。"))
    return FileToAttach(path)
