# The part of XlsxWriter 3.2 that this project uses.
from xlsxwriter.workbook import Workbook as Workbook

__version__: str
