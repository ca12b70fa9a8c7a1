"""From a list that somebody has already (Excel, Word, CSV) to the rows of a plan's workbook."""
