"""Says what was found, in the words of `visuals/words.yaml`: terminal, page, Word and workbook say the same of it."""
