package io.saleswright.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.saleswright.check.rules.Numbering;
import org.junit.jupiter.api.Test;

/** What is allowed, counted or only noted. */
class CheckerTests extends CheckedWorld {

  @Test
  void findsNothing() throws Exception {
    Report report = world.check();

    assertThat(report.violations()).isEmpty();
    assertThat(report.notes()).isEmpty();
    assertThat(report.sound()).isTrue();
    assertThat(report.topics())
        .contains(new Numbering.Count(World.ORDERS, 1, 4, 0, 4, 0))
        .contains(new Numbering.Count(World.CUSTOMERS, 1, 1, 0, 1, 0));
    assertThat(report.consumers())
        .contains(new Report.Consumption("order.payments", 2, 2, 0, 0))
        .contains(new Report.Consumption("order.timeline", 10, 10, 0, 0))
        .contains(new Report.Consumption("order.production", 1, 1, 0, 0));
  }

  @Test
  void countsRepeatsAndAllowsThem() throws Exception {
    var orders = world.events(World.ORDERS);
    orders.add(orders.get(1));
    orders.add(orders.get(2));

    Report report = world.check();

    assertThat(report.violations()).isEmpty();
    assertThat(report.topics()).contains(new Numbering.Count(World.ORDERS, 1, 4, 0, 4, 2));
  }

  @Test
  void allowsWhatHasJustBeenPutIntoAnOutbox() throws Exception {
    waitInOutbox("2026-11-23T01:59:30Z");

    Report report = world.check();

    assertThat(report.violations()).isEmpty();
    assertThat(report.topics()).contains(new Numbering.Count(World.ORDERS, 1, 4, 1, 3, 0));
  }

  @Test
  void namesAConsumerThatLags() throws Exception {
    world.letLag("finance.receivables", 4);
    world.set("finance", "receivables", "o-1", "seen", "[]");

    Report report = world.check();

    assertThat(report.violations()).isEmpty();
    assertThat(report.notes())
        .containsExactly(new Report.Note("finance.receivables", "is 4 messages behind"));
  }

  @Test
  void listsWhatIsParkedAndExcusesItsEvents() throws Exception {
    world.set("finance", "receivables", "o-1", "seen", "[]");
    world.put(
        "finance",
        "parked",
        """
        {"_id":"m","consumer":"finance.receivables","topic":"order.orders.v1","aggregate":"o-1",
         "reason":"Unreadable","waiting":2}\
        """);

    Report report = world.check();

    assertThat(report.violations()).isEmpty();
    assertThat(report.notes())
        .singleElement()
        .extracting(Report.Note::text)
        .asString()
        .contains("has parked o-1", "2 messages", "Unreadable");
    assertThat(report.consumers())
        .contains(new Report.Consumption("finance.receivables", 2, 0, 0, 1));
  }
}
