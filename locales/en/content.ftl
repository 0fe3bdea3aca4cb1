# How fresh the content is, looking for newer content, and bringing it along.

settings-content = Keep content up to date
content-explain = Addresses, deadlines and guides change. Here you see how fresh your content is.
# Variables:
#   $moment (String) - day and time, written out
content-last-success = Everything last checked: { $moment }
content-never = Nobody has looked for newer content yet.
content-no-publisher = This app does not know yet where to look for newer content. You are using the content that came with the app.
content-look = Look for newer content
content-running = Looking for newer content …
# Variables:
#   $done (String) - how much has come, such as "120 kB"
#   $total (String) - how much is to come in all, such as "480 kB"
content-running-of = { $done } of { $total } loaded
# Variables:
#   $publisher (String) - short name of the publisher
content-trouble-publisher = Publisher: { $publisher }

content-how = How should we look?
content-automatic = Look once a day by itself
content-save-data = Load only texts, no pictures. This saves data.
content-metered = This connection has a data limit. So we load no pictures for now.

content-packs = Your content
# Variables:
#   $version (String) - such as "2026.11.22"
#   $publisher (String) - who answers for the content
content-pack = Version { $version }, published by { $publisher }
content-shipped = Came with the app
content-fetched = Came from the publisher
# Variables:
#   $date (String) - the day, written out
content-fresh = Came from the publisher. Confirmed until { $date }
# Variables:
#   $date (String) - the day, written out
content-stale = Not confirmed since { $date }. May be out of date.
# Variables:
#   $date (String) - the day, written out
content-withdrawn = The content of this publisher was withdrawn on { $date }. Do not rely on it. Ask the office.

carry-heading = Bring along and pass on
carry-explain = If you have no data plan yet, for example in the first month, somebody can give you the newest content as a file. We check the file like everything else.
carry-open-heading = Open a file
carry-open = Choose a file
carry-busy = Checking the file …
carry-address-heading = Get it from a device nearby
carry-address-label = Address of the device
# An example stands beneath.
carry-address-example = The address looks like this:
carry-address-fetch = Get it
carry-save-heading = Save for somebody else
carry-save = Save content as a file
carry-saved = The file is saved:
# Variables:
#   $count (Number) - how many packs are newer than before, at least 1
carry-newer =
    { $count ->
        [one] Done. { $count } part of the content is newer now.
       *[other] Done. { $count } parts of the content are newer now.
    }
carry-newest = You already have the newest content.
# Variables:
#   $place (String) - name of the city
carry-other-place = The content in this file is for { $place }. That is not your city yet.
# Variables:
#   $place (String) - name of the city
carry-use-place = Use { $place } as my city
