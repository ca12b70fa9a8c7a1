"""What a plan may say: one class a kind of record."""
