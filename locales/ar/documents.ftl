# A paper: where one gets it and what it is good for.

paper-heading = ورقة
paper-held = لديّ هذه الورقة
paper-given-by = من هنا تحصل عليها
paper-needed-for = تحتاج إليها من أجل
