contact-immigration-office = اداره امور خارجی‌های (Ausländerbehörde) شهر توتلینگن
    .note = برای شهر توتلینگن اداره شهرستان (Landratsamt) مسئول نیست. نشانی و تلفن شهر را در bamf-navi.bamf.de پیدا می‌کنید. از پیش نوبت بخواهید.
contact-integration-page = شهر توتلینگن: ادغام
    .note = صفحه شهر درباره تقویت زبان، کار با جوانان و دیدارها برای کسانی که تازه به توتلینگن آمده‌اند.
contact-integration-managers = مدیریت ادغام شهر توتلینگن (Integrationsmanagement)
    .note = از 2018 شهر با مشاوران ادغام (Integrationsmanagerinnen und Integrationsmanager) در نامه‌ها، خانه، مدرسه و کار کمک می‌کند. این اطلاعات از 2019 است: در شهرداری بپرسید چگونه با آن‌ها تماس بگیرید.
contact-awo-youth-migration-service = خدمات مهاجران جوان (Jugendmigrationsdienst, JMD) AWO در توتلینگن
    .note = مشاوره برای جوانان 12 تا 27 ساله. نشانی و تلفن را در bamf-navi.bamf.de پیدا می‌کنید.
