"""What is served: the page, and what needs an engine behind it."""
