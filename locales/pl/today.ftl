# The first page: what is worth doing now.

# Variables:
#   $place (String) - name of the city
today-greeting-place = Dobrze, że są Państwo w miejscowości { $place }.
today-greeting = Dobrze, że Państwo tu są.
today-progress-none = Nikt nie musi załatwić wszystkiego naraz. Proszę zacząć od jednego kroku.
today-progress-some = Początek za Państwem. Tak dalej, po kolei.
today-progress-most = Zrobili już Państwo więcej niż połowę.
today-progress-all = Zrobili Państwo wszystko. Można być z tego dumnym.
# Variables:
#   $count (Number) - how many steps are shown, 1 to 3
today-next =
    { $count ->
        [one] To można zrobić teraz
        [few] Te { $count } rzeczy można zrobić teraz
        [many] Te { $count } rzeczy można zrobić teraz
       *[other] Te { $count } rzeczy można zrobić teraz
    }
today-nothing = W tej chwili nie ma nic do zrobienia
today-nothing-explain = Zrobili Państwo to, co jest teraz możliwe. W planie widać, co będzie później.
# Variables:
#   $count (Number) - how many steps more than those shown the law makes as urgent, at least 1
today-next-more =
    { $count ->
        [one] i jeszcze { $count } krok jest tak samo pilny
        [few] i jeszcze { $count } kroki są tak samo pilne
        [many] i jeszcze { $count } kroków jest tak samo pilnych
       *[other] i jeszcze { $count } kroku jest tak samo pilne
    }
# Variables:
#   $count (Number) - how many steps are probably done already, at least 1
today-probably-done =
    { $count ->
        [one] { $count } krok prawdopodobnie mają już Państwo za sobą
        [few] { $count } kroki prawdopodobnie mają już Państwo za sobą
        [many] { $count } kroków prawdopodobnie mają już Państwo za sobą
       *[other] { $count } kroku prawdopodobnie mają już Państwo za sobą
    }
# Link to the plan.
today-whole-plan = Zobacz cały plan
today-next-date = Najbliższy termin
# Heading above questions without an answer.
today-open-questions = Jeszcze bez odpowiedzi
# Variables:
#   $count (Number) - how many questions have no answer
today-open-count =
    { $count ->
        [one] { $count } pytanie nie ma jeszcze odpowiedzi. Po odpowiedzi plan będzie lepiej do Państwa pasował.
        [few] { $count } pytania nie mają jeszcze odpowiedzi. Po odpowiedziach plan będzie lepiej do Państwa pasował.
        [many] { $count } pytań nie ma jeszcze odpowiedzi. Po odpowiedziach plan będzie lepiej do Państwa pasował.
       *[other] { $count } pytania nie ma jeszcze odpowiedzi. Po odpowiedziach plan będzie lepiej do Państwa pasował.
    }
today-answer = Odpowiedz na pytania
today-no-place = Nie wiemy jeszcze, gdzie Państwo mieszkają
today-choose-place = Wybierz miasto
# Before the name of a city.
today-place = Państwa miasto:
# Variables:
#   $count (Number) - how many changes the person has not looked at, at least 1
today-changes =
    { $count ->
        [one] Zmieniła się { $count } rzecz
        [few] Zmieniły się { $count } rzeczy
        [many] Zmieniło się { $count } rzeczy
       *[other] Zmieniło się { $count } rzeczy
    }
today-changes-see = Zobacz zmiany
today-stale = Część treści może być nieaktualna
today-withdrawn = Nie na wszystkich treściach można polegać
today-withdrawn-explain = Jeden z wydawców nie może już potwierdzać swoich treści. Dla pewności proszę zapytać w danym urzędzie lub placówce.
today-place-missing = Brakuje jeszcze treści dla Państwa miasta
today-place-missing-explain = Trzeba je dopiero pobrać. Do tego czasu widać to, co obowiązuje wszędzie.
# Link to the screen that shows how fresh the content is.
today-content = Do treści
