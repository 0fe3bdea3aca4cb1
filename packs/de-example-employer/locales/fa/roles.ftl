role-example-arrival-team = تیم ورود (مثال)
    .find = مثال: در بخش کارکنان (Personalabteilung) شرکت خود بپرسید.
role-example-housing-service = خدمات جستجوی خانه (مثال)
    .find = مثال: در بخش کارکنان (Personalabteilung) شرکت خود بپرسید.
role-example-language-school = کلاس آلمانی در شرکت (مثال)
    .find = مثال: در بخش کارکنان (Personalabteilung) شرکت خود بپرسید.
