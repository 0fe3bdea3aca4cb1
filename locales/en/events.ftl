# Meeting people: what takes place, and when.

events-explain = Here you can meet people.
# Variables:
#   $count (Number) - how many events are shown
events-found =
    { $count ->
        [one] { $count } event
       *[other] { $count } events
    }
events-none = We know of no event here at the moment. Ask the meeting places and advice centres.
events-no-place = We don’t know your place yet. Choose your city in the settings to see what takes place near you.
events-to-contacts = To the contacts
events-later = Later
event-free = Free of charge
event-repeats = Takes place regularly
event-next = The next dates
# Variables:
#   $date (String) - weekday and day, such as "Monday, 23 November"
event-all-day = { $date }, all day
# Variables:
#   $date (String) - weekday and day, such as "Monday, 23 November"
#   $time (String) - such as "18:00"
event-at = { $date }, { $time }
# Variables:
#   $date (String) - weekday and day, such as "Monday, 23 November"
#   $from (String) - such as "18:00"
#   $to (String) - such as "20:00"
event-from-to = { $date }, { $from } to { $to }
# Variables:
#   $from (String) - first day and time
#   $to (String) - last day and time
event-until = { $from } to { $to }
event-where = At:
# Beneath the events: contacts that offer courses or meetings.
events-contacts = Find courses and meetings
events-none-but = At the moment { -brand } knows no events with a fixed date here. These places tell you about courses, meetings and people who accompany you.
