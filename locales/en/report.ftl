# Reporting messages to the programme’s contact.

# Variables:
#   $name (String) - name of the other
report-heading = Report { $name }
report-explain = It is right to report this. Nobody may put you under pressure, ask you for money or treat you badly.
report-choose = Which messages do you want to report?
# Variables:
#   $name (String) - name of the other
report-none = { $name } has not written to you yet. You can say in your own words what has happened.
report-words = What has happened?
report-words-explain = Write in the language that is easiest for you. You can also leave this empty.
report-what = What happens then?
report-file = We save a file on this device. It holds only what you have chosen and written.
report-genuine = Anyone with the file can check that the messages are genuine.
report-yourself = Nothing is sent by itself. You send the file when you are ready.
report-to = To whom?
report-to-nobody = We don’t know an office for this in your city yet. Turn to the welcome centre or the town hall. In danger, call an emergency number.
report-save = Save the report
report-saved = Your report is saved. The file is here:
report-saved-next = Now send it to the office below, or show it there.
report-protect = Protect yourself
report-protect-explain = You can also block or leave at once. Save what you want to report before that.
