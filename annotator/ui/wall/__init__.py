"""The wall: cards placed freely, grouped and linked; and their way out as a map and as paper cards."""
