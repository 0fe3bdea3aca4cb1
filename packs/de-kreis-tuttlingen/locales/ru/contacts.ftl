contact-district-immigration-office = Ведомство по делам иностранцев (Ausländerbehörde), Landratsamt Tuttlingen
    .note = Для всего района, кроме города Тутлинген. Приходите только по записи, лучше всего договоритесь по электронной почте. Спросите, в какие дни открыто.
contact-district-driving-licence-office = Отдел водительских прав (Führerscheinstelle, Fahrerlaubnisbehörde), Landratsamt Tuttlingen
    .note = Он относится к ведомству дорожного движения (Straßenverkehrsamt) и работает для всего района.
contact-district-vehicle-office = Отдел регистрации транспорта (Kfz-Zulassungsstelle), Landratsamt Tuttlingen
    .note = Для всех, кто живёт в районе. Запишитесь на приём онлайн. По субботам с 8:30 до 12:00 открыто только для частных лиц.
contact-district-youth-welfare-office = Ведомство по делам молодёжи (Jugendamt, Amt für Familie, Kinder und Jugend), район Тутлинген
    .note = Консультация для молодых людей и родителей из всего района.
