holiday-world-childrens-day = Всесвітній день дитини
holiday-reformation-day = День Реформації
