"""The moment that every file says it was made at."""

from datetime import UTC, datetime

SAME_MOMENT = datetime(2013, 4, 8, tzinfo=UTC)  # a fixed moment, so that equal content gives equal bytes
