"""What can be seen."""
