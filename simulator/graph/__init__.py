"""The map of a scenario: its beats as a layered drawing, and that drawing in other formats. No Qt."""
