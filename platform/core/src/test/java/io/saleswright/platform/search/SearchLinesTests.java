package io.saleswright.platform.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** By what a thing is found (CUS-01). */
class SearchLinesTests {

  @Test
  void textIsFoundWithAndWithoutItsSigns() {
    SearchLines lines = SearchLines.NONE.and("name", "O’Neill & Co.").and("name", null);

    assertThat(lines.text().lines()).containsExactly("name\to'neill & co.", "name\toneill co");
    assertThat(lines.grams()).contains("o'", "'n", "on", "&").doesNotContain("\t", "na");
  }

  @Test
  void chineseNamesAreFoundByTheirSounds() {
    assertThat(SearchLines.NONE.andName("name", "华夏家居").text().lines())
        .containsExactly("name\t华夏家居", "name\thxjj", "name\thuaxiajiaju");
    assertThat(SearchLines.NONE.andName("name", "重庆银行 A").text().lines())
        .contains("name\tcqyha", "name\tchongqingyinhanga");
    assertThat(SearchLines.NONE.andName("name", "Horn").text()).isEqualTo("name\thorn");
  }

  @Test
  void telephoneNumbersAreDigits() {
    assertThat(SearchLines.NONE.andPhone("0755-8888 6666").andPhone(null).andPhone("-").text())
        .isEqualTo("phone\t075588886666");
  }
}
