step-migration-advice = Skorzystać z bezpłatnej porady
    .summary = Proszę umówić termin: MBE dla dorosłych od 27 lat, służba migracyjna dla młodzieży (Jugendmigrationsdienst, JMD) od 12 do 27 lat, jedno i drugie bezpłatnie. Jeśli potrzebna jest pomoc w kilku urzędach, proszę zapytać o gminną opiekę integracyjną (Kommunales Integrationsmanagement, KIM): tam towarzyszy Państwu jedna osoba.
    .why = Tam ktoś pomoże Państwu przy listach, wnioskach i pytaniach, często także w Państwa języku. Poradnia jest przede wszystkim na pierwsze trzy lata.
step-which-city = Znaleźć właściwe miasto
    .summary = W Zagłębiu Ruhry (Ruhrgebiet) miasta leżą dom przy domu. Proszę spojrzeć na swój adres: właściwe są urzędy miasta, w którym Państwo mieszkają. Nie ma przy tym znaczenia, gdzie Państwo pracują lub studiują.
    .why = Urząd sąsiedniego miasta musi Państwa odesłać i tracą Państwo czas. Jeśli przeprowadzają się Państwo do innego miasta, zmieniają się też urząd meldunkowy (Meldebehörde) i urząd ds. cudzoziemców (Ausländerbehörde).
