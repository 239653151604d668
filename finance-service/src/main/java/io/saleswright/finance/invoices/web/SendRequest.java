package io.saleswright.finance.invoices.web;

import io.saleswright.finance.invoiced.Channel;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That an invoice was sent.
 *
 * @param channel how
 * @param on the day; today when it is left out
 * @param reference the tracking number, or the address that it was mailed to
 */
record SendRequest(
    @NotNull Channel channel,
    @Nullable LocalDate on,
    @Nullable @Size(max = 200) String reference) {}
