# Mannheim's own wording for the greeting on the first screen.

# Variables:
#   $place (String) - the name of the place
today-greeting-place = Schön, dass Sie in { $place } sind, der Stadt der Quadrate.
