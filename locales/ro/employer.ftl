# What an employer has booked for its people, opened with a code.

settings-employer = Ofertele firmei mele
employer-explain = Unele firme își ajută noii angajați, de exemplu cu un curs de limbă sau la căutarea unei locuințe. Cu codul de la firma dumneavoastră vedeți aceste oferte.
employer-code = Codul de la firma dumneavoastră
# An example stands beneath.
employer-code-example = Un cod arată așa:
employer-open = Folosiți codul
employer-said-open = Ofertele sunt acum în planul dumneavoastră.
employer-opened = Activat
# Variables:
#   $code (String) - the code that was entered
employer-entered = Codul dumneavoastră: { $code }
employer-no-modules = Acest cod nu deschide nimic momentan. Întrebați la firma dumneavoastră.
employer-said-closed = Codul este eliminat.
