package io.saleswright.finance.invoiced;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That an invoice was sent to the customer (FIN-08).
 *
 * @param channel how
 * @param on the day
 * @param reference the tracking number, or the address that it was mailed to; null when there is
 *     none
 * @param by staff id of who sent it
 */
public record Sending(Channel channel, LocalDate on, @Nullable String reference, String by) {}
