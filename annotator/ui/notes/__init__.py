"""The notes page: research questions, memos, the reflexive journal and the parking lot."""
