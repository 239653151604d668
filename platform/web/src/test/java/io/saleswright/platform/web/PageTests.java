package io.saleswright.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.kernel.Place;
import io.saleswright.platform.kernel.Slice;
import io.saleswright.platform.kernel.Sort;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;

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

  @Test
  void isSortedOnlyByWhatTheListOffers(@SortedBy({"dueOn", "open"}) TestInfo offering) {
    SortedBy offered = offered();

    assertThat(PageRequest.sort(null, offered)).isNull();
    assertThat(PageRequest.sort("-created", offered)).isNull();
    assertThat(PageRequest.sort("-open", offered)).isEqualTo(new Sort("open", true));
    assertThatThrownBy(() -> PageRequest.sort("total", offered))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            refused ->
                assertThat(refused.toString() + refused.getMessage())
                    .contains("-created, dueOn, -dueOn, open, -open"));
    assertThatThrownBy(() -> PageRequest.sort("open", null)).isInstanceOf(InvalidInput.class);
  }

  @Test
  void goesOnOnlyInTheOrderOfItsPlace() {
    Sort open = new Sort("open", false);
    Place place = new Place(Instant.EPOCH, "a", new Place.Sorted(open, "1.00"));

    assertThat(new PageRequest(2, place, open).slice()).isEqualTo(new Slice(place, 3, open));
    assertThatThrownBy(() -> new PageRequest(2, place)).isInstanceOf(InvalidInput.class);
    assertThatThrownBy(() -> new PageRequest(2, place("a"), open)).isInstanceOf(InvalidInput.class);
  }

  private static SortedBy offered() {
    return Arrays.stream(PageTests.class.getDeclaredMethods())
        .filter(method -> method.getName().equals("isSortedOnlyByWhatTheListOffers"))
        .map(method -> method.getParameters()[0].getAnnotation(SortedBy.class))
        .findFirst()
        .orElseThrow();
  }
}
