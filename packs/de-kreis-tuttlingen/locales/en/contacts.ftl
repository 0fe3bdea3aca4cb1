contact-district-immigration-office = Immigration office (Ausländerbehörde), Landratsamt Tuttlingen
    .note = For the whole district except the town of Tuttlingen. Come only with an appointment, best made by e-mail. Ask on which days the office is open.
contact-district-driving-licence-office = Driving licence office (Fahrerlaubnisbehörde), Landratsamt Tuttlingen
    .note = It is part of the road traffic office (Straßenverkehrsamt) and there for the whole district.
contact-district-vehicle-office = Vehicle registration office (Kfz-Zulassungsstelle), Landratsamt Tuttlingen
    .note = For everybody who lives in the district. Book the appointment online. On Saturdays from 8:30 to 12:00 it is open for private people only.
contact-district-youth-welfare-office = Youth welfare office (Jugendamt, Amt für Familie, Kinder und Jugend), Tuttlingen district
    .note = Advice for young people and parents from the whole district.
