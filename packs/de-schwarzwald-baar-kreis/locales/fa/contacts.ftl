contact-district-immigration-office = اداره امور خارجی‌ها و تابعیت (Ausländer- und Einbürgerungsbehörde)، Landratsamt Schwarzwald-Baar-Kreis
    .note = برای همه شهرستان، به‌جز Villingen-Schwenningen و Donaueschingen: آنجا شهر مسئول است. نوبت لازم دارید. همیشه گذرنامه خود را همراه ببرید و اگر لازم است، شخصی که ترجمه کند.
