"""The window of one matter (同一事項): every household, what is done once, who is still to be visited."""
