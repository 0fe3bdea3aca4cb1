# Mannheim's own wording for the greeting on the first screen.

# Variables:
#   $place (String) - the name of the place
today-greeting-place = Dobrze, że są Państwo w { $place }, mieście kwadratów (Quadratestadt).
