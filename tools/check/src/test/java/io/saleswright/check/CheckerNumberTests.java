package io.saleswright.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.saleswright.check.rules.Promise;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Numbers of papers follow each other without a hole (FIN-08, FIN-16). */
class CheckerNumberTests extends CheckedWorld {

  private static final String ENVELOPE =
      "\"schema\":1,\"version\":1,\"revision\":1,\"lastEvent\":0,\"outbox\":[],\"keys\":[],\"clocks\":[]";

  @BeforeEach
  void write() {
    invoice("i-1", "INV-S1-2026-00000001");
    invoice("i-2", "INV-S1-2026-00000002");
    invoice("i-3", "INV-S1-2026-00000003");
    invoice("i-4", "INV-S1-2027-00000001");
    invoice("i-5", "INV-20251123-0007");
  }

  @Test
  void isContentWithSeriesOfEachYear() throws Exception {
    assertThat(world.check().violations()).isEmpty();
  }

  @Test
  void tellsAHole() throws Exception {
    world.set("finance", "invoices", "i-2", "state.issue.number", "\"INV-S1-2026-00000004\"");

    assertOnly(
        Promise.MONEY, "number INV-S1-2026-00000002", "no paper has it, and later ones are given");
  }

  @Test
  void tellsASeriesThatDoesNotBeginWithOne() throws Exception {
    world.set("finance", "invoices", "i-4", "state.issue.number", "\"INV-S1-2027-00000002\"");

    assertOnly(
        Promise.MONEY, "number INV-S1-2027-00000001", "no paper has it, and later ones are given");
  }

  @Test
  void tellsADouble() throws Exception {
    world.set("finance", "invoices", "i-3", "state.issue.number", "\"INV-S1-2026-00000002\"");

    assertOnly(Promise.MONEY, "number INV-S1-2026-00000002", "two papers have it");
  }

  @Test
  void tellsAHoleAmongCounterEntries() throws Exception {
    world.put(
        "finance",
        "credit-notes",
        "{\"_id\":\"n-1\",%s,\"state\":{\"end\":{\"counterNumber\":\"CR-S1-2026-00000002\"}}}"
            .formatted(ENVELOPE));

    assertOnly(
        Promise.MONEY, "number CR-S1-2026-00000001", "no paper has it, and later ones are given");
  }

  private void invoice(String id, String number) {
    world.put(
        "finance",
        "invoices",
        "{\"_id\":\"%s\",%s,\"state\":{\"issue\":{\"number\":\"%s\"}}}"
            .formatted(id, ENVELOPE, number));
  }
}
