# Mannheim's own wording for the greeting on the first screen.

# Variables:
#   $place (String) - the name of the place
today-greeting-place = Nous sommes heureux que vous soyez à { $place }, la ville des carrés (Quadratestadt).
