"""The program explains itself: pages to read offline, opened at the place that matters, and a report for who helps."""
