package io.saleswright.customer.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.saleswright.customer.fixtures.Profiles;
import io.saleswright.customer.profile.Profile;
import java.util.List;
import org.junit.jupiter.api.Test;

class SearchKeysTests {

  @Test
  void contactsAreNotAmongTheOpenTexts() {
    SearchKeys keys = SearchKeys.of("CU-20261122-0007", Profiles.company("华夏家居"), null);

    assertThat(keys.open().lines())
        .containsExactly(
            "number\tcu-20261122-0007",
            "number\tcu202611220007",
            "name\t华夏家居",
            "name\thxjj",
            "name\thuaxiajiaju",
            "region\tsouth",
            "address\t深南大道 1 号",
            "address\t深圳");
    assertThat(keys.full().lines())
        .contains(
            "contact\t李娜", "contact\tln", "email\tli.na@huaxia.example", "phone\t075588886666");
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

  /** CUS-01: a file that was to be the only one gives up what it is not called any more. */
  @Test
  void claimsAreMadeOnceAndGivenUp() {
    SearchKeys keys = SearchKeys.of("CU-1", Profiles.company("甲"), null);
    SearchKeys claimed = keys.claimed("all");
    SearchKeys renamed = SearchKeys.of("CU-1", Profiles.company("乙"), null).keepingClaims(claimed);

    assertThat(keys.claims()).isNull();
    assertThat(claimed.claims())
        .containsExactly("all|name 甲", "all|phone 075588886666", "all|email li.na@huaxia.example");
    assertThat(renamed.claims())
        .containsExactly("all|phone 075588886666", "all|email li.na@huaxia.example");
    assertThat(keys.keepingClaims(keys).claims()).isNull();
  }
}
