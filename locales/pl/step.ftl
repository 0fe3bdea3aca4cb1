# One step: what, why, by when, with what, where.

step-overdue-do = To nie powód do zmartwienia, ale proszę już dłużej nie czekać. Proszę załatwić to jak najszybciej. Proszę zadzwonić do właściwego urzędu i powiedzieć, że termin (Frist) już minął i chcą Państwo to teraz nadrobić.
step-legal-basis = Podstawa prawna:
# Variables:
#   $date (String) - the day, written out
step-again-on = Na razie zrobione. Ten krok wróci dnia { $date }.
# Variables:
#   $date (String) - the day, written out
step-opens = To możliwe od { $date }.
step-do-not-wait = Proszę na to nie czekać: dokumenty można donieść później.
# Before steps.
step-lacks = To zostało przez Państwa odłożone. Może tu tego brakować:
# Before steps.
step-helps = Będzie łatwiej, gdy to jest zrobione:
step-helps-explain = Jeśli termin jest bliski, proszę iść także bez tego.
step-maybe-heading = Czy to Państwa dotyczy?
step-maybe-explain = Państwa odpowiedź wyjaśni, czy ten krok jest potrzebny. Zostaje na tym urządzeniu.
step-due-missing-heading = Do kiedy? Musimy do tego jeszcze wiedzieć:

# Heading above buttons: how much of this step the person has done.
step-actions = Na jakim etapie to jest?
# Button: marks the step as done.
action-mark-done = Zrobione
# Button: marks the step as begun.
action-mark-begun = Zaczęte
# Button, a verb: the step is not needed now.
action-set-aside = Odłóż
# Button: takes the mark back.
action-unmark = Cofnij
step-said-done = Udało się! To jest zrobione.
step-said-begun = Dobrze. Początek zrobiony.
step-said-aside = Odłożono. Ten krok jest na dole w Państwa planie.
step-said-unmarked = Krok jest znów otwarty.

# Heading: what the step is good for.
step-why = Dlaczego?
# Heading: which answers of the person are the reason.
step-why-you = Dlaczego Państwo to widzą?
step-papers = Potrzebne dokumenty
# Variables:
#   $held (Number) - how many of the papers the person has
#   $count (Number) - how many papers are needed
step-papers-held = Mają Państwo { $held } z { $count }. Proszę zaznaczyć to, co już jest.
# Variables:
#   $period (String) - how long, such as "3 months"
step-paper-lasts = Ważność: { $period }
# Heading above offices: where one has to go.
step-offices = Dokąd?
step-office-unknown = Dla Państwa miejscowości nie znamy jeszcze tego urzędu. Proszę zapytać w ratuszu w swoim mieście.
step-web = Oficjalna strona w internecie
# Before a sum.
step-cost = Koszt
# Before how long it takes.
step-takes = Czas trwania
# Heading above a page that explains the step. Not a person.
step-guide = Instrukcja
# Heading above papers that the person has afterwards.
step-gives = To Państwo otrzymają
step-note = Moja notatka
    .placeholder = Na przykład: wizyta we wtorek o 9, pokój 12
step-note-explain = Tę notatkę widzą tylko Państwo.
step-note-saved = Zapisano
step-calendar = Przypomnienie i kalendarz
# Label of a field for a day of the person's own choice.
step-own-due = Przypomnij mi dnia
action-save-calendar = Do mojego kalendarza
calendar-saved = Plik kalendarza zapisano tutaj:
# Heading, above the law or web page that says so.
step-source = Źródło
