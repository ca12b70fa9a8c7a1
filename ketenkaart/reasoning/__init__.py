"""OWL: engines that reason, and what they find."""
