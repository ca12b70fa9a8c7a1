"""Plans beside each other, and two readings of one."""
