# The part of openpyxl 3.1 that this project uses: reading.
from pathlib import Path
from typing import IO

from openpyxl.workbook import Workbook as Workbook

def load_workbook(
    filename: str | Path | IO[bytes],
    read_only: bool = ...,
    keep_vba: bool = ...,
    data_only: bool = ...,
    keep_links: bool = ...,
    rich_text: bool = ...,
) -> Workbook: ...
