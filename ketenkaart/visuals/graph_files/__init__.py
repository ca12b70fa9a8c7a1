"""Graphs as files for others."""
