"""The page that opens without internet."""
