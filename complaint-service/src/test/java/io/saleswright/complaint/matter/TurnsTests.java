package io.saleswright.complaint.matter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The turns of a customer's complaints (CMP-02). */
class TurnsTests {

  @Test
  void lastOneIsTheGreatest() {
    String turn = Turns.first("c|1");
    for (int place = 2; place <= 1_000; place++) {
      String next = Turns.after(turn);
      assertThat(next).startsWith("c|1|").isGreaterThan(turn);
      turn = next;
    }
    assertThat(turn).endsWith("1000");
  }
}
