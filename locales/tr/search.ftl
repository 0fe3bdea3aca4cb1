# One field that finds everything.

# Label of the field and, in the empty field, examples of what to type.
search-field = Ne arıyorsunuz?
    .placeholder = Adres kaydı, kreş, doktor…
# Button, a verb: empty the field.
search-clear = Alanı temizle
# In which languages one may type.
search-languages = Kendi dilinizde veya Almanca yazabilirsiniz. Resmî bir mektuptan bir kelime de yardımcı olur.

## Before anything is typed

# Heading above what the person has searched for lately.
search-recent = Son aramalar
search-recent-explain = Bunlar bu cihazda kalır.
# Button, a verb.
search-recent-clear = Listeyi sil
# Heading above examples.
search-examples = Örneğin
# Examples of what people search for; each must find something.
search-example-address = Adres kaydı
search-example-childcare = Kreş
search-example-doctor = Doktor

## What was found

# Read aloud by screen readers.
# Variables:
#   $count (Number) - how many results there are
search-found =
    { $count ->
        [one] { $count } sonuç
       *[other] { $count } sonuç
    }
search-steps = Adımlar
# Documents such as a passport.
search-papers = Belgeler
# Variables:
#   $count (Number) - how many there are of this kind, at least 6
search-show-all = { $count } sonucun hepsini göster
# Before another name of an entry.
search-also-called = Diğer adı:
# Variables:
#   $language (String) - name of the language the page is written in
search-page-language = Sayfanın dili: { $language }

## Not found

# Before words that were perhaps meant.
search-suggestions = Şunu mu demek istediniz:
search-nothing = Maalesef bununla ilgili bir şey bulamadık.
search-nothing-do = Başka bir kelimeyle deneyin.
# Leads to the contacts.
search-ask-somebody = Birine sor
