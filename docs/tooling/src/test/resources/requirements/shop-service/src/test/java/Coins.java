/** Coins to count in tests (SHOP-02). */
record Coins(int number) {}
