"""The window: Qt widgets, pages and forms; knows no SQL, no keys and no bundle files."""
