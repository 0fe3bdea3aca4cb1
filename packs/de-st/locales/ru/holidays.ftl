holiday-epiphany = День трёх королей (Богоявление)
holiday-reformation-day = День Реформации
