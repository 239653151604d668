package io.saleswright.platform.policy;

import io.saleswright.platform.kernel.Money;
import io.saleswright.platform.time.TimeLimit;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/** A policy with a value of every kind. */
record SamplePolicy(
    LocalTime cutOff,
    TimeLimit verificationTime,
    Duration reminder,
    LocalDate startsOn,
    @Min(1) int lowerBound,
    long upperBound,
    boolean releaseNeedsDeposit,
    BigDecimal depositRate,
    Money freeShippingFrom,
    Mode mode,
    @NotEmpty List<Step> approvalChain) {

  SamplePolicy {
    if (upperBound < lowerBound) {
      throw new IllegalArgumentException("upper-bound must not be below lower-bound");
    }
  }

  enum Mode {
    STRICT,
    LENIENT
  }

  record Step(String role, Money upTo) {}
}
