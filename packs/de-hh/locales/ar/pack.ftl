pack-name = هامبورغ
