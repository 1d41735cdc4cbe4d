"""The method: its steps as a quiet checklist, the decisions to write down, its levels and columns, and the choice."""
