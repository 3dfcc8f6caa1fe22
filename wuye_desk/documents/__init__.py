"""One file for each printed form and each workbook: plain data in, a file out."""
