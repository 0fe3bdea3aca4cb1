# Reporting messages to the programme's contact.

# Variables:
#   $name (String) - name of the other
report-heading = Zgłoszenie: { $name }
report-explain = Dobrze, że Państwo to zgłaszają. Nikt nie ma prawa na Państwa naciskać, prosić o pieniądze ani źle Państwa traktować.
report-choose = Które wiadomości chcą Państwo zgłosić?
# Variables:
#   $name (String) - name of the other
report-none = { $name } nic jeszcze do Państwa nie pisze. Można własnymi słowami powiedzieć, co się stało.
report-words = Co się stało?
report-words-explain = Proszę pisać w języku, który jest dla Państwa najłatwiejszy. Pole można też zostawić puste.
report-what = Co się wtedy dzieje?
report-file = Zapisujemy plik na tym urządzeniu. Jest w nim tylko to, co Państwo wybrali i napisali.
report-genuine = Kto dostanie plik, może sprawdzić, że wiadomości są prawdziwe.
report-yourself = Nic nie jest wysyłane samoczynnie. Plik wysyłają Państwo sami, gdy będą Państwo gotowi.
# Heading above the office that takes reports.
report-to = Do kogo?
report-to-nobody = Dla Państwa miasta nie znamy jeszcze właściwego miejsca. Proszę zwrócić się do centrum powitalnego lub do ratusza. W razie zagrożenia proszę zadzwonić pod numer alarmowy.
# Button, a verb.
report-save = Zapisz zgłoszenie
report-saved = Zgłoszenie zapisano. Plik jest tutaj:
report-saved-next = Proszę wysłać go teraz do placówki poniżej albo pokazać go tam.
# Heading, a verb: protect oneself.
report-protect = Ochrona
report-protect-explain = Można też od razu zablokować albo odejść. To, co chcą Państwo zgłosić, proszę zapisać wcześniej.
