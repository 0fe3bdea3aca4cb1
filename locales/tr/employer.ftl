# What an employer has booked for its people, opened with a code.

# Services that the employer has paid for.
settings-employer = İşverenimin sundukları
employer-explain = Bazı işverenler yeni çalışanlarına yardım eder, örneğin dil kursuyla veya ev aramada. İşvereninizden aldığınız kodla bu olanakları görürsünüz.
employer-code = İşvereninizin verdiği kod
# An example stands beneath.
employer-code-example = Kod şöyle görünür:
# Button, a verb: redeem the code.
employer-open = Kodu kullan
employer-said-open = İşvereninizin sundukları artık planınızda.
# Heading above the services that a code has opened.
employer-opened = Açılanlar
# Variables:
#   $code (String) - the code that was entered
employer-entered = Kodunuz: { $code }
employer-no-modules = Bu kod şu anda hiçbir şey açmıyor. İşvereninize sorun.
employer-said-closed = Kod kaldırıldı.
