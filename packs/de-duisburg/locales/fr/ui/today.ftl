# Duisburg's own wording for the greeting on the first screen.

# Variables:
#   $place (String) - the name of the place
today-greeting-place = « Glück auf » (bonne chance) et bienvenue à { $place }, la ville au bord du Rhin et de la Ruhr.
