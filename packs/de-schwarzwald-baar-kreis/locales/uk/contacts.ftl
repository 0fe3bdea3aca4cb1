contact-district-immigration-office = Відомство у справах іноземців і натуралізації (Ausländer- und Einbürgerungsbehörde), Landratsamt Schwarzwald-Baar-Kreis
    .note = Для всього району, крім Філлінген-Швеннінгена та Донауешингена: там відповідає місто. Потрібен запис на прийом. Завжди беріть із собою паспорт і, якщо треба, людину, яка перекладатиме.
