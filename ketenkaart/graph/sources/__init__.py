"""Where plans come from: folders, workbooks and PAX scripts."""
