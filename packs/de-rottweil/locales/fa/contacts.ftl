contact-integration-page = شهر روتوایل: مهاجرت و ادغام
    .note = صفحه شهر درباره برنامه‌ها برای کسانی که تازه به روتوایل آمده‌اند. در شهرداری سراغ Fachstelle Integration (دفتر ادغام) را بگیرید.
contact-family-house = خانه چندنسلی Kapuziner (Mehrgenerationenhaus)، روتوایل
    .note = محل دیدار آزاد برای همه، با کافه. بپرسید برای کسانی که تازه به شهر آمده‌اند چه چیزهایی هست.
