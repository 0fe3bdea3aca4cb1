pack-name = دويسبورغ
