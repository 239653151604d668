package io.saleswright.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.saleswright.platform.kernel.Place;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class PageTests {

  private static final PageRequest TWO = new PageRequest(2, null);

  private static Place place(String item) {
    return new Place(Instant.EPOCH, item);
  }

  @Test
  void endsWhenThereIsNoItemBeyondTheLimit() {
    assertThat(Page.of(List.of("a", "b"), TWO, PageTests::place))
        .isEqualTo(new Page<>(List.of("a", "b"), null));
    assertThat(Page.of(List.<String>of(), TWO, PageTests::place).next()).isNull();
  }

  @Test
  void goesOnBehindItsLastItem() {
    Page<String> page = Page.of(List.of("a", "b", "c"), TWO, PageTests::place);

    assertThat(page).isEqualTo(new Page<>(List.of("a", "b"), Cursor.encode(place("b"))));
  }

  @Test
  void keepsItsPlaceWhenItsItemsAreShownDifferently() {
    Page<String> page = Page.of(List.of("a", "b", "c"), TWO, PageTests::place);

    assertThat(page.map(String::hashCode))
        .isEqualTo(new Page<>(List.of("a".hashCode(), "b".hashCode()), page.next()));
  }

  @Test
  void rowsWithoutABirthComeInTheirOrderPageByPage() {
    List<String> all = List.of("c", "a", "b");

    Page<String> first = Page.ofRows(all, TWO);
    String next = first.next();
    assertThat(first.items()).containsExactly("c", "a");
    assertThat(next).isNotNull();
    Page<String> second = Page.ofRows(all, new PageRequest(2, Cursor.decode(next)));

    assertThat(second).isEqualTo(new Page<>(List.of("b"), null));
    assertThat(Page.ofRows(List.of(), TWO)).isEqualTo(new Page<>(List.of(), null));
  }
}
