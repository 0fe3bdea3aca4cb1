holiday-reformation-day = День Реформації
