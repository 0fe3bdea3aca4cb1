contact-immigration-office-sl = Центральне відомство у справах іноземців (Zentrale Ausländerbehörde) землі Саар, Lebach
    .note = Відповідає за всю землю Саар. Без запису вас не приймуть; час прийому вам надішлють поштою або електронною поштою. Найкраще напишіть листа або електронного листа.
contact-reception-centre-sl = Земельний центр прийому (Landesaufnahmestelle) Lebach (центр першого прийому, Erstaufnahmeeinrichtung)
    .note = Сюди звертаються всі, хто шукає притулку в землі Саар. Центр розташований на трьох вулицях: Schlesierallee 17, Oderring 16 і Pommernstraße 1.
contact-recognition-health-sl = Земельне відомство соціальних справ (Landesamt für Soziales, LAS), центральна служба медичних професій (Zentralstelle für Gesundheitsberufe)
    .note = Відповідає за всю землю Саар: лікарі й лікарки та інші медичні професії з вищою освітою, медсестринство та решта медичних професій.
contact-school-authority-sl = Міністерство освіти (Ministerium für Bildung und Kultur) землі Саар
    .note = Спершу запитайте в школі поблизу. Міністерство — шкільна установа землі; його сторінка пояснює, як визнають шкільні атестати з-за кордону.
