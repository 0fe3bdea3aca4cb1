contact-immigration-office-sl = Центральное ведомство по делам иностранцев (Zentrale Ausländerbehörde) земли Саар, Lebach
    .note = Отвечает за всю землю Саар. Без записи вас не примут; время приёма вам пришлют по почте или по электронной почте. Лучше всего напишите письмо или электронное письмо.
contact-reception-centre-sl = Земельный центр приёма (Landesaufnahmestelle) Lebach (центр первичного приёма, Erstaufnahmeeinrichtung)
    .note = Сюда обращаются все, кто просит убежища в земле Саар. Центр находится на трёх улицах: Schlesierallee 17, Oderring 16 и Pommernstraße 1.
contact-recognition-health-sl = Земельное ведомство социальных дел (Landesamt für Soziales, LAS), центральная служба медицинских профессий (Zentralstelle für Gesundheitsberufe)
    .note = Отвечает за всю землю Саар: врачи и другие медицинские профессии с высшим образованием, сестринское дело и остальные медицинские профессии.
contact-school-authority-sl = Министерство образования (Ministerium für Bildung und Kultur) земли Саар
    .note = Сначала спросите в школе рядом с вами. Министерство – школьное ведомство земли; его страница объясняет, как признают школьные аттестаты из-за границы.
