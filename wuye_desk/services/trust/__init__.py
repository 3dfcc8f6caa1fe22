"""History, copies, soundness and disposal."""
