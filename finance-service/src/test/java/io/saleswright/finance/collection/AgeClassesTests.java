package io.saleswright.finance.collection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The classes of money by how long it is overdue (FIN-05). */
class AgeClassesTests {

  private static final AgeClasses USUAL = new AgeClasses(List.of(30, 60, 90));

  @ParameterizedTest
  @CsvSource({
    "0, NOT_DUE",
    "1, 1-30",
    "30, 1-30",
    "31, 31-60",
    "60, 31-60",
    "61, 61-90",
    "90, 61-90",
    "91, 91+",
    "4000, 91+"
  })
  void everyDayHasOneClass(long days, String expected) {
    assertThat(USUAL.of(days)).isEqualTo(expected);
    assertThat(USUAL.names()).contains(expected);
  }

  @Test
  void namesThemFromTheYoungest() {
    assertThat(USUAL.names()).containsExactly("NOT_DUE", "1-30", "31-60", "61-90", "91+");
    assertThat(new AgeClasses(List.of()).names()).containsExactly("NOT_DUE", "1+");
  }

  @Test
  void boundsThatDoNotRiseAreNone() {
    for (List<Integer> bad : List.of(List.of(0), List.of(30, 30), List.of(30, 10))) {
      assertThatThrownBy(() -> new AgeClasses(bad)).isInstanceOf(IllegalArgumentException.class);
    }
  }
}
