"""What the page answers under each choice that it offers."""
