package io.saleswright.finance.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.saleswright.platform.policy.PolicyVersion;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class FinancePolicyTests {

  @Test
  void shipsAValueAndARequirementForEachRule() {
    PolicyVersion<FinancePolicy> shipped = FinancePolicyConfiguration.DEFINITION.shipped();

    assertThat(shipped.values().defaultDepositPercent()).isEqualTo(new BigDecimal("30"));
    assertThat(shipped.values().secondPersonReverses()).isTrue();
    assertThat(shipped.values().taxRates()).contains(new BigDecimal("13"));
    assertThat(shipped.rules())
        .containsEntry("default-deposit-percent", "FIN-01")
        .containsEntry("invoice-after-sign-off", "FIN-07")
        .containsEntry("second-person-reverses", "FIN-16")
        .hasSize(FinancePolicy.class.getRecordComponents().length);
  }
}
