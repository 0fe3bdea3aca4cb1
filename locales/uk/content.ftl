# How fresh the content is, looking for newer content, and bringing it along.

# Heading and link, a verb: keep what the packs say up to date.
settings-content = Оновлення вмісту
content-explain = Адреси, строки та інструкції змінюються. Тут видно, наскільки свіжий ваш вміст.
# Variables:
#   $moment (String) - day and time, written out
content-last-success = Востаннє все перевірено: { $moment }
content-never = Новішого вмісту ще ніколи не шукали.
content-no-publisher = Цей застосунок ще не знає, де є новіший вміст. Ви користуєтеся вмістом, який надійшов разом із застосунком.
# Button, a verb.
content-look = Шукати новіший вміст
content-running = Шукаємо новіший вміст …
# Variables:
#   $done (String) - how much has come, such as "120 kB"
#   $total (String) - how much is to come in all, such as "480 kB"
content-running-of = Завантажено { $done } з { $total }
# Variables:
#   $publisher (String) - short name of the publisher
content-trouble-publisher = Видавець: { $publisher }

content-how = Як шукати?
content-automatic = Шукати автоматично раз на день
content-save-data = Завантажувати лише тексти, без зображень. Це економить трафік.
content-metered = Це з’єднання має обмежений трафік. Тому зараз ми не завантажуємо зображень.

content-packs = Ваш вміст
# Variables:
#   $version (String) - such as "2026.11.22"
#   $publisher (String) - who answers for the content
content-pack = Версія { $version }, відповідає: { $publisher }
# A label beneath a pack: it was part of the app from the start.
content-shipped = Надійшло разом із застосунком
# A label beneath a pack: it was downloaded.
content-fetched = Надійшло від видавця
# Variables:
#   $date (String) - the day, written out
content-fresh = Надійшло від видавця. Підтверджено до { $date }
# Variables:
#   $date (String) - the day, written out
content-stale = Не підтверджується відтоді: { $date } Можливо, застаріло.
# Variables:
#   $date (String) - the day, written out
content-withdrawn = Вміст цього видавця відкликано: { $date } Не покладайтеся на нього. Запитайте в самій установі.

# Content as a file, brought along for somebody without internet.
carry-heading = Принести й передати далі
carry-explain = Якщо у вас немає власного трафіку, наприклад у перший місяць, хтось може дати вам найновіший вміст файлом. Ми перевіряємо файл так само, як і все інше.
carry-open-heading = Відкрити файл
# Button: choose a file on this device.
carry-open = Вибрати файл
carry-busy = Перевіряємо файл …
carry-address-heading = Отримати з пристрою поблизу
carry-address-label = Адреса пристрою
# An example stands beneath.
carry-address-example = Адреса має такий вигляд:
# Button, a verb: fetch the content.
carry-address-fetch = Отримати
carry-save-heading = Зберегти для іншої людини
# Button, a verb.
carry-save = Зберегти вміст як файл
carry-saved = Файл збережено:
# Variables:
#   $count (Number) - how many packs are newer than before, at least 1
carry-newer =
    { $count ->
        [one] Готово. Оновлено { $count } частину вмісту.
        [few] Готово. Оновлено { $count } частини вмісту.
        [many] Готово. Оновлено { $count } частин вмісту.
       *[other] Готово. Оновлено { $count } частини вмісту.
    }
carry-newest = У вас уже найновіший вміст.
# Variables:
#   $place (String) - name of the city
carry-other-place = Вміст цього файлу — для такого міста: { $place }. Це ще не ваше місто.
# Variables:
#   $place (String) - name of the city
carry-use-place = Вибрати { $place } як моє місто
