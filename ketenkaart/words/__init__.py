"""Dutch dates, names and sentences."""
