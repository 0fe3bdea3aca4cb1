# Mannheim's own wording for the greeting on the first screen.

# Variables:
#   $place (String) - the name of the place
today-greeting-place = Nos alegra que esté en { $place }, la ciudad de los cuadrados (Quadratestadt).
