package io.saleswright.finance.standing;

import static org.assertj.core.api.Assertions.assertThat;

import io.saleswright.platform.kernel.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a receivable stood at past moments (FIN-05). */
class StandingsTests {

  private static final Instant MONDAY = Instant.parse("2026-11-23T02:00:00Z");
  private static final Instant TUESDAY = MONDAY.plusSeconds(86_400);
  private static final Instant WEDNESDAY = TUESDAY.plusSeconds(86_400);
  private static final LocalDate DUE = LocalDate.parse("2026-11-20");

  @Test
  void answersForEachMomentWithWhatHeldThen() {
    List<Standing> past = history(standing(MONDAY, "100.00"), standing(WEDNESDAY, "40.00"));

    assertThat(Standings.at(past, MONDAY.minusMillis(1))).isEmpty();
    assertThat(openAt(past, MONDAY)).isEqualTo("100.00");
    assertThat(openAt(past, TUESDAY)).isEqualTo("100.00");
    assertThat(openAt(past, WEDNESDAY)).isEqualTo("40.00");
  }

  @Test
  void whatSaysTheSameIsNoEntry() {
    List<Standing> past = history(standing(MONDAY, "100.00"), standing(TUESDAY, "100.00"));

    assertThat(past).containsExactly(standing(MONDAY, "100.00"));
  }

  @Test
  void neverTellsALaterEntryBeforeAnEarlierOneThoughClocksDiffer() {
    List<Standing> past = history(standing(TUESDAY, "100.00"), standing(MONDAY, "40.00"));

    assertThat(past).extracting(Standing::from).containsExactly(TUESDAY, TUESDAY);
    assertThat(openAt(past, TUESDAY)).isEqualTo("40.00");
  }

  @Test
  void isClearedSinceTheFirstOfTheLastEntriesWithNothingOpen() {
    Standing open = standing(MONDAY, "100.00");
    Standing paid = standing(TUESDAY, "0.00");
    Standing handedOver =
        new Standing(
            WEDNESDAY, "SETTLED", "rep-2", cny("100.00"), cny("0.00"), cny("0.00"), 0, List.of());

    assertThat(Standings.clearedSince(history(open))).isEmpty();
    assertThat(Standings.clearedSince(history(open, paid, handedOver))).contains(TUESDAY);
    assertThat(Standings.clearedSince(history(open, paid, standing(WEDNESDAY, "1.00")))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "2, 0", "3, 3", "40, 40"})
  void countsDaysFromTheDueDateOnceTheGraceIsOver(int after, long expected) {
    OpenPart part = new OpenPart("BEFORE_SHIPMENT", cny("1.00"), DUE);

    assertThat(part.daysOverdue(DUE.plusDays(after), 2)).isEqualTo(expected);
    assertThat(new OpenPart("X", cny("1.00"), null).daysOverdue(DUE, 0)).isZero();
  }

  @Test
  void addsUpWhatIsOverdueOfItsParts() {
    Standing standing =
        new Standing(
            MONDAY,
            "OPEN",
            "rep-1",
            cny("10.00"),
            cny("0.00"),
            cny("2.00"),
            0,
            List.of(
                new OpenPart("DEPOSIT", cny("3.00"), DUE),
                new OpenPart("BEFORE_SHIPMENT", cny("5.00"), DUE.plusDays(9))));

    assertThat(standing.open()).isEqualTo(cny("8.00"));
    assertThat(standing.overdue(DUE.plusDays(4))).isEqualTo(cny("3.00"));
    assertThat(standing.daysOverdue(DUE.plusDays(4))).isEqualTo(4);
    assertThat(standing.firstDue()).isEqualTo(DUE);
  }

  private static List<Standing> history(Standing... entries) {
    return Stream.of(entries).reduce(List.of(), Standings::with, (_, later) -> later);
  }

  private static String openAt(List<Standing> past, Instant moment) {
    return Standings.at(past, moment).orElseThrow().open().amount().toPlainString();
  }

  private static Standing standing(Instant from, String open) {
    Money amount = cny(open);
    List<OpenPart> parts =
        amount.isZero() ? List.of() : List.of(new OpenPart("BEFORE_SHIPMENT", amount, DUE));
    return new Standing(from, "OPEN", "rep-1", cny("100.00"), cny("0.00"), cny("0.00"), 0, parts);
  }

  private static Money cny(String amount) {
    return Money.of(amount, "CNY");
  }
}
