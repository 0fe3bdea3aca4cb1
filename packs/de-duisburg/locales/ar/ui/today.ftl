# Duisburg's own wording for the greeting on the first screen.

# Variables:
#   $place (String) - the name of the place
today-greeting-place = «Glück auf» (حظًّا سعيدًا)، وأهلًا بك في { $place }، المدينة الواقعة على نهري الراين والرور.
