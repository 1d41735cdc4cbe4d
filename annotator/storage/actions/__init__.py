"""What the student does to her project. Each function is one undoable action and takes the store first.

Views call these and nothing else; the change notice comes back through `Store.subscribe`.
"""
