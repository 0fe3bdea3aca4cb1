holiday-easter-sunday = Пасхальное воскресенье
holiday-whit-sunday = День Святой Троицы
holiday-reformation-day = День Реформации
