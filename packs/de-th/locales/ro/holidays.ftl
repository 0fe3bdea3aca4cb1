holiday-world-childrens-day = Ziua Mondială a Copilului
holiday-reformation-day = Ziua Reformei
