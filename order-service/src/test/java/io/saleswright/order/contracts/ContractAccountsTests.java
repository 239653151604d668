package io.saleswright.order.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.saleswright.order.content.PaymentTerms;
import io.saleswright.order.contracts.ContractAnswers.Need;
import io.saleswright.order.contracts.ContractClaim.State;
import io.saleswright.platform.kernel.Aggregates;
import io.saleswright.platform.kernel.Cause;
import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.kernel.Money;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.process.UnfinishedWork.Look;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A process dies between the claim of an order and the look whether the order needs it. */
class ContractAccountsTests {

  private static final Instant NOW = Instant.parse("2026-11-30T02:00:00Z");
  private static final Cause CAUSE = Cause.internal("test", NOW);
  private static final String CONTRACT = "contract-1";

  private final OneAccount store = new OneAccount();
  private final Map<String, Need> needs = new HashMap<>();
  private boolean dies;
  private final ContractAccounts accounts =
      new ContractAccounts(store, new OneFound(), this::answered);

  private Need answered(
      String contractId, ContractClaim claim, @Nullable ContractTerms terms, Cause cause) {
    if (dies) {
      throw new IllegalStateException("killed");
    }
    return needs.getOrDefault(claim.orderId(), Need.OPEN);
  }

  /** ORD-11: the account remembers by itself that it has to look. */
  @Test
  void theLastQuantityIsFreedWhenTheClaimWasTheLastWriteOfAProcess() {
    accounts.learn(CONTRACT, terms(), CAUSE);
    dies = true;
    assertThatThrownBy(() -> accounts.claim(CONTRACT, "cancelled", 1, ask(), CAUSE))
        .hasMessage("killed");
    dies = false;
    needs.put("cancelled", Need.ENDING);
    accounts.claim(CONTRACT, "next", 1, ask(), CAUSE);
    assertThat(state("next")).isEqualTo(State.DIFFERS);
    assertThat(store.account().unfinishedSince()).isNotNull();

    accounts.finish(CONTRACT, CAUSE);
    assertThat(state("cancelled")).as("its order is still giving back").isEqualTo(State.COVERED);
    assertThat(store.account().unfinishedSince()).isNotNull();
    needs.put("cancelled", Need.GONE);
    accounts.finish(CONTRACT, CAUSE);

    assertThat(store.account().claim("cancelled")).isEmpty();
    assertThat(state("next")).isEqualTo(State.COVERED);
    assertThat(store.account().unfinishedSince()).isNull();
  }

  private State state(String order) {
    return store.account().claim(order).orElseThrow().state();
  }

  private static OrderAsk ask() {
    Money price = Money.of("100", "CNY");
    return new OrderAsk(
        "buyer",
        LocalDate.of(2026, 11, 30),
        false,
        new PaymentTerms(PaymentTerms.Kind.CREDIT, null, 30),
        List.of(new OrderAsk.Goods(1, "pump", BigDecimal.TEN, price)),
        price.times(BigDecimal.TEN));
  }

  private static ContractTerms terms() {
    return new ContractTerms(
        "CT-1",
        1,
        "buyer",
        new ContractTerms.Period(LocalDate.of(2026, 11, 1), null),
        false,
        null,
        List.of(new ContractLine("pump", BigDecimal.TEN, Money.of("100", "CNY"))),
        null,
        false);
  }

  private static final class OneFound implements ContractSearch {

    @Override
    public SequencedMap<String, Instant> unfinished(Look look) {
      return new LinkedHashMap<>();
    }

    @Override
    public List<String> claimedBy(String orderId) {
      return List.of(CONTRACT);
    }
  }

  /** The account of one contract, in memory. */
  private static final class OneAccount implements Aggregates<ContractAccount> {

    private @Nullable ContractAccount account;

    private ContractAccount account() {
      return find(CONTRACT).orElseThrow().state();
    }

    @Override
    public Optional<Stored<ContractAccount>> find(String id) {
      return Optional.ofNullable(account)
          .map(state -> new Stored<>(id, 1, 1, 0, state, List.of(), NOW, "x", NOW, "x", false));
    }

    @Override
    public Stored<ContractAccount> get(String id) {
      return find(id).orElseThrow();
    }

    @Override
    public Stored<ContractAccount> create(
        Cause cause, Function<String, Change<ContractAccount>> birth) {
      return createAt(CONTRACT, cause, birth);
    }

    @Override
    public Stored<ContractAccount> createAt(
        String id, Cause cause, Function<String, Change<ContractAccount>> birth) {
      account = birth.apply(id).state();
      return get(id);
    }

    @Override
    public Stored<ContractAccount> change(
        String id,
        Cause cause,
        Function<Stored<ContractAccount>, Change<ContractAccount>> decision) {
      account = decision.apply(get(id)).state();
      return get(id);
    }

    @Override
    public Stored<ContractAccount> change(
        String id,
        long revision,
        Cause cause,
        Function<Stored<ContractAccount>, Change<ContractAccount>> decision) {
      return change(id, cause, decision);
    }
  }
}
