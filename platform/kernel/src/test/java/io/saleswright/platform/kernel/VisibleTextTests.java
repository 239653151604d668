package io.saleswright.platform.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VisibleTextTests {

  private static final String ZERO_WIDTH_SPACE = Character.toString(0x200B);
  private static final String JOINER = Character.toString(0x200D);
  private static final String SELECTOR = Character.toString(0xFE0F);

  @ParameterizedTest
  @ValueSource(
      ints = {
        0x0000, 0x0007, 0x001B, 0x007F, 0x0085, 0x00AD, 0x034F, 0x061C, 0x115F, 0x1160, 0x180E,
        0x200B, 0x200E, 0x202E, 0x2060, 0x2066, 0x2800, 0x3164, 0xFEFF, 0xFFA0, 0xE0041, 0xD800
      })
  void signsThatLeaveNoTraceAreInvisible(int sign) {
    assertThat(VisibleText.hasInvisible("A" + Character.toString(sign) + "B")).isTrue();
    assertThat(VisibleText.isSeen(Character.toString(sign))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"O’Neill", "华夏 家居", "𠮷野家", "México\n2. Etage\t", "Straße", "مؤسسة", "①ⅷ™"})
  void everythingElseIsSeen(String text) {
    assertThat(VisibleText.hasInvisible(text)).isFalse();
    assertThat(VisibleText.isSeen(text)).isTrue();
  }

  @Test
  void joinersAreAllowedWhereTheyJoin() {
    assertThat(VisibleText.hasInvisible("👨" + JOINER + "👩")).isFalse();
    assertThat(VisibleText.hasInvisible("❤" + SELECTOR + JOINER + "🔥")).isFalse();
    assertThat(VisibleText.hasInvisible("क्" + JOINER + "ष")).isFalse();
    assertThat(VisibleText.hasInvisible("می" + Character.toString(0x200C) + "خواهم")).isFalse();

    assertThat(VisibleText.hasInvisible("Ali" + JOINER + "ce")).isTrue();
    assertThat(VisibleText.hasInvisible("华" + JOINER + "夏")).isTrue();
    assertThat(VisibleText.hasInvisible("👨" + JOINER)).isTrue();
    assertThat(VisibleText.hasInvisible("👨" + JOINER + " A")).isTrue();
    assertThat(VisibleText.hasInvisible("👨" + JOINER + JOINER + "👩")).isTrue();
    assertThat(VisibleText.hasInvisible(JOINER + "A")).isTrue();
  }

  @Test
  void selectorsVaryTheSignBeforeThem() {
    assertThat(VisibleText.hasInvisible("葛" + Character.toString(0xE0100) + "城")).isFalse();
    assertThat(VisibleText.hasInvisible("☎" + SELECTOR)).isFalse();

    assertThat(VisibleText.hasInvisible(SELECTOR + "A")).isTrue();
    assertThat(VisibleText.hasInvisible("A " + SELECTOR)).isTrue();
    assertThat(VisibleText.hasInvisible("A" + SELECTOR + SELECTOR)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(ints = {' ', '\t', '\n', 0x00A0, 0x2003, 0x3000})
  void blanksAreNothingToSee(int blank) {
    assertThat(VisibleText.isSeen(Character.toString(blank) + ZERO_WIDTH_SPACE)).isFalse();
    assertThat(VisibleText.isSeen(Character.toString(blank) + "a")).isTrue();
  }

  @Test
  void layoutIsLinesAndTabs() {
    assertThat(VisibleText.hasLayout("a\tb")).isTrue();
    assertThat(VisibleText.hasLayout("a\nb")).isTrue();
    assertThat(VisibleText.hasLayout("a" + Character.toString(0x2028) + "b")).isTrue();
    assertThat(VisibleText.hasLayout("a b" + Character.toString(0x3000))).isFalse();
  }

  @Test
  void countsCodePoints() {
    assertThat(VisibleText.length("𠮷野家")).isEqualTo(3);
  }
}
