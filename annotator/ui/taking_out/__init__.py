"""Taking everything out: for an archive, for another program, or for life after this one."""
