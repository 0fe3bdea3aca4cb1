step-town-or-district = Find the office in charge
    .summary = You always register your address at the town hall (Rathaus) of your town or village. Larger towns have their own office for residence matters; elsewhere it is the district office (Landratsamt), as for driving licences and cars. Call before you set out.
    .why = Distances in the region are long. If you know the right office, you save half a day.
