package io.saleswright.bench.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PublishedKeysTests {

  private final PublishedKeys published = new PublishedKeys(Map.of("a", 1, "b", 3));

  @Test
  void findsWhatHasNoEvent() {
    assertThat(published.missing(Set.of("a", "b"))).isZero();
    assertThat(published.missing(Set.of("a", "c", "d"))).isEqualTo(2);
  }

  @Test
  void countsEventsThatAreThereOnceMore() {
    assertThat(published.repeats()).isEqualTo(2);
  }
}
