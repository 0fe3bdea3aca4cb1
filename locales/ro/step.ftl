# One step: what, why, by when, with what, where.

step-overdue-do = Nu este un motiv de îngrijorare, dar nu mai așteptați. Faceți-o cât mai curând. Sunați la instituția competentă și spuneți că termenul a trecut și că vreți să faceți acum ce trebuia făcut.
step-legal-basis = Temei legal:
# Variables:
#   $date (String) - the day, written out
step-again-on = Rezolvat deocamdată. Acest pas revine la { $date }.
# Variables:
#   $date (String) - the day, written out
step-opens = Este posibil de la { $date }.
step-do-not-wait = Nu așteptați din cauza aceasta: actele le puteți aduce ulterior.
# Before steps.
step-lacks = Acestea le-ați pus deoparte. Poate vă lipsesc aici:
# Before steps.
step-helps = Este mai ușor dacă acestea sunt rezolvate:
step-helps-explain = Dacă termenul este aproape, mergeți și fără ele.
step-maybe-heading = Vă privește?
step-maybe-explain = Răspunsul dumneavoastră arată dacă aveți nevoie de acest pas. Rămâne pe acest dispozitiv.
step-due-missing-heading = Până când? Pentru asta ar trebui să mai știm:

step-actions = Cât de departe ați ajuns?
action-mark-done = Rezolvat
action-mark-begun = Început
action-set-aside = Puneți deoparte
action-unmark = Anulați
step-said-done = Reușit! Este rezolvat.
step-said-begun = Bine. Ați început.
step-said-aside = Pus deoparte. Găsiți pasul jos, în planul dumneavoastră.
step-said-unmarked = Pasul este din nou deschis.

step-why = De ce?
step-why-you = De ce vedeți asta?
step-papers = De aceste acte aveți nevoie
# Variables:
#   $held (Number) - how many of the papers the person has
#   $count (Number) - how many papers are needed
step-papers-held = Aveți { $held } din { $count }. Bifați ce aveți deja.
# Variables:
#   $period (String) - how long, such as "3 months"
step-paper-lasts = Valabilitate: { $period }
step-offices = Unde?
step-office-unknown = Pentru localitatea dumneavoastră nu cunoaștem încă această instituție. Întrebați la primăria (Rathaus) orașului.
step-web = Pagina oficială pe internet
step-cost = Costuri
step-takes = Durată
step-guide = Instrucțiuni
step-gives = Ce primiți
step-note = Nota mea
    .placeholder = De exemplu: programare marți la ora 9, camera 12
step-note-explain = Doar dumneavoastră vedeți această notă.
step-note-saved = Salvat
step-calendar = Memento și calendar
step-own-due = Amintește-mi la
action-save-calendar = În calendarul meu
calendar-saved = Fișierul de calendar este salvat:
step-source = Sursă
