"""Workshops without a network: one signed file out, one signed file back from each, collected by the organiser."""
