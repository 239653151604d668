package io.saleswright.finance.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import io.saleswright.finance.risk.RiskRules.Limit;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.kernel.Money;
import io.saleswright.platform.policy.Policies;
import io.saleswright.platform.policy.PolicyBook;
import io.saleswright.platform.policy.PolicyEdit;
import io.saleswright.testkit.TestClock;
import io.saleswright.testkit.TestStore;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a release makes of limits of risk that people set before it (FIN-17). */
class BooksPolicyTests {

  private static final Caller HEAD = new Caller("E-1", "H", Set.of("finance-head"), null, null);

  private final MongoDatabase database = TestStore.freshDatabase();
  private final TestClock clock = TestClock.at("2026-11-23T02:00:00Z");

  private Policies<BooksPolicy> start() {
    return new PolicyBook(database, clock).open(BooksPolicyConfiguration.DEFINITION);
  }

  /** A version that somebody edited under a release without limits in other currencies. */
  private Policies<BooksPolicy> startedOn(Money exposure, Money overdue, Money from) {
    start().change(new PolicyEdit(1, Map.of("seller", "S2"), "another seller"), HEAD);
    database
        .getCollection("policies")
        .updateOne(
            Filters.eq("_id", "books@2"),
            Updates.combine(
                Updates.set("values.risk-exposure", plain(exposure)),
                Updates.set("values.risk-overdue", plain(overdue)),
                Updates.set("values.risk-share-from", plain(from)),
                Updates.unset("values.risk-elsewhere"),
                Updates.unset("rules.risk-elsewhere")));
    return start();
  }

  private static Map<String, String> plain(Money money) {
    return Map.of("amount", money.amount().toPlainString(), "currency", money.currency());
  }

  @Test
  void whatWasSetInDollarsStaysAndWinsOverWhatShips() {
    Money own = Money.of("5", "USD");

    BooksPolicy inForce = startedOn(own, own, own).current().values();

    assertThat(inForce.seller()).isEqualTo("S2");
    assertThat(inForce.risk().limits())
        .extracting(Limit::exposure)
        .containsExactly(own, Money.of("300000", "EUR"));
  }

  @Test
  void whatNoChangeMaySetIsBoundWhereItIsThereAndRefusedInTheNextChange() {
    Money negative = Money.of("-5", "CNY");
    Policies<BooksPolicy> mixed = startedOn(Money.of("5", "USD"), negative, negative);

    assertThat(mixed.current().values().risk().limits().getFirst().overdue()).isEqualTo(negative);
    int version = mixed.current().version();
    PolicyEdit other = new PolicyEdit(version, Map.of("seller", "S3"), "another seller");
    assertThatThrownBy(() -> mixed.change(other, HEAD))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("in that currency");
    assertThat(mixed.current().version()).isEqualTo(version);
    Map<String, Object> sound =
        Map.of(
            "risk-exposure", plain(Money.of("5", "CNY")),
            "risk-overdue", plain(Money.of("5", "CNY")),
            "risk-share-from", plain(Money.of("5", "CNY")));
    assertThat(mixed.change(new PolicyEdit(version, sound, "put right"), HEAD).version())
        .isEqualTo(version + 1);
  }

  @Test
  void aCurrencyHasOneLimitElsewhere() {
    Map<String, String> one = plain(Money.of("5", "HKD"));
    Map<String, Object> limit = Map.of("exposure", one, "overdue", one, "share-from", one);
    PolicyEdit twice = new PolicyEdit(1, Map.of("risk-elsewhere", List.of(limit, limit)), "twice");
    Policies<BooksPolicy> policy = start();

    assertThatThrownBy(() -> policy.change(twice, HEAD))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("one limit");
  }
}
