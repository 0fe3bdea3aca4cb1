# Settings, my answers, about.

settings-heading = Settings
settings-language = Language
# Languages in which a text may appear that is missing in the first.
settings-also = I also read
settings-also-explain = If a text is not available in your language yet, you see it in one of these languages.
settings-also-second = First choice
settings-also-third = Second choice
settings-also-none = None
language-remove-done = The language is removed.
settings-reading = Reading
settings-text-size = Text size
text-size-normal = Normal
text-size-large = Large
text-size-largest = Very large
settings-theme = Colours
theme-system = Same as device
theme-light = Light
theme-dark = Dark
settings-contrast = Contrast
contrast-system = Same as device
contrast-more = High
settings-place = My city
settings-no-place = Not chosen yet
settings-change-place = Change city
settings-answers = My answers
settings-about = About { -brand } and its sources

answers-explain = You can change or delete any answer. Your plan adapts at once.
answers-none = No answer yet
answers-withheld = I’d rather not say
answers-change = Change
answers-forget = Delete answer

settings-lock = Lock with a PIN
lock-on = The lock is on. { -brand } asks for your PIN when it starts.
lock-off = The lock is off. Anyone who uses this device can open { -brand }.
lock-set = Set a PIN
lock-change = Change PIN
lock-remove = Turn off the lock
lock-explain = Choose at least 6 digits and remember the PIN well. Without the PIN nobody can open your data again.
lock-new-pin = New PIN
lock-new-pin-again = New PIN once more
lock-different = The two PINs are not the same.
lock-said-on = The lock is on now.
lock-said-off = The lock is off now.

settings-storage = My data
storage-what = { -brand } keeps your answers, your progress and your notes encrypted on this device. None of it is sent anywhere.
storage-key-system = The key is in the key store of this device. That protects the data well.
storage-key-file = The key is in a file on this device, because it has no key store. Someone with access to your user account could read the data. A PIN protects it better.
storage-key-pin = The key is made from your PIN. Without the PIN nobody can read the data.
storage-key-browser = The key is in the storage of this browser, beside the data. Someone with access to your user account on this device could read the data. A PIN protects it better.
storage-key-memory = Nothing stays on this device: once you close or reload this tab, nobody can read the data any more.
storage-folder = Folder:
export-explain = You can save all your data as a file and take it with you. This file is not encrypted.
export-action = Export data
export-saved = Your data is saved:
copy-heading = Data from another device
copy-explain = Have you exported your data on another device or in the browser? Then open the file here. What you have entered here stays, unless the file says something else. Conversations do not come along.
# Button.
copy-action = Open file
# Variables:
#   $taken (Number) - how many entries were taken over from the file
copy-taken =
    { $taken ->
        [one] { $taken } entry was taken over.
       *[other] { $taken } entries were taken over.
    }
copy-code-explain = Or take your data with you as a QR code: point the camera of the other device at the code.
# Button: shows a QR code that holds everything the person entered.
copy-code-action = Show as a QR code
# Above the code.
copy-code-seen = Anyone who photographs this code has everything you have entered. Show it only to your other device.
# Button.
copy-code-hide = Hide the code
# What the picture is, for people who do not see it.
copy-code-label = QR code with everything you have entered
# In place of the code. copy-code-action has been pressed, export-action is still there.
copy-code-too-much = It is too much for a QR code. Take your data with you as a file.
# Link to a page where a code can be read or a link be pasted.
copy-other-way = Read a QR code or paste a link
# Label of a field.
copy-paste = Link with your data
# The beginning of a link follows.
copy-paste-explain = Do you have a link with your data? Paste it here. A text that begins like this is the right one:
copy-offer-heading = Take over this data?
# The next six follow as a list, each with a number behind it.
copy-offer-explain = It comes from another device:
copy-answers = Answers
# Steps that are started, done or set aside.
copy-steps = Steps
copy-notes = Notes
# Days on which the person wants to be reminded of a step.
copy-dates = Reminders
# Papers that the person has ticked as held.
copy-papers = Papers you have
# Codes with which the person has opened what an employer offers.
copy-employers = Codes of employers
copy-offer-stays = What you have already entered on this device stays, unless it says otherwise here.
# Button, a verb: takes over what was listed.
copy-take = Take over
# Button beside copy-take.
copy-not-now = Not now

# Variables:
#   $version (String) - such as "1.0.0"
about-version = { -brand }, version { $version }
about-explain = “Lotse” is German for a pilot who guides ships safely into an unknown harbour. { -brand } goes with you through the first months in a new city, even without internet.
about-no-advice = We check all information carefully. But it does not replace legal advice.
about-packs = Content and its languages
# Variables:
#   $version (String) - such as "2026.11.22"
#   $publisher (String) - who answers for the content
about-pack = Version { $version }, published by { $publisher }
# Variables:
#   $date (String) - the day, written out
about-reviewed = reviewed on { $date }
about-machine = written with the help of a machine, not reviewed by anyone yet
about-not-reviewed = written by people, not reviewed yet
