/** Takes coins (SHOP-03), as order SHOP-04-2026 and no SHOP-005 say. */
record Till(int coins) {}
