pack-name = برلین
