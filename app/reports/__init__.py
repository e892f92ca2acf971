"""Statistics, paragraph, spreadsheets and paper."""
