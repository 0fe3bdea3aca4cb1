# What an employer has booked for its people, opened with a code.

# Services that the employer has paid for.
settings-employer = Oferty mojej firmy
employer-explain = Niektóre firmy pomagają nowym pracownikom, na przykład kursem językowym albo w szukaniu mieszkania. Z kodem od swojej firmy zobaczą Państwo te oferty.
employer-code = Kod od Państwa firmy
# An example stands beneath.
employer-code-example = Kod wygląda tak:
# Button, a verb: redeem the code.
employer-open = Użyj kodu
employer-said-open = Oferty są teraz w Państwa planie.
# Heading above the services that a code has opened.
employer-opened = Odblokowane
# Variables:
#   $code (String) - the code that was entered
employer-entered = Państwa kod: { $code }
employer-no-modules = Ten kod na razie niczego nie otwiera. Proszę zapytać w swojej firmie.
employer-said-closed = Kod usunięto.
