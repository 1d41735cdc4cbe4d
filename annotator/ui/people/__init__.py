"""The participants page: who took part, and what is known of them."""
