holiday-reformation-day = День Реформации
