# The first minutes: language, place, questions.

welcome-place-heading = Unde locuiți?
welcome-place-explain = Apoi vă arătăm instituțiile și centrele de consiliere potrivite.
welcome-place-unknown = Nu știu încă
# Button: the person has used the app on another device or in a browser.
welcome-bring = Am deja date pe alt dispozitiv
welcome-place-confirm = Continuați
welcome-place-other = Alegeți altă localitate
welcome-questions-heading = Întrebări despre dumneavoastră
# Variables:
#   $number (Number) - which question this is
#   $count (Number) - how many questions there are
welcome-progress = Întrebarea { $number } din { $count }
welcome-why = De ce întrebăm asta?
welcome-stays-here = Răspunsul dumneavoastră rămâne pe acest dispozitiv. Nu îl vede nimeni altcineva.
welcome-later = Acum la plan, la rest răspund mai târziu
welcome-end-heading = Mulțumim. Planul dumneavoastră este gata.
welcome-end-explain = Îl parcurgem împreună, pas cu pas. Vă puteți schimba oricând răspunsurile în setări.
welcome-finish = Arătați planul meu
