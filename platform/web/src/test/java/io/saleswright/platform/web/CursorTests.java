package io.saleswright.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.kernel.Place;
import io.saleswright.platform.kernel.Sort;
import java.time.Instant;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTests {

  private static final Place PLACE =
      new Place(Instant.parse("2026-11-22T08:30:00.123Z"), "0199a1b2-0000-7000-8000-000000000001");

  @Test
  void leadsBackToItsPlace() {
    assertThat(Cursor.decode(Cursor.encode(PLACE))).isEqualTo(PLACE);
  }

  /** In a list that is sorted by something else, the value may be any text, or none. */
  @Test
  void leadsBackToItsPlaceInASortedList() {
    for (String value : new @Nullable String[] {"2026-11-22", "-1.50", "", "two\nlines", null}) {
      Place.Sorted sorted = new Place.Sorted(new Sort("dueOn", true), value);
      Place place = new Place(Instant.EPOCH, "0199a1b2", sorted);

      assertThat(Cursor.decode(Cursor.encode(place))).isEqualTo(place);
    }
  }

  @Test
  void isSafeInAQuery() {
    assertThat(Cursor.encode(PLACE)).matches("[A-Za-z0-9_-]+");
  }

  @Test
  void isRefusedWhenAnyCharacterWasChanged() {
    String encoded = Cursor.encode(PLACE);

    assertThat(IntStream.range(0, encoded.length()))
        .allSatisfy(place -> {
          char other = encoded.charAt(place) == 'A' ? 'B' : 'A';
          String changed = encoded.substring(0, place) + other + encoded.substring(place + 1);
          assertThatThrownBy(() -> Cursor.decode(changed)).isInstanceOf(InvalidInput.class);
        });
  }

  @Test
  void isRefusedWhenAnythingWasCutOff() {
    String encoded = Cursor.encode(PLACE);

    assertThat(IntStream.range(0, encoded.length()))
        .allSatisfy(length ->
            assertThatThrownBy(() -> Cursor.decode(encoded.substring(0, length)))
                .isInstanceOf(InvalidInput.class));
  }

  /** Anybody can make one: its sum is no secret. */
  @ParameterizedTest
  @ValueSource(longs = {Long.MAX_VALUE, Long.MIN_VALUE + 1, 253_402_300_800_000L})
  void isRefusedWhenItsMomentNeverWas(long millis) {
    String forged = Cursor.encode(new Place(Instant.ofEpochMilli(millis), PLACE.id()));

    assertThatThrownBy(() -> Cursor.decode(forged)).isInstanceOf(InvalidInput.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "?", "AAAA", "AAAAAAAAAAAAAAAAAAAA", "a b", "ü"})
  void isRefusedWhenItNeverWasOne(String nonsense) {
    assertThatThrownBy(() -> Cursor.decode(nonsense))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            refusal -> assertThat(refusal.errors().getFirst().field()).isEqualTo("after"));
  }
}
