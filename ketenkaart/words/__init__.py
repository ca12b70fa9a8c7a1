"""Dutch dates, names and widths, told once."""
