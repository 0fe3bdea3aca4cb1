step-find-a-home = Szukać mieszkania
    .summary = Proszę szukać kilkoma drogami naraz i wcześniej przygotować dokumenty: dowód tożsamości, zaświadczenie o dochodach i, jeśli jest, umowę o pracę.
    .why = Własne mieszkanie daje spokój i stałe miejsce na pocztę. Na rynku mieszkaniowym nikt nie może traktować Państwa gorzej z powodu pochodzenia lub religii.

step-rental-scams = Rozpoznać oszustwo przy szukaniu mieszkania
    .summary = Proszę nic nie płacić, zanim nie obejrzą Państwo mieszkania i nie będą mieli umowy najmu. Kaucja jest wymagalna dopiero wtedy, gdy zaczyna się najem.
    .why = Oszuści wykorzystują to, że brakuje mieszkań, i żądają pieniędzy za mieszkania, które do nich nie należą. Kto płaci z góry, najczęściej traci pieniądze.

step-rental-contract = Sprawdzić umowę najmu
    .summary = Proszę spokojnie przeczytać umowę najmu przed podpisaniem. Kaucja może wynosić najwyżej trzy miesięczne czynsze bez kosztów dodatkowych i wolno ją zapłacić w trzech ratach.
    .why = W umowie są czynsz, koszty dodatkowe, kaucja i wypowiedzenie. Wiele praw mają Państwo także wtedy, gdy umowa mówi coś innego.

step-handover-record = Spisać protokół przekazania
    .summary = Przy wprowadzaniu się proszę przejść przez mieszkanie razem z wynajmującym. Proszę zapisać szkody, stany liczników i klucze, zrobić zdjęcia i podpisać protokół po obu stronach.
    .why = Dzięki temu można później pokazać, które szkody były już wcześniej. Po wyprowadzce wynajmujący może jeszcze przez sześć miesięcy żądać odszkodowania za szkody.

step-electricity-internet = Zamówić prąd i internet
    .summary = Proszę zgłosić się do podstawowego dostawcy prądu (Grundversorger), gdy tylko zużywają Państwo prąd w mieszkaniu, albo samodzielnie zawrzeć umowę. Przy internecie proszę pytać o umowę na dwanaście miesięcy.
    .why = Bez własnej umowy prąd dostarcza podstawowy dostawca; tę umowę można wypowiedzieć z terminem dwóch tygodni. Umowa na telefon lub internet może na początku trwać najwyżej 24 miesiące.

step-subsidised-flat = Wniosek o prawo do mieszkania dotowanego (WBS)
    .summary = Proszę w urzędzie mieszkaniowym swojego miasta złożyć wniosek o zaświadczenie o prawie do mieszkania dotowanego (Wohnberechtigungsschein, WBS). Dochód musi być niższy niż granica w Państwa kraju związkowym i muszą Państwo mieć możliwość mieszkać tu dłużej.
    .why = Z WBS wolno wynająć mieszkanie dotowane. Z reguły jest ważny rok.

step-housing-benefit = Wniosek o dodatek mieszkaniowy (Wohngeld)
    .summary = Jeśli mało Państwo zarabiają i płacą czynsz, mogą Państwo złożyć wniosek o dodatek mieszkaniowy w urzędzie od dodatku mieszkaniowego (Wohngeldstelle) swojego miasta.
    .why = Dodatek mieszkaniowy to dopłata do czynszu. Za miesiące przed wnioskiem najczęściej nie ma pieniędzy. Z kartą szans (Chancenkarte) lub tytułem do szukania pracy z reguły się go nie dostaje. Proszę wcześniej zapytać w poradni.

step-notice-from-landlord = Zareagować na wypowiedzenie mieszkania
    .summary = Proszę nie wyprowadzać się z powodu listu: nakazać to może tylko sąd. Jeśli wyprowadzka byłaby szczególnie trudna (Härte), proszę złożyć sprzeciw: musi on dotrzeć do wynajmującego najpóźniej dwa miesiące przed końcem najmu. Wystarczy e-mail.
    .why = Jeśli chodzi o zaległy czynsz, proszę jeszcze dzisiaj iść do Jobcenter lub urzędu pomocy społecznej (Sozialamt). Do dwóch miesięcy po doręczeniu pozwu o eksmisję pełna zapłata może unieważnić wypowiedzenie ze skutkiem natychmiastowym (fristlos). W każdym przypadku proszę zasięgnąć porady.
