# How fresh the content is, looking for newer content, and bringing it along.

# Heading and link, a verb: keep what the packs say up to date.
settings-content = Обновлять материалы
content-explain = Адреса, сроки и инструкции меняются. Здесь видно, насколько свежие у вас материалы.
# Variables:
#   $moment (String) - day and time, written out
content-last-success = Всё проверено в последний раз: { $moment }
content-never = Поиска новых материалов ещё ни разу не было.
content-no-publisher = Приложение пока не знает, где есть более новые материалы. Вы работаете с теми материалами, которые были в приложении сразу.
# Button, a verb.
content-look = Искать новые материалы
content-running = Ищем новые материалы…
# Variables:
#   $done (String) - how much has come, such as "120 kB"
#   $total (String) - how much is to come in all, such as "480 kB"
content-running-of = Загружено { $done } из { $total }
# Variables:
#   $publisher (String) - short name of the publisher
content-trouble-publisher = Издатель: { $publisher }

content-how = Как искать?
content-automatic = Искать автоматически раз в день
content-save-data = Загружать только тексты, без картинок. Это экономит трафик.
content-metered = У этого соединения ограничен трафик. Поэтому сейчас мы не загружаем картинки.

content-packs = Ваши материалы
# Variables:
#   $version (String) - such as "2026.11.22"
#   $publisher (String) - who answers for the content
content-pack = Версия { $version }, отвечает: { $publisher }
# A label beneath a pack: it was part of the app from the start.
content-shipped = Было в приложении сразу
# A label beneath a pack: it was downloaded.
content-fetched = Получено от издателя
# Variables:
#   $date (String) - the day, written out
content-fresh = Получено от издателя. Подтверждено до { $date }
# Variables:
#   $date (String) - the day, written out
content-stale = Больше не подтверждается (с { $date }). Возможно, устарело.
# Variables:
#   $date (String) - the day, written out
content-withdrawn = { $date } материалы этого издателя были отозваны. Не полагайтесь на них. Спросите в самом учреждении.

# Content as a file, brought along for somebody without internet.
carry-heading = Принести и передать
carry-explain = Если у вас нет своего интернета, например в первый месяц, кто-нибудь может дать вам свежие материалы в виде файла. Мы проверяем файл так же, как и всё остальное.
carry-open-heading = Открыть файл
# Button: choose a file on this device.
carry-open = Выбрать файл
carry-busy = Файл проверяется…
carry-address-heading = Загрузить с устройства поблизости
carry-address-label = Адрес устройства
# An example stands beneath.
carry-address-example = Адрес выглядит так:
# Button, a verb: fetch the content.
carry-address-fetch = Загрузить
carry-save-heading = Сохранить для кого-то другого
# Button, a verb.
carry-save = Сохранить материалы как файл
carry-saved = Файл сохранён:
# Variables:
#   $count (Number) - how many packs are newer than before, at least 1
carry-newer =
    { $count ->
        [one] Готово. Обновлена { $count } часть материалов.
        [few] Готово. Обновлены { $count } части материалов.
        [many] Готово. Обновлено { $count } частей материалов.
       *[other] Готово. Обновлено { $count } части материалов.
    }
carry-newest = У вас уже самые новые материалы.
# Variables:
#   $place (String) - name of the city
carry-other-place = Материалы в этом файле для города: { $place }. Это пока не ваш город.
# Variables:
#   $place (String) - name of the city
carry-use-place = Выбрать мой город: { $place }
