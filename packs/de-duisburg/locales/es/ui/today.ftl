# Duisburg's own wording for the greeting on the first screen.

# Variables:
#   $place (String) - the name of the place
today-greeting-place = «Glück auf» (buena suerte): le damos la bienvenida a { $place }, la ciudad a orillas del Rin y del Ruhr.
