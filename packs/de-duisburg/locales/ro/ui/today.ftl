# Duisburg's own wording for the greeting on the first screen.

# Variables:
#   $place (String) - the name of the place
today-greeting-place = „Glück auf” și bun venit în { $place }, orașul de pe Rin și Ruhr.
