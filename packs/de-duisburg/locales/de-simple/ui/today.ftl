# Duisburg's own wording for the greeting on the first screen.

# Variables:
#   $place (String) - the name of the place
today-greeting-place = Glück auf und willkommen in { $place }, der Stadt an Rhein und Ruhr.
