"""Windows, pages, dialogs, table models and delegates: they show and ask, and decide nothing."""
