contact-district-immigration-office = Ведомство по делам иностранцев и гражданства (Ausländer- und Einbürgerungsbehörde), Landratsamt Schwarzwald-Baar-Kreis
    .note = Для всего района, кроме Филлинген-Швеннингена и Донауэшингена: там отвечает город. Нужна запись на приём. Всегда берите с собой паспорт и, если нужно, человека, который будет переводить.
