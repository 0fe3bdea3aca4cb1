# Mannheim's own wording for the greeting on the first screen.

# Variables:
#   $place (String) - the name of the place
today-greeting-place = يسعدنا وجودك في { $place }، مدينة المربّعات (Quadratestadt).
