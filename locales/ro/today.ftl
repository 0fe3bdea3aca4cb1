# The first page: what is worth doing now.

# Variables:
#   $place (String) - name of the city
today-greeting-place = Ne bucurăm că sunteți în { $place }.
today-greeting = Ne bucurăm că sunteți aici.
today-progress-none = Nimeni nu este obligat să facă totul deodată. Începeți cu un pas.
today-progress-some = Începutul este făcut. Continuați, pe rând.
today-progress-most = Ați făcut deja mai mult de jumătate.
today-progress-all = Ați făcut totul. Vă puteți mândri cu asta.
# Variables:
#   $count (Number) - how many steps are shown, 1 to 3
today-next =
    { $count ->
        [one] Asta puteți face acum
        [few] Aceste { $count } lucruri le puteți face acum
       *[other] Aceste { $count } de lucruri le puteți face acum
    }
today-nothing = Momentan nu este nimic de făcut
today-nothing-explain = Ați făcut ce este posibil acum. În plan vedeți ce urmează mai târziu.
# Variables:
#   $count (Number) - how many steps more than those shown the law makes as urgent, at least 1
today-next-more =
    { $count ->
        [one] și încă { $count } pas este la fel de urgent
        [few] și alți { $count } pași sunt la fel de urgenți
       *[other] și alți { $count } de pași sunt la fel de urgenți
    }
# Variables:
#   $count (Number) - how many steps are probably done already, at least 1
today-probably-done =
    { $count ->
        [one] { $count } pas este probabil deja făcut
        [few] { $count } pași sunt probabil deja făcuți
       *[other] { $count } de pași sunt probabil deja făcuți
    }
today-whole-plan = Vedeți tot planul
today-next-date = Următoarea dumneavoastră programare
today-open-questions = Încă deschis
# Variables:
#   $count (Number) - how many questions have no answer
today-open-count =
    { $count ->
        [one] { $count } întrebare nu are încă răspuns. Cu răspunsul dumneavoastră, planul vi se potrivește mai bine.
        [few] { $count } întrebări nu au încă răspuns. Cu răspunsurile dumneavoastră, planul vi se potrivește mai bine.
       *[other] { $count } de întrebări nu au încă răspuns. Cu răspunsurile dumneavoastră, planul vi se potrivește mai bine.
    }
today-answer = Răspundeți la întrebări
today-no-place = Nu știm încă unde locuiți
today-choose-place = Alegeți orașul
today-place = Orașul dumneavoastră:
# Variables:
#   $count (Number) - how many changes the person has not looked at, at least 1
today-changes =
    { $count ->
        [one] S-a schimbat { $count } lucru
        [few] S-au schimbat { $count } lucruri
       *[other] S-au schimbat { $count } de lucruri
    }
today-changes-see = Vedeți schimbările
today-stale = O parte din conținut este poate depășită
today-withdrawn = Nu vă bazați pe tot conținutul
today-withdrawn-explain = Un editor nu mai are voie să își confirme conținutul. Pentru siguranță, întrebați la instituția respectivă.
today-place-missing = Conținutul pentru orașul dumneavoastră lipsește încă
today-place-missing-explain = Trebuie încă încărcat. Până atunci vedeți ce este valabil peste tot.
today-content = La conținut
