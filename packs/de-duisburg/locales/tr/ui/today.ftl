# Duisburg's own wording for the greeting on the first screen.

# Variables:
#   $place (String) - the name of the place
today-greeting-place = “Glück auf!” Ren ve Ruhr kıyısındaki şehre hoş geldiniz: { $place }.
