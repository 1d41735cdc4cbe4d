"""The privacy page: linking key, consent and rights, where and how long, the end of the project, the access log."""
