# Duisburg's own wording for the greeting on the first screen.

# Variables:
#   $place (String) - the name of the place
today-greeting-place = “Glück auf” (good luck) and welcome to { $place }, the city on the Rhine and the Ruhr.
