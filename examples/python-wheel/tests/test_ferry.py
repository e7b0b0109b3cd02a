import unittest
from datetime import date, time

from ferry import first_ferry


class FirstFerry(unittest.TestCase):
    def test_leaves_early_in_summer(self):
        self.assertEqual(first_ferry(date(2026, 7, 1)), time(7, 40))

    def test_leaves_late_in_winter(self):
        self.assertEqual(first_ferry(date(2026, 1, 1)), time(9, 10))
