"""Data only: sessions, interventions, literature, difficulties, competencies."""
