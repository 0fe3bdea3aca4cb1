holiday-world-childrens-day = Всемирный день ребёнка
holiday-reformation-day = День Реформации
