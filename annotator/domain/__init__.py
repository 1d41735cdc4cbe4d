"""What the field talks about: transcripts, meaning units, codes and themes. Pure Python, standard library only."""
