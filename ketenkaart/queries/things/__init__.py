"""What is known of one thing, and where it stands."""
