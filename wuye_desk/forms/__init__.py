"""Forms written by packaging/compile_forms.py from ui/: never edited."""
