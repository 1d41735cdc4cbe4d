"""The transcript as she reads and codes it: text, codings under it, gutter to the left, named brackets to the right."""
