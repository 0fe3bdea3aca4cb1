# The mentor's desk: mentees, invitations, the own status, ready answers.

# People whom a mentor helps.
desk-heading = Moi podopieczni
desk-invite = Zaproś kogoś
desk-none = Na razie nikomu Państwo nie towarzyszą.
desk-none-do = Proszę kogoś zaprosić: otrzymają Państwo kod QR i link dla dokładnie jednej osoby.
# Variables:
#   $language (String) - name of the language of the mentee's app
desk-language = Mówi w języku: { $language }
desk-shares-nothing = Nie pokazuje Państwu nic ze swojego planu.
# Variables:
#   $count (Number) - how many steps are shown
desk-shares =
    { $count ->
        [one] Pokazuje Państwu { $count } krok
        [few] Pokazuje Państwu { $count } kroki
        [many] Pokazuje Państwu { $count } kroków
       *[other] Pokazuje Państwu { $count } kroku
    }
desk-next-dates = Najbliższe terminy
# Button: to the conversation with this person.
desk-open-talk = Do rozmowy
desk-show-invitation = Pokaż zaproszenie
# State of a step that a mentee shows: it is not done. Not: opened.
shared-open = Do zrobienia
desk-not-mentor = Ta strona jest dla mentorek, mentorów i centrów powitalnych.

## An invitation

inviting-heading = Państwa zaproszenie
inviting-explain = Tylko dla jednej osoby. Proszę dać kod do odczytania aparatem albo wysłać link taką drogą, którą widzi tylko ta osoba.
inviting-qr = Kod QR z Państwa zaproszeniem. Link pod nim mówi to samo.
# Label above a web address.
inviting-link = Link
inviting-copy = Kopiuj link
inviting-copied = Link skopiowano.
inviting-not-copied = Nie udało się skopiować. Tekst jest zaznaczony: proszę skopiować go samodzielnie.
# Variables:
#   $date (String) - the last day, written out
inviting-until = Jest ważne do { $date }.
# Button, a verb: the invitation is no longer valid.
inviting-take-back = Wycofaj zaproszenie
inviting-said-back = Zaproszenie wycofano.
# Button: takes an invitation out of the list.
inviting-remove = Usuń
# Variables:
#   $name (String) - name of the person who accepted
inviting-accepted = Państwa zaproszenie zostało przyjęte: { $name }.

## The own status

# Variables:
#   $name (String) - the own name
me-name = Państwa nazwa tutaj: { $name }
# A noun: that a programme vouches for this mentor.
me-heading = Państwa potwierdzenie
me-explain = Dzięki potwierdzeniu podopieczni widzą, że program za Państwa ręczy.
# Button, a verb.
me-ask = Poproś o potwierdzenie
me-ask-explain = Proszę wysłać ten tekst do swojego programu. Program odeśle Państwu link.
me-request = Państwa prośba
me-copy-request = Kopiuj prośbę
me-copied-request = Prośbę skopiowano.
# Heading above the field for the link.
me-enter = Wpisz potwierdzenie
me-enter-label = Link z potwierdzeniem
me-enter-explain = Ten link przyśle Państwu program. Zaczyna się tak:
# Button, a verb: accept the link that was entered.
me-enter-do = Zastosuj
me-said-confirmed = Są Państwo teraz potwierdzeni. Podopieczni to widzą.

## Ready answers

ready-explain = Tu można mieć pod ręką to, co często się pisze.
ready-new = Nowa odpowiedź
# Button, a verb: keep the answer for later.
ready-add = Zachowaj
ready-said-removed = Odpowiedź usunięto.
# Variables:
#   $text (String) - the words of the answer
ready-remove = Usuń
    .aria-label = Usuń tę odpowiedź: { $text }
