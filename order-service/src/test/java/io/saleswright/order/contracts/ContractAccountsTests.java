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

  private final InMemory<ContractAccount> store = new InMemory<>();
  private final Map<String, Need> needs = new HashMap<>();
  private boolean dies;
  private final ContractAccounts accounts =
      new ContractAccounts(store, new InMemory<>(), new OneFound(), this::answered);

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
    assertThat(account().unfinishedSince()).isNotNull();

    accounts.finish(CONTRACT, CAUSE);
    assertThat(state("cancelled")).as("its order is still giving back").isEqualTo(State.COVERED);
    assertThat(account().unfinishedSince()).isNotNull();
    needs.put("cancelled", Need.GONE);
    accounts.finish(CONTRACT, CAUSE);

    assertThat(account().claim("cancelled")).isEmpty();
    assertThat(state("next")).isEqualTo(State.COVERED);
    assertThat(account().unfinishedSince()).isNull();
  }

  private ContractAccount account() {
    return store.get(CONTRACT).state();
  }

  private State state(String order) {
    return account().claim(order).orElseThrow().state();
  }

  private static OrderAsk ask() {
    Money price = Money.of("100", "CNY");
    return new OrderAsk(
        "buyer",
        LocalDate.of(2026, 11, 30),
        false,
        new PaymentTerms(PaymentTerms.Kind.CREDIT, null, 30),
        List.of(new OrderAsk.Goods(1, "pump", BigDecimal.TEN, price, price.amount())),
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
        List.of(ContractLine.of("pump", BigDecimal.TEN, Money.of("100", "CNY"), BigDecimal.ZERO)),
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

  /** Aggregates in memory. */
  private static final class InMemory<S> implements Aggregates<S> {

    private final Map<String, S> all = new HashMap<>();

    @Override
    public Optional<Stored<S>> find(String id) {
      return Optional.ofNullable(all.get(id))
          .map(state -> new Stored<>(id, 1, 1, 0, state, List.of(), NOW, "x", NOW, "x", false));
    }

    @Override
    public Stored<S> get(String id) {
      return find(id).orElseThrow();
    }

    @Override
    public Stored<S> create(Cause cause, Function<String, Change<S>> birth) {
      return createAt("new", cause, birth);
    }

    @Override
    public Stored<S> createAt(String id, Cause cause, Function<String, Change<S>> birth) {
      all.put(id, birth.apply(id).state());
      return get(id);
    }

    @Override
    public Stored<S> change(String id, Cause cause, Function<Stored<S>, Change<S>> decision) {
      all.put(id, decision.apply(get(id)).state());
      return get(id);
    }

    @Override
    public Stored<S> change(
        String id, long revision, Cause cause, Function<Stored<S>, Change<S>> decision) {
      return change(id, cause, decision);
    }
  }
}
