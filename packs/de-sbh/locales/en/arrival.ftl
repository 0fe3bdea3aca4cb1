step-town-or-district = Town hall or district office?
    .summary = You always register your address at the town hall (Rathaus) of your town or village. For residence matters larger towns have an office of their own; elsewhere it is the district office (Landratsamt). For driving licences and cars the Landratsamt is responsible. Call before you set out.
    .why = Distances in the region are long. If you know the right office, you save half a day.
