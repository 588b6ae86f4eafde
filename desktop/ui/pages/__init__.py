"""Pages: one file per page of the notebook, and what each of them stands on."""
