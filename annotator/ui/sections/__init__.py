"""Pages made of sections: a list at the left with a line of state each, and the section that is chosen."""
