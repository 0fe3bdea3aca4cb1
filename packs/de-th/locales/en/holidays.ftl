holiday-world-childrens-day = World Children’s Day
holiday-reformation-day = Reformation Day
