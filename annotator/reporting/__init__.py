"""The findings chapter as a file: a neutral report model, and writers that turn it into DOCX and PDF.

`export.export_report` is the way in. `chapter.build_report` makes the model (`model.Report`) of a project, the packages
`docx` and `pdf` write it; both hold the same words because neither decides any of them. No Qt, no SQL.
"""
