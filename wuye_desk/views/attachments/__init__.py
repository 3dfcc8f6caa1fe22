"""The panel of a ticket's attachments, its dialogs and its preview."""
