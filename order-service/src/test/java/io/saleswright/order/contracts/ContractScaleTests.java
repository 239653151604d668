package io.saleswright.order.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import io.saleswright.order.OrderServiceFixture;
import io.saleswright.order.content.PaymentTerms;
import io.saleswright.order.contracts.ContractAnswers.Need;
import io.saleswright.order.contracts.ContractClaim.State;
import io.saleswright.platform.kernel.Aggregates;
import io.saleswright.platform.kernel.Cause;
import io.saleswright.platform.kernel.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * A framework contract bears many orders of many lines, those that came before the news of it
 * included, in the real store with its bound of 256 kB for a document (ORD-11).
 */
class ContractScaleTests extends OrderServiceFixture {

  private static final int LINES = 200;
  private static final int EARLY = 25;
  private static final int LARGE = 50;
  private static final int SMALL = 50;
  private static final Instant NOW = Instant.parse("2026-11-30T02:00:00Z");
  private static final Cause CAUSE = Cause.internal("test", NOW);

  @Autowired private Aggregates<ContractAccount> store;
  @Autowired private Aggregates<OrderAsk> asks;
  @Autowired private ContractSearch search;

  @Test
  void bearsManyOrdersOfManyLines() {
    ContractAccounts accounts =
        new ContractAccounts(store, asks, search, (_, _, _, _) -> Need.OPEN);
    String contract = unique("contract");
    for (int i = 0; i < EARLY; i++) {
      accounts.claim(contract, contract + "-" + i, 1, ask(LINES, "1"), CAUSE);
    }
    accounts.learn(contract, terms(), CAUSE);
    for (int i = EARLY; i < LARGE; i++) {
      accounts.claim(contract, contract + "-" + i, 1, ask(LINES, "1"), CAUSE);
    }
    for (int i = LARGE; i < LARGE + SMALL; i++) {
      accounts.claim(contract, contract + "-" + i, 1, ask(3, "1"), CAUSE);
    }

    ContractAccount account = store.get(contract).state();
    assertThat(account.claims()).hasSize(LARGE + SMALL);
    assertThat(account.claims()).allMatch(claim -> claim.state() == State.COVERED);
    assertThat(account.unfinishedSince()).isNull();
    // Of the first product 150 are promised.
    String over = contract + "-over";
    accounts.claim(contract, over, 1, ask(1, "51"), CAUSE);
    assertThat(store.get(contract).state().claim(over).orElseThrow().state())
        .isEqualTo(State.DIFFERS);
    accounts.close(contract, contract + "-0", CAUSE);
    accounts.giveBackAllBut("", contract + "-1", 1, CAUSE);
    assertThat(store.get(contract).state().claim(over).orElseThrow().state())
        .isEqualTo(State.COVERED);
  }

  private static OrderAsk ask(int lines, String quantity) {
    Money price = Money.of("100", "CNY");
    BigDecimal units = new BigDecimal(quantity);
    return new OrderAsk(
        "buyer",
        LocalDate.of(2026, 11, 30),
        false,
        new PaymentTerms(PaymentTerms.Kind.CREDIT, null, 30),
        IntStream.rangeClosed(1, lines)
            .mapToObj(line -> new OrderAsk.Goods(line, product(line), units, price, price.amount()))
            .toList(),
        price.times(units.multiply(BigDecimal.valueOf(lines))));
  }

  private static String product(int line) {
    return "0198e6a0-0000-7000-8000-%012d".formatted(line);
  }

  private static ContractTerms terms() {
    List<ContractLine> lines =
        IntStream.rangeClosed(1, LINES)
            .mapToObj(line ->
                ContractLine.of(
                    product(line),
                    BigDecimal.valueOf(150),
                    Money.of("100", "CNY"),
                    BigDecimal.ZERO))
            .toList();
    return new ContractTerms(
        "CT-1",
        1,
        "buyer",
        new ContractTerms.Period(LocalDate.of(2026, 11, 1), null),
        false,
        null,
        lines,
        null,
        false);
  }
}
