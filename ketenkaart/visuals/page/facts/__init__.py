"""What the page knows, whatever one chooses."""
