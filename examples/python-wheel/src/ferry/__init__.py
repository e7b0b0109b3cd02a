"""When the first ferry leaves."""

import sys
from datetime import date, time


def first_ferry(day: date) -> time:
    """The first ferry leaves earlier in summer."""
    return time(7, 40) if 5 <= day.month <= 9 else time(9, 10)


def main() -> None:
    day = date.fromisoformat(sys.argv[1]) if len(sys.argv) > 1 else date.today()
    print(first_ferry(day).strftime("%H:%M"))
