package io.saleswright.contract.quotes;

import io.saleswright.contract.quoting.QuoteStage;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which quotes are wanted; what is null does not matter (QUO-09).
 *
 * @param text any part of what people call a quote by
 * @param product part of the code or name of a product in any version
 * @param project part of the project's name
 * @param customerId the customer
 * @param salesperson staff id of whose quotes
 * @param state how far they have come
 * @param from those begun on that day or later
 * @param to those begun on that day or earlier
 * @param waitingForCaller whether only those that wait for the caller
 */
public record QuoteQuery(
    @Nullable String text,
    @Nullable String product,
    @Nullable String project,
    @Nullable String customerId,
    @Nullable String salesperson,
    @Nullable QuoteStage state,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    boolean waitingForCaller) {}
