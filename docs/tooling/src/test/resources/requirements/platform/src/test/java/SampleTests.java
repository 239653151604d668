/** Borrows an id for a sample (SHOP-01). */
class SampleTests {

  @Test
  void refusesTheSample() {}
}
