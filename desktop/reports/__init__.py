"""Paper: guides, sheets and tables as documents, without a window and without a database."""
