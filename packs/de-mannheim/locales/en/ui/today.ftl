# Mannheim's own wording for the greeting on the first screen.

# Variables:
#   $place (String) - the name of the place
today-greeting-place = It’s good that you are in { $place }, the city of squares (Quadratestadt).
