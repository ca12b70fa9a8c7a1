"""A plan in a workbook, read and written."""
