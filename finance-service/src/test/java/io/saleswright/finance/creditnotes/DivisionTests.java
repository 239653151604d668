package io.saleswright.finance.creditnotes;

import static org.assertj.core.api.Assertions.assertThat;

import io.saleswright.finance.credited.CreditedLine;
import io.saleswright.finance.creditnotes.CreditNote.Credited;
import io.saleswright.finance.orders.NetPrice;
import io.saleswright.platform.kernel.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A credit in parts is the whole to the cent, one part for each invoice (FIN-08, FIN-18). */
class DivisionTests {

  private static final BigDecimal RATE = new BigDecimal("13");

  private static Money cny(String amount) {
    return Money.of(amount, "CNY");
  }

  private static List<Money> left(String... amounts) {
    return Arrays.stream(amounts).map(DivisionTests::cny).toList();
  }

  private static Credited goods(Money gross, @org.jspecify.annotations.Nullable NetPrice price) {
    return new Credited(gross, price, List.of(new CreditedLine(1, BigDecimal.TWO)), gross, null);
  }

  private static List<Money> amounts(List<Credited> shares) {
    return shares.stream().map(Credited::gross).toList();
  }

  @Test
  void whatFitsOneInvoiceStaysWhole() {
    Credited whole = goods(cny("300.00"), null);

    assertThat(Division.of(whole, left("100.00", "300.00"))).containsExactly(whole);
  }

  @Test
  void whatFitsNoneIsTakenOffEachInTurnAndTheLastGivesTheRest() {
    Credited whole = goods(cny("800.00"), null);

    List<Credited> shares = Division.of(whole, left("300.00", "400.00", "300.00"));

    assertThat(amounts(shares)).containsExactly(cny("300.00"), cny("400.00"), cny("100.00"));
    assertThat(shares.getFirst().lines()).hasSize(1);
    assertThat(shares.get(1).lines()).isEmpty();
    assertThat(shares).extracting(Credited::goods).containsExactlyElementsOf(amounts(shares));
  }

  @Test
  void aCentMoreThanAllInvoicesHaveIsNotDivided() {
    assertThat(Division.of(goods(cny("800.01"), null), left("500.00", "300.00"))).isEmpty();
    assertThat(Division.of(goods(cny("800.00"), null), left("500.00", "300.00"))).hasSize(2);
    assertThat(Division.of(goods(cny("0.01"), null), List.of())).isEmpty();
  }

  /** However the invoices are cut, nothing is lost, and no part takes more tax than it has. */
  @Test
  void netAndGrossOfThePartsAreThoseOfTheWholeHoweverTheInvoicesAreCut() {
    Random random = new Random(20261130);
    for (int i = 0; i < 2_000; i++) {
      NetPrice price =
          new NetPrice(
              Money.rounding(BigDecimal.valueOf(random.nextInt(1, 99_999), 2), "CNY"), RATE);
      Credited whole = goods(price.gross(), price);
      List<Credited> shares = Division.of(whole, cut(whole.gross(), random));

      Money gross = Money.zero("CNY");
      Money net = Money.zero("CNY");
      for (Credited share : shares) {
        gross = gross.plus(share.gross());
        net = net.plus(share.split(RATE).net());
        assertThat(share.split(RATE).tax().isNegative()).isFalse();
      }
      assertThat(gross).isEqualTo(whole.gross());
      assertThat(net).isEqualTo(whole.split(RATE).net()).isEqualTo(price.net());
    }
  }

  private static List<Money> cut(Money whole, Random random) {
    List<Money> cut = new ArrayList<>();
    Money rest = whole;
    while (rest.isPositive()) {
      int cents = rest.amount().movePointRight(2).intValueExact();
      cut.add(Money.rounding(BigDecimal.valueOf(random.nextInt(1, cents + 1), 2), "CNY"));
      rest = rest.minus(cut.getLast());
    }
    return cut;
  }

  /** The identities are those of the note and its place, so a crash makes none twice. */
  @Test
  void eachPartKeepsItsIdentityWhenMoreAreTaken() {
    Credited share = Credited.of(cny("1.00"));
    Division first = Division.taking("note", null, List.of(share));
    Division more = Division.taking("note", first, List.of(share));

    assertThat(Division.taking("note", null, List.of())).isNull();
    assertThat(first).isNotNull();
    assertThat(more).isNotNull();
    assertThat(more.parts()).hasSize(2).startsWith(first.parts().getFirst());
    assertThat(more.parts().get(1).id()).isNotEqualTo(first.parts().getFirst().id());
    assertThat(Division.taking("other", null, List.of(share))).isNotEqualTo(first);
  }
}
