package io.saleswright.testkit.architecture.broken.orders;

import io.saleswright.platform.kernel.Money;
import io.saleswright.testkit.architecture.broken.billing.Bill;

/** Fine by itself; one half of a cycle. */
public record Order(Money total, Bill bill) {}
