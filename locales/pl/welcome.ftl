# The first minutes: language, place, questions.

welcome-place-heading = Gdzie Państwo mieszkają?
welcome-place-explain = Wtedy pokażemy właściwe urzędy i poradnie.
# Button: the person does not know yet where to live.
welcome-place-unknown = Jeszcze nie wiem
# Button: the person has used the app on another device or in a browser.
welcome-bring = Mam już dane na innym urządzeniu
welcome-place-confirm = Dalej
welcome-place-other = Wybierz inną miejscowość
welcome-questions-heading = Pytania o Państwa
# Variables:
#   $number (Number) - which question this is
#   $count (Number) - how many questions there are
welcome-progress = Pytanie { $number } z { $count }
welcome-why = Dlaczego o to pytamy?
welcome-stays-here = Państwa odpowiedź zostaje na tym urządzeniu. Nikt inny jej nie widzi.
# Button: ends the questions.
welcome-later = Teraz do planu, na resztę odpowiem później
welcome-end-heading = Dziękujemy. Plan jest gotowy.
welcome-end-explain = Przejdziemy przez niego razem, krok po kroku. Odpowiedzi można w każdej chwili zmienić w ustawieniach.
# Button, a verb.
welcome-finish = Pokaż mój plan
