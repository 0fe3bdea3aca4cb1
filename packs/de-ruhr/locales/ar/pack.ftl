pack-name = منطقة الرور
