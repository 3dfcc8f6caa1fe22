"""Numbered, frozen steps that bring an older file to the present tables; the runner reads them as files."""
