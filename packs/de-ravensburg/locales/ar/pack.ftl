pack-name = رافنسبورغ
