contact-district-immigration-office = Відомство у справах іноземців (Ausländerbehörde), Landratsamt Tuttlingen
    .note = Для всього району, крім міста Тутлінген. Приходьте лише за записом, найкраще домовтеся електронною поштою. Запитайте, у які дні відчинено.
contact-district-driving-licence-office = Відомство з видачі посвідчень водія (Führerscheinstelle, Fahrerlaubnisbehörde), Landratsamt Tuttlingen
    .note = Воно належить до відомства дорожнього руху (Straßenverkehrsamt) і працює для всього району.
contact-district-vehicle-office = Відомство з реєстрації автомобілів (Kfz-Zulassungsstelle), Landratsamt Tuttlingen
    .note = Для всіх, хто живе в районі. Запишіться на прийом онлайн. Щосуботи з 8:30 до 12:00 відчинено лише для приватних осіб.
contact-district-youth-welfare-office = Відомство у справах молоді (Jugendamt, Amt für Familie, Kinder und Jugend), район Тутлінген
    .note = Консультація для молоді й батьків з усього району.
