package io.saleswright.platform.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchTextTests {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "México D.F., mexico d.f.",
        "İSTANBUL, istanbul",
        "ＡＢＣ　株式会社, abc 株式会社",
        "\"  Around   the Horn \", around the horn",
        "Straße, straße",
        "O’Neill, o'neill",
        "Oʼneill`s, o'neill's",
        "７－１１, 7-11",
        "7–11, 7-11",
        "ﾄﾖﾀ, トヨタ",
      })
  void comparesWithoutCaseWidthAccentsAndKindsOfSigns(String text, String compared) {
    assertThat(SearchText.normalised(text)).isEqualTo(compared);
  }

  @Test
  void aTextOfPlainSignsIsComparedAsWithinOneOfOthers() {
    for (char sign = ' '; sign <= '~'; sign++) {
      String text = "A" + sign + sign + "Bc";
      assertThat(SearchText.normalised(text) + " e").isEqualTo(SearchText.normalised(text + " é"));
      assertThat(SearchText.letters(text) + "e").isEqualTo(SearchText.letters(text + "é"));
    }
  }

  @Test
  void lettersOfATextAreThoseOfItsNormalisedForm() {
    assertThat(IntStream.rangeClosed(0, Character.MAX_CODE_POINT).filter(Character::isDefined))
        .allSatisfy(sign -> {
          String text = "a" + Character.toString(sign) + "b";
          String normalised = SearchText.normalised(text);
          assertThat(SearchText.letters(normalised)).isEqualTo(SearchText.letters(text));
        });
  }

  @Test
  void spellingsOfOneNameHaveTheSameLetters() {
    assertThat(SearchText.letters("HuaXia (Shenzhen) Co., Ltd."))
        .isEqualTo(SearchText.letters("huaxia shenzhen co ltd"));
  }

  @Test
  void gramsAreSignsAndPairsWithinAWord() {
    assertThat(Grams.of("华夏家 ab")).containsExactly("华", "华夏", "夏", "夏家", "家", "a", "ab", "b");
  }

  @Test
  void rareSignsOutsideOfTheBasicPlaneStayWhole() {
    assertThat(Grams.of("𠮷野")).containsExactly("𠮷", "𠮷野", "野");
  }
}
