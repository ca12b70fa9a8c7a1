"""Workbooks and Word files."""
