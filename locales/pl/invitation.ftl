# Accepting an invitation or becoming a mentor, and what both agree to.

invitation-heading = Przyjęcie zaproszenia
invitation-paste = Tekst zaproszenia
invitation-paste-explain = Jeśli mają Państwo link, proszę go dotknąć albo skopiować i wkleić tutaj. Właściwy tekst zaczyna się tak:
# Button, a verb.
invitation-read = Zobacz zaproszenie
# Variables:
#   $name (String) - name of the person who invites
invitation-from = { $name } zaprasza Państwa
invitation-other = Wklej inne zaproszenie
# Variables:
#   $date (String) - the last day, written out
invitation-until = Ważne do { $date }
# Variables:
#   $relay (String) - name of the server, such as "relay.example.org"
invitation-relay = Wiadomości idą zapieczętowane przez { $relay }
other-relay = Państwa miejscowość poleca inne serwery niż ten. Jeśli nie znają Państwo powodu, proszę o niego zapytać.
invitation-unconfirmed = Żaden program nie potwierdza, kto to jest. Proszę przyjąć tylko wtedy, gdy znają Państwo tę osobę albo dostali Państwo zaproszenie bezpośrednio od niej.
# Variables:
#   $name (String) - name of the person who invites
invitation-is-over = To zaproszenie nie jest już ważne. O nowe proszę poprosić tę osobę: { $name }.
invitation-is-used = Z tego zaproszenia jest już na tym urządzeniu rozmowa.
# Button: to the conversation that came of the invitation.
invitation-open = Do rozmowy
# Button, a verb.
invitation-accept = Przyjmij i zacznij
# Variables:
#   $name (String) - name of the person who invites
invitation-name = Imię, które widzi { $name }
invitation-name-explain = Wystarczy imię.
# Variables:
#   $relay (String) - name of the server of the person who invites
#   $from (String) - name of the server where the mailbox is now
invitation-moves = Moja skrzynka ma się przenieść z { $from } do { $relay }. Moje inne rozmowy też pójdą wtedy tą drogą.

## The agreement; each line stands alone, so that it can be read in two languages

# Heading: what both sides promise.
talk-agreement = Na to się umawiamy
# Variables:
#   $language (String) - name of a language
talk-agreement-in = To samo w drugim języku: { $language }
talk-agreement-1 = Pomagamy sobie dobrowolnie i bezpłatnie.
talk-agreement-2 = Między nami nie ma pieniędzy, pożyczek, prezentów ani umów.
talk-agreement-3 = Co mówimy, zostaje między nami. Tylko gdy zagrożone jest życie lub zdrowie, wolno wezwać pomoc.
talk-agreement-4 = To nie jest porada prawna. Decydują urzędy i poradnie.
talk-agreement-5 = Szanujemy się wzajemnie. Nikt nie jest gorzej traktowany i nikt nie musi spotykać się prywatnie.
talk-agreement-6 = Każda strona może w każdej chwili odejść, zablokować albo coś zgłosić.
talk-agreement-7 = Wiadomości są usuwane po uzgodnionym czasie.
talk-agreement-8 = W nagłej sytuacji dzwonimy pod numery alarmowe i nie czekamy tu na odpowiedź.
talk-agreement-9 = To, co piszemy, nosi nasz podpis. Każda strona może to pokazać innym i udowodnić, kto to napisał.

## Becoming a mentor

mentor-heading = Zostań mentorką lub mentorem
mentor-explain = Link do tego dostają Państwo od swojego programu lub miasta. Jest ważny dla jednego urządzenia. Jeśli mają już Państwo skrzynkę, przeniesie się ona na serwer programu; rozmowy zostają.
mentor-ticket = Link od Państwa programu
mentor-ticket-example = Link zaczyna się tak:
mentor-name = Państwa imię, jakie widzą inni
mentor-name-explain = Imię, pod którym zna Państwa program. Wystarczy samo imię. Potwierdzenie programu dotyczy dokładnie tego imienia.
mentor-role = Jak Państwo pomagają?
# Button, a verb.
mentor-accept = Przyjmij i zacznij
