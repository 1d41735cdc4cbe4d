"""The codebook in the window: tree, filter, bin, code box, card of a code."""
