"""Theme work: texts about a theme beside its units, units read again in context, who speaks and who is silent."""
