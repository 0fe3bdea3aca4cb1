# Mannheim's own wording for the greeting on the first screen.

# Variables:
#   $place (String) - the name of the place
today-greeting-place = خوب است که در { $place }، شهر مربع‌ها (Quadratestadt)، هستید.
