step-school-registration = Zapisać dziecko do szkoły
    .summary = Miasto lub powiat zgłasza dziecko w krajowym urzędzie ds. szkół (Landesschulamt). Urząd od razu przydziela dziecku szkołę. Jeśli nie ma żadnej wiadomości, proszę tam zapytać.
    .why = W Saksonii-Anhalcie wszystkie dzieci, które tu mieszkają, muszą chodzić do szkoły. Dopóki rodzina mieszka w ośrodku pierwszego przyjęcia (Erstaufnahmeeinrichtung) kraju związkowego, obowiązku jeszcze nie ma; są tam dobrowolne zajęcia.
