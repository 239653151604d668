package io.saleswright.finance.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.saleswright.finance.fixtures.Acts;
import io.saleswright.finance.gates.Block;
import io.saleswright.finance.risked.CustomerBlocked;
import io.saleswright.finance.risked.CustomerReleased;
import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.kernel.Money;
import io.saleswright.platform.kernel.RuleViolation;
import java.time.Instant;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Who blocks and releases a customer, and when their receivables know of it (FIN-17). */
class CustomerRiskTests {

  private static final Instant AT = Instant.parse("2026-11-23T02:00:00Z");
  private static final Instant LATER = AT.plusSeconds(60);
  private static final CustomerRisk FREE = CustomerRisk.of("c");

  @Test
  void isBlockedOnceAndReleasedByAnotherPerson() {
    assertThat(FREE.stage()).isEqualTo(RiskStage.FREE);
    refuses("wrong-step", () -> FREE.released("r", Acts.by("li", AT)));

    Change<CustomerRisk> change = FREE.blocked("owes much", Acts.by("wang", AT));

    CustomerRisk blocked = change.state();
    assertThat(change.events()).containsExactly(new CustomerBlocked("c", "owes much", "wang"));
    assertThat(blocked.stage()).isEqualTo(RiskStage.BLOCKED);
    assertThat(blocked.block()).isEqualTo(new Block("owes much", "wang", AT));
    assertThat(blocked.openSince()).isEqualTo(AT);
    refuses("wrong-step", () -> blocked.blocked("r", Acts.by("li", LATER)));
    refuses("own-paper", () -> blocked.released("r", Acts.by("wang", LATER)));
    Change<CustomerRisk> over = blocked.released("has paid", Acts.by("li", LATER));
    assertThat(over.events()).containsExactly(new CustomerReleased("c", "has paid", "li"));
    assertThat(over.state().stage()).isEqualTo(RiskStage.FREE);
    assertThat(over.state().openSince()).isEqualTo(LATER);
    assertThat(over.state().decisions()).extracting(Decision::by).containsExactly("wang", "li");
  }

  @Test
  void staysOpenUntilItsReceivablesKnowOfJustThisBlock() {
    CustomerRisk blocked = FREE.blocked("r", Acts.by("wang", AT)).state();
    CustomerRisk released = blocked.released("r", Acts.by("li", LATER)).state();

    assertThat(blocked.told(null).effective()).isFalse();
    assertThat(blocked.told(new Block("r", "wang", LATER)).effective()).isFalse();
    assertThat(blocked.told(blocked.block()).state().openSince()).isNull();
    assertThat(released.told(blocked.block()).effective()).isFalse();
    CustomerRisk told = released.told(null).state();
    assertThat(told.openSince()).isNull();
    assertThat(told.told(null).effective()).isFalse();
  }

  @Test
  void exposuresAddUp() {
    Exposure both =
        new Exposure("c", 2, cny("100.00"), cny("40.00"))
            .plus(new Exposure("d", 3, cny("0.50"), cny("0.25")));

    assertThat(both).isEqualTo(new Exposure("c", 5, cny("100.50"), cny("40.25")));
  }

  private static Money cny(String amount) {
    return Money.of(amount, "CNY");
  }

  private static void refuses(String problem, ThrowingCallable step) {
    assertThatThrownBy(step)
        .isInstanceOf(RuleViolation.class)
        .hasFieldOrPropertyWithValue("problem", problem);
  }
}
