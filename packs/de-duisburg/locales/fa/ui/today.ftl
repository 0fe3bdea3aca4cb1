# Duisburg's own wording for the greeting on the first screen.

# Variables:
#   $place (String) - the name of the place
today-greeting-place = «Glück auf» (سلام معدنچیان رور) و خوش آمدید به { $place }، شهر کنار راین و رور.
