# Showing a mentor a part of the own plan.

# Variables:
#   $name (String) - name of the other
share-heading = Pokaż mój plan: { $name }
# Variables:
#   $name (String) - name of the other
share-explain = Proszę wybrać, co { $name } może zobaczyć: tylko te kroki, ich stan i termin. Nic więcej: żadnych odpowiedzi, notatek ani dokumentów.
share-choose = Co ma być widoczne?
# Variables:
#   $topic (String) - name of a topic
#   $count (Number) - how many steps it has
share-topic =
    { $count ->
        [one] { $topic }: ten jeden krok
        [few] { $topic }: wszystkie { $count } kroki
        [many] { $topic }: wszystkie { $count } kroków
       *[other] { $topic }: wszystkie { $count } kroku
    }
# Button: choose step by step instead of whole topics.
share-single = Wybierz pojedyncze kroki
# Variables:
#   $name (String) - name of the other
share-preview = Dokładnie to widzi { $name }
# Variables:
#   $name (String) - name of the other
share-preview-none = { $name } nie widzi nic z Państwa planu.
share-keeps-true = Gdy plan się zmieni, zmieni się też tam. Można to w każdej chwili cofnąć.
# Button: show what was chosen.
share-do = Pokaż to
# Button: show nothing any more.
share-take-back = Cofnij wszystko
# Variables:
#   $name (String) - name of the other
share-said = { $name } widzi teraz to, co Państwo wybrali.
# Variables:
#   $name (String) - name of the other
share-said-back = { $name } nie widzi już nic z Państwa planu.
share-empty-plan = W Państwa planie nie ma jeszcze nic, co można pokazać.
# Variables:
#   $name (String) - name of the other
shared-by-peer = To pokazuje Państwu { $name }
