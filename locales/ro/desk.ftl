# The mentor's desk: mentees, invitations, the own status, ready answers.

desk-heading = Persoanele mele
desk-invite = Invitați pe cineva
desk-none = Încă nu însoțiți pe nimeni.
desk-none-do = Invitați pe cineva: primiți un cod QR și un link pentru exact o persoană.
# Variables:
#   $language (String) - name of the language of the mentee's app
desk-language = Vorbește: { $language }
desk-shares-nothing = Nu vă arată nimic din plan.
# Variables:
#   $count (Number) - how many steps are shown
desk-shares =
    { $count ->
        [one] Vă arată { $count } pas
        [few] Vă arată { $count } pași
       *[other] Vă arată { $count } de pași
    }
desk-next-dates = Următoarele date
desk-open-talk = La conversație
desk-show-invitation = Arătați invitația
shared-open = Deschis
desk-not-mentor = Această pagină este pentru mentori și centre de bun venit.

## An invitation

inviting-heading = Invitația dumneavoastră
inviting-explain = Doar pentru o persoană. Lăsați codul să fie citit cu camera sau trimiteți linkul pe o cale pe care o vede doar această persoană.
inviting-qr = Cod QR cu invitația dumneavoastră. Linkul de dedesubt spune același lucru.
inviting-link = Link
inviting-copy = Copiați linkul
inviting-copied = Linkul este copiat.
inviting-not-copied = Copierea nu a reușit. Textul este marcat: copiați-l dumneavoastră.
# Variables:
#   $date (String) - the last day, written out
inviting-until = Este valabilă până la { $date }.
inviting-take-back = Retrageți invitația
inviting-said-back = Invitația este retrasă.
inviting-remove = Eliminați
# Variables:
#   $name (String) - name of the person who accepted
inviting-accepted = { $name } a acceptat invitația dumneavoastră.

## The own status

# Variables:
#   $name (String) - the own name
me-name = Aici sunteți: { $name }
me-heading = Confirmarea dumneavoastră
me-explain = Cu o confirmare, persoanele însoțite văd că programul răspunde pentru dumneavoastră.
me-ask = Cereți confirmarea
me-ask-explain = Trimiteți acest text programului dumneavoastră. El vă trimite înapoi un link.
me-request = Cererea dumneavoastră
me-copy-request = Copiați cererea
me-copied-request = Cererea este copiată.
me-enter = Introduceți confirmarea
me-enter-label = Linkul cu confirmarea
me-enter-explain = Programul dumneavoastră vă trimite acest link. Începe așa:
me-enter-do = Preluați
me-said-confirmed = Acum sunteți confirmat(ă). Persoanele însoțite văd asta.

## Ready answers

ready-explain = Aici păstrați la îndemână ce scrieți des.
ready-new = Răspuns nou
ready-add = Păstrați
ready-said-removed = Răspunsul este eliminat.
# Variables:
#   $text (String) - the words of the answer
ready-remove = Eliminați
    .aria-label = Eliminați acest răspuns: { $text }
