/** Counts at the end of the day (SHOP-01). */
class TillTests {

  @Test
  void countsTheCoins() {}
}
