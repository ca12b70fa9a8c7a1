"""What an answer says: its rows in words, and what it could not say."""
