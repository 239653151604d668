package io.saleswright.platform.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.saleswright.platform.search.SearchWord.Way;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is looked for when somebody types (CUS-01). */
class SearchWordTests {

  @ParameterizedTest
  @ValueSource(strings = {"0755-8888 6666", "(0755) 88886666", "０７５５８８８８６６６６", "+0755 8888.6666"})
  void aTelephoneNumberIsFoundInAnyNotation(String typed) {
    assertThat(SearchWord.of(typed))
        .isNotEmpty()
        .allSatisfy(word -> assertThat(word.ways()).contains(new Way("075588886666", true)));
  }

  @Test
  void groupsOfDigitsAreFoundForThemselves() {
    assertThat(SearchWord.of("7-11 88886666"))
        .extracting(SearchWord::ways)
        .containsExactly(
            Set.of(way("7-11"), way("711"), new Way("71188886666", true)),
            Set.of(way("88886666"), new Way("88886666", true), new Way("71188886666", true)));
  }

  @Test
  void digitsWithSignsAreANameAsWell() {
    assertThat(ways("0755-88886666"))
        .containsExactlyInAnyOrder(
            new Way("0755-88886666", false),
            new Way("075588886666", false),
            new Way("075588886666", true));
  }

  @Test
  void fewDigitsWithSignsAreNoTelephoneNumber() {
    assertThat(ways("7-11")).containsExactlyInAnyOrder(way("7-11"), way("711"));
    assertThat(ways("3.5")).containsExactlyInAnyOrder(way("3.5"), way("35"));
  }

  @Test
  void halfANumberIsDigitsAlone() {
    assertThat(ways("8888")).containsExactlyInAnyOrder(way("8888"), new Way("8888", true));
    assertThat(ways("88")).containsExactly(way("88"));
  }

  @Test
  void theCodeOfTheCountryMayBeTypedOrNot() {
    assertThat(SearchWord.of("+86 138-1234-5678"))
        .hasSize(2)
        .allSatisfy(word ->
            assertThat(word.ways())
                .contains(new Way("8613812345678", true), new Way("13812345678", true)));
    assertThat(ways("008613812345678")).contains(new Way("13812345678", true));
  }

  @Test
  void otherQueriesAreWords() {
    assertThat(SearchWord.of(" Horn  around "))
        .extracting(SearchWord::ways)
        .containsExactly(Set.of(way("horn")), Set.of(way("around")));
    assertThat(ways("O’Neill")).containsExactlyInAnyOrder(way("o'neill"), way("oneill"));
    assertThat(SearchWord.of(" \t")).isEmpty();
  }

  private static Set<Way> ways(String typed) {
    assertThat(SearchWord.of(typed)).hasSize(1);
    return SearchWord.of(typed).getFirst().ways();
  }

  private static Way way(String text) {
    return new Way(text, false);
  }
}
