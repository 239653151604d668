package io.saleswright.finance.receivables.messaging;

import io.saleswright.platform.kernel.Money;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What finance reads of order.OrderSigned.v1. */
record OrderSignedMessage(
    String orderId, LocalDate signedOn, Money total, @Nullable String invoiceTitleMark) {}
