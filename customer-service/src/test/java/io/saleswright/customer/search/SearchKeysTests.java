package io.saleswright.customer.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.saleswright.customer.fixtures.Profiles;
import io.saleswright.customer.profile.Profile;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchKeysTests {

  @ParameterizedTest
  @CsvSource({
    "México D.F., mexico d.f.",
    "İSTANBUL, istanbul",
    "ＡＢＣ　株式会社, abc 株式会社",
    "'  Around   the Horn ', around the horn",
    "Straße, straße",
  })
  void comparesWithoutCaseWidthAndAccents(String text, String compared) {
    assertThat(SearchText.normalised(text)).isEqualTo(compared);
  }

  @Test
  void gramsAreSignsAndPairsWithinAWord() {
    assertThat(Grams.of("华夏家 ab")).containsExactly("华", "华夏", "夏", "夏家", "家", "a", "ab", "b");
  }

  @Test
  void rareSignsOutsideOfTheBasicPlaneStayWhole() {
    assertThat(Grams.of("𠮷野")).containsExactly("𠮷", "𠮷野", "野");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0755-8888 6666", "(0755) 88886666", "０７５５８８８８６６６６", "+0755 8888.6666"})
  void aTelephoneNumberIsOneWord(String typed) {
    assertThat(SearchText.words(typed)).containsExactly("075588886666");
  }

  @Test
  void otherQueriesAreWords() {
    assertThat(SearchText.words(" Horn  around ")).containsExactly("horn", "around");
    assertThat(SearchText.words("CU-20261122-0007")).containsExactly("cu-20261122-0007");
  }

  @Test
  void contactsAreNotAmongTheOpenTexts() {
    SearchKeys keys = SearchKeys.of("CU-20261122-0007", Profiles.company("华夏家居"), null);

    assertThat(keys.open().lines()).containsExactly("cu-20261122-0007", "华夏家居", "south");
    assertThat(keys.full().lines()).contains("李娜", "li.na@huaxia.example", "075588886666");
    assertThat(keys.grams()).contains("华夏", "李", "李娜", "07", "88");
  }

  @Test
  void spellingsOfOneNameShareAMark() {
    assertThat(Marks.of(Profiles.company("HuaXia (Shenzhen) Co., Ltd.")))
        .containsAnyElementsOf(Marks.of(Profiles.company("huaxia shenzhen co ltd")));
  }

  @Test
  void aStoreIsKnownByItsTelephone() {
    assertThat(Marks.of(Profiles.dealer("东方专卖店")))
        .containsExactly("name 东方专卖店", "phone 02155551234", "email wq@shop.example");
  }

  @Test
  void extensionsAreTooShortToTellCustomersApart() {
    Profile profile = Profiles.withPhone(Profiles.company("A"), "8001");

    assertThat(Marks.of(profile)).isEqualTo(List.of("name a", "email li.na@huaxia.example"));
  }
}
