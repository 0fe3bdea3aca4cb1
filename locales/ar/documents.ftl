# A paper: where one gets it and what it is good for.

paper-heading = ورقة
paper-held = لديّ هذه الورقة
paper-given-by = من هنا تحصل على الورقة
paper-needed-for = تحتاج إلى الورقة من أجل
