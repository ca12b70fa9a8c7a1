"""Makes rows of a plan's workbook from an existing list (Excel, Word, CSV)."""
