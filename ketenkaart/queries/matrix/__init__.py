"""The cells, and how far the work in them is."""
