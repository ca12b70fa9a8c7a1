"""What is asked of a plan, and what of it is worth discussing."""
