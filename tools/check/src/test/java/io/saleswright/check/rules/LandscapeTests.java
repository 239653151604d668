package io.saleswright.check.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.saleswright.system.Consumer;
import io.saleswright.system.Memory;
import io.saleswright.system.Place;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What single rules know by name is part of the system that is described. */
class LandscapeTests {

  private final Landscape landscape = Landscape.usual();

  @Test
  void topicsOfRulesAreDescribed() {
    assertThat(landscape.topics())
        .contains(
            Landscape.ORDERS,
            Landscape.CUSTOMERS,
            Landscape.RECEIVABLES,
            Landscape.INVOICES,
            Landscape.CREDIT);
  }

  @Test
  void consumersThatRulesNameAreDescribed() {
    assertThat(landscape.consumers())
        .extracting(Consumer::group)
        .contains(Landscape.GATES, Landscape.TIMELINE, Landscape.PURCHASES);
  }

  @Test
  void everyPublisherAndProjectionIsRead() {
    List<Place> projections =
        landscape.consumers().stream()
            .filter(consumer -> consumer.memory() == Memory.PROJECTION)
            .map(Consumer::place)
            .toList();

    assertThat(landscape.places())
        .containsAll(projections)
        .containsAll(landscape.publishers().stream().map(publisher -> publisher.place()).toList())
        .contains(Payments.PLACE, Receivables.PLACE);
    assertThat(landscape.databases().keySet())
        .containsAll(landscape.places().stream().map(Place::service).toList());
  }
}
