# Offices, advice centres, meeting places.

contacts-heading = Contacts
contacts-search = Search by name
contacts-language = Language spoken there
contacts-language-any = All languages
contacts-open-now = Only those open now
# Variables:
#   $count (Number) - how many contacts are shown
contacts-found =
    { $count ->
        [one] { $count } contact
       *[other] { $count } contacts
    }
contacts-none = We found no contact for this. Change the filters.
contacts-no-place = We don’t know your place yet. Choose your city in the settings to see the offices near you.
contact-free = Free of charge
contact-by-appointment = By appointment only
# Variables:
#   $languages (String) - list of languages, such as "German, English and Arabic"
contact-languages = Languages spoken here: { $languages }
action-save-card = Save as contact card
card-saved = The contact card is saved:

way-call = Call
way-book = Book an appointment
way-write = Write an email
way-route = Show the way
way-web = Open website

# Variables:
#   $time (String) - such as "18:00"
open-until = Open now, until { $time }
# Variables:
#   $date (String) - weekday and day, such as "Monday, 23 November"
#   $time (String) - such as "18:00"
open-until-day = Open now, until { $date }, { $time }
open-always = Open day and night
open-now = Open now
closed-now = Closed now
# Variables:
#   $time (String) - such as "08:00"
opens-today = Closed now. Opens today at { $time }
# Variables:
#   $date (String) - weekday and day, such as "Monday, 23 November"
#   $time (String) - such as "08:00"
opens-on = Closed now. Opens again: { $date }, { $time }
# Variables:
#   $date (String) - weekday and day, such as "Monday, 23 November"
#   $time (String) - such as "14:00"
closed-until-ask = Closed now. From { $date }, { $time }: please ask whether it is open
ask-now = Please ask first whether it is open
# Variables:
#   $date (String) - weekday and day, such as "Monday, 23 November"
#   $time (String) - such as "08:00"
ask-until-open = Please ask first whether it is open. Certainly open: { $date }, from { $time }
hours-week = All opening hours
hours-none = Closed
hours-ask = Please ask
hours-ask-otherwise = At other times, please ask
hours-school-holidays = The hours may differ in the school holidays. Please ask first.
hours-sun = The hours depend on sunrise and sunset.
