package io.saleswright.testkit.policy;

import io.saleswright.platform.policy.PolicyDefinition;
import io.saleswright.platform.time.TimeLimit;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/** Some rules of an imaginary service. */
record OrderSamplePolicy(
    TimeLimit verificationTime, boolean releaseNeedsDeposit, @Min(1) @Max(30) int warningDays) {

  static final PolicyDefinition<OrderSamplePolicy> DEFINITION =
      PolicyDefinition.of("order-sample", OrderSamplePolicy.class).editableBy("sales-manager");
}
