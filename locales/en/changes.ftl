# What is new or different in the content since the person last looked.

changes-heading = What has changed
changes-explain = This is new or different since you last looked.
changes-none = Nothing has changed since you last looked.
changes-steps = Steps
changes-contacts = Contacts
change-new = New
change-changed = Changed
change-gone = No longer exists
change-before = Before:
change-now = Now:
change-nothing = Not given
changes-seen = I have seen this
changes-said-seen = Good. We will show you the next changes again.

## What is different

field-due = By when
field-title = Name
field-summary = Description
field-cost = Cost
field-takes = Duration
field-documents = Papers
field-web = Website
field-phone = Telephone
field-email = Email
field-address = Address
field-hours = Opening hours
field-appointment = Booking an appointment
